import CGD

/// How much of each pixel a piece of text covers, around the start of its base line.
struct TextStamp {
  var left: Int
  var top: Int
  var width: Int
  /// Row by row, 0...127 as libgd counts: 127 covers a pixel wholly.
  var weights: [UInt8]

  static let full: Int32 = 127

  /// What libgd draws of a piece; nil where it cannot.
  init?(_ piece: String, pixels: Double, path: String) {
    guard let bounds = GDText.bounds(of: piece, pixels: pixels, path: path) else { return nil }
    // libgd tells the bounds to a pixel or two.
    let margin = 4 + Int(pixels / 8)
    left = bounds.left - margin
    top = bounds.top - margin
    width = bounds.right - bounds.left + 2 * margin
    let height = bounds.bottom - bounds.top + 2 * margin
    guard width > 0, height > 0, let canvas = gdImageCreateTrueColor(Int32(width), Int32(height)) else {
      return nil
    }
    defer { gdImageDestroy(canvas) }
    guard
      GDText.draw(piece, on: canvas, x: -left, y: -top, pixels: pixels, colour: .white, path: path)
    else { return nil }
    weights = []
    weights.reserveCapacity(width * height)
    for y in 0..<height {
      guard let row = canvas.pointee.tpixels?[y] else { return nil }
      // White on black leaves twice the weight, and 255 where all is covered.
      for x in 0..<width { weights.append(UInt8(row[x] & 0xff) >> 1) }
    }
    trim()
  }

  /// Without the rows and columns that nothing covers.
  private mutating func trim() {
    let covered = weights.indices.filter { weights[$0] > 0 }
    guard let first = covered.first, let last = covered.last else {
      (width, weights) = (0, [])
      return
    }
    let rows = first / width...last / width
    let columns = covered.map { $0 % width }
    let (from, to) = (columns.min() ?? 0, columns.max() ?? 0)
    weights = rows.flatMap { row in weights[row * width + from...row * width + to] }
    left += from
    top += rows.lowerBound
    width = to - from + 1
  }
}
