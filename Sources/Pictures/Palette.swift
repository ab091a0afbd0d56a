/// The colours of a palette picture, and how true colours find theirs.
///
/// The colours that shapes name keep their exact value; the mixed ones of smooth edges share what is left of 256 by
/// how often they occur, and the rest take the nearest. Nothing is random, so the same pixels give the same palette.
struct Palette {
  private(set) var colours: [Colour]
  /// Palette index by colour bucket of six bits a channel; `unset` until chosen.
  private var table: [Int32]

  private static let unset: Int32 = -1

  init(_ raster: Raster, fixed: [Colour]) {
    colours = Array(fixed.prefix(200))
    table = [Int32](repeating: Palette.unset, count: 1 << 18)
    for (index, colour) in colours.enumerated().reversed() {
      table[Palette.bucket(colour.trueColour)] = Int32(index)
    }
    let counts = Palette.counts(of: raster)
    var used: [Int] = []
    for bucket in counts.indices where counts[bucket] > 0 && table[bucket] == Palette.unset {
      used.append(bucket)
    }
    // The lower bucket first where two occur equally often.
    let frequent = used.sorted { (counts[$0], $1) > (counts[$1], $0) }.prefix(256 - colours.count)
    for bucket in frequent {
      table[bucket] = Int32(colours.count)
      colours.append(Palette.colour(of: bucket))
    }
    for bucket in used where table[bucket] == Palette.unset {
      table[bucket] = nearest(to: Palette.colour(of: bucket))
    }
  }

  /// Writes the palette indices of a row of true colours.
  func index(_ row: UnsafeBufferPointer<Int32>, into target: UnsafeMutablePointer<UInt8>) {
    table.withUnsafeBufferPointer { table in
      // Most pixels are as the one before, and the table is larger than a near cache.
      var last: Int32 = -1
      var index: UInt8 = 0
      for x in row.indices {
        if row[x] != last {
          last = row[x]
          index = UInt8(truncatingIfNeeded: table[Palette.bucket(last)])
        }
        target[x] = index
      }
    }
  }

  private static func counts(of raster: Raster) -> [Int] {
    var counts = [Int](repeating: 0, count: 1 << 18)
    counts.withUnsafeMutableBufferPointer { counts in
      for y in 0..<raster.height {
        // Run by run: each count waits for the one before where they fall on the same place.
        let row = raster.row(y)
        var start = 0
        while start < row.count {
          var end = start + 1
          while end < row.count, row[end] == row[start] { end += 1 }
          counts[bucket(row[start])] &+= end - start
          start = end
        }
      }
    }
    return counts
  }

  private func nearest(to colour: Colour) -> Int32 {
    var best = 0
    var distance = Int.max
    for (index, candidate) in colours.enumerated() {
      let red = Int(candidate.red) - Int(colour.red)
      let green = Int(candidate.green) - Int(colour.green)
      let blue = Int(candidate.blue) - Int(colour.blue)
      // The eye weighs green most.
      let squared = 3 * red * red + 6 * green * green + blue * blue
      if squared < distance {
        distance = squared
        best = index
      }
    }
    return Int32(best)
  }

  @inline(__always)
  private static func bucket(_ pixel: Int32) -> Int {
    let red = pixel >> 6 & 0x3f000
    let green = pixel >> 4 & 0xfc0
    let blue = pixel >> 2 & 0x3f
    return Int(red | green | blue)
  }

  /// The middle of a bucket.
  private static func colour(of bucket: Int) -> Colour {
    func channel(_ shift: Int) -> UInt32 {
      let six = UInt32(bucket >> shift & 0x3f)
      return six << 2 | six >> 4
    }
    return Colour(channel(12) << 16 | channel(6) << 8 | channel(0))
  }
}
