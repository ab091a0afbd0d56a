import Vocabulary

/// One way to lay rooms out along corridors: how many rows, how wide.
struct SchematicShape {
  private(set) var floor: FloorLayout
  /// Openings at the left and the right end of the corridor, for entrances.
  private(set) var ends: [(from: Point, to: Point)] = []
  private(set) var isSpineReadable = true
  private(set) var score = -Double.infinity

  /// The most readable shape for paper of an aspect.
  static func best(rows: [SchematicCell], spine: SchematicCell?, aspect: Double) -> SchematicShape? {
    var best: SchematicShape?
    for rowCount in [1, 2, 4, 6, 8] where rowCount == 1 || rowCount <= rows.count {
      for step in 0...12 {
        let ratio = aspect * (0.6 + 0.15 * Double(step))
        guard
          let shape = SchematicShape(
            rows: rows, spine: spine, rowCount: rowCount, ratio: ratio, aspect: aspect)
        else { continue }
        if shape.score > best?.score ?? -.infinity { best = shape }
      }
    }
    return best
  }

  private init?(
    rows cells: [SchematicCell], spine: SchematicCell?, rowCount: Int, ratio: Double, aspect: Double
  ) {
    let total = cells.reduce(0) { $0 + $1.area }
    let own = min(3, max(1.2, 0.09 * total.squareRoot()))
    let width = (ratio * (total * (spine == nil ? 1.15 : 1) + (spine?.area ?? 0))).squareRoot()
    guard width > 0 else { return nil }
    let corridors = max(1, rowCount / 2)
    let parts = SchematicShape.split(cells, into: rowCount)
    func depths(_ passage: Double) -> [Double] {
      parts.enumerated().map { index, part in
        let isBetween = corridors > 1 && index > 0 && index < rowCount - 1
        return part.reduce(0) { $0 + $1.area } / (isBetween ? width - passage : width)
      }
    }
    func spineArea(_ passage: Double) -> Double {
      let between = corridors > 1 ? depths(passage).dropFirst().dropLast().reduce(0, +) : 0
      return passage * (width * Double(corridors) + between)
    }
    var passage = own
    if let spine {
      var low = 0.0
      var high = width * 0.9
      guard spineArea(high) >= spine.area else { return nil }
      for _ in 0..<200 {
        passage = (low + high) / 2
        if spineArea(passage) < spine.area { low = passage } else { high = passage }
      }
    }
    guard width > passage * 1.5 else { return nil }
    floor = FloorLayout(spaces: [], doors: [], isSchematic: true)
    place(parts, depths: depths(passage), width: width, passage: passage, spine: spine)
    rate(aspect: aspect, width: width, passage: passage)
  }

  /// Cells in order, cut into rows of about equal area, none empty.
  private static func split(_ cells: [SchematicCell], into count: Int) -> [[SchematicCell]] {
    let total = cells.reduce(0) { $0 + $1.area }
    var parts: [[SchematicCell]] = [[]]
    var done = 0.0
    for (index, cell) in cells.enumerated() {
      let left = cells.count - index
      let target = total * Double(parts.count) / Double(count)
      let isFull = done + cell.area / 2 > target || left <= count - parts.count
      if isFull, parts.count < count, !(parts.last ?? []).isEmpty { parts.append([]) }
      parts[parts.count - 1].append(cell)
      done += cell.area
    }
    return parts + Array(repeating: [], count: count - parts.count)
  }

  private mutating func place(
    _ parts: [[SchematicCell]], depths: [Double], width: Double, passage: Double, spine: SchematicCell?
  ) {
    let corridors = max(1, parts.count / 2)
    // From the top down: a row, a corridor, a row; the next pair follows at once.
    var y = depths.reduce(0, +) + passage * Double(corridors)
    var middles: [Double] = []
    for (index, part) in parts.enumerated() {
      let isBetween = corridors > 1 && index > 0 && index < parts.count - 1
      let row = SchematicRow(
        part, x: isBetween ? passage : 0, width: isBetween ? width - passage : width, top: y,
        depth: depths[index], isAboveCorridor: index % 2 == 0)
      floor.spaces += row.spaces
      floor.doors += row.doors
      y -= depths[index]
      if index % 2 == 0 {
        middles.append(y - passage / 2)
        y -= passage
      }
    }
    let outline = SchematicShape.comb(middles: middles, width: width, passage: passage)
    floor.spaces.append(FloorLayout.Space(room: spine?.room, outline: outline))
    let half = min(1.6, passage * 0.7) / 2
    if let first = middles.first, let last = middles.last {
      ends = [
        (Point(x: 0, y: last - half), Point(x: 0, y: last + half)),
        (Point(x: width, y: first - half), Point(x: width, y: first + half)),
      ]
    }
  }

  /// The outline of corridors one above the other that a passage on the left joins.
  private static func comb(middles: [Double], width: Double, passage: Double) -> Outline {
    let half = passage / 2
    guard let first = middles.first, let last = middles.last else { return Outline([]) }
    var corners = [Point(x: 0, y: last - half), Point(x: width, y: last - half)]
    for middle in middles.reversed() {
      if middle != last {
        corners += [Point(x: passage, y: middle - half), Point(x: width, y: middle - half)]
      }
      corners.append(Point(x: width, y: middle + half))
      if middle != first { corners.append(Point(x: passage, y: middle + half)) }
    }
    corners.append(Point(x: 0, y: first + half))
    return Outline(corners)
  }

  /// Rates how readable the rooms would be on paper of height 1: their short sides, and none too slim.
  private mutating func rate(aspect: Double, width: Double, passage: Double) {
    let (low, high) = floor.bounds
    let height = high.y - low.y
    guard height > 0 else { return }
    let scale = min(aspect / width, 1 / height)
    score = 0
    for space in floor.spaces.dropLast() {
      let (low, high) = space.outline.bounds
      // Text is wide, so a room may be half as high as wide and no worse for it.
      let sides = (width: high.x - low.x, height: (high.y - low.y) * 1.4)
      let slimness = max(sides.width / sides.height, sides.height / sides.width)
      let short = min(sides.width, sides.height) * scale
      guard short > 0 else { continue }
      // Beyond a quarter of the height more size reads no better.
      score += min(short, 0.25).logarithm - 3 * max(0, (slimness / 2.2).logarithm)
    }
    // Who stands behind another room has no way in.
    score -= 0.7 * Double(floor.spaces.count - 1 - floor.doors.count)
    // One straight corridor is what people know.
    score -= 0.1 * Double(floor.spaces.last?.outline.corners.count ?? 4)
    isSpineReadable = passage * scale > 0.045
  }
}
