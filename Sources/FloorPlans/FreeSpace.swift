import Pictures

/// Upright boxes that are free inside a room: inside its walls and clear of what stands there already.
struct FreeSpace {
  private var xs: [Double]
  private var ys: [Double]
  /// By row and column, from the upper left.
  private var isFree: [[Bool]]

  /// - Parameters:
  ///   - ring: the corners of the room on the paper.
  ///   - isInside: tells points of the paper inside the room.
  ///   - margin: how far to stay away from the walls.
  init(ring: [PaperPoint], isInside: (PaperPoint) -> Bool, margin: Double, obstacles: [Box]) {
    guard let bounds = Box(around: ring) else {
      (xs, ys, isFree) = ([], [], [])
      return
    }
    let inner = bounds.inset(by: margin)
    let obstacles = obstacles.filter { $0.overlaps(inner) }
    xs = FreeSpace.lines(
      inner.x0, inner.x1, also: ring.map(\.x) + obstacles.flatMap { [$0.x0, $0.x1] }, margin)
    ys = FreeSpace.lines(
      inner.y0, inner.y1, also: ring.map(\.y) + obstacles.flatMap { [$0.y0, $0.y1] }, margin)
    let edges = Array(zip(ring, ring.dropFirst() + ring.prefix(1)))
    isFree = []
    for (top, bottom) in zip(ys, ys.dropFirst()) {
      var row: [Bool] = []
      for (left, right) in zip(xs, xs.dropFirst()) {
        let cell = Box(x0: left, y0: top, x1: right, y1: bottom)
        let wide = cell.inset(by: -margin + 0.01)
        row.append(
          !obstacles.contains { $0.overlaps(cell) } && isInside(cell.centre)
            && !edges.contains { wide.meets($0.0, $0.1) })
      }
      isFree.append(row)
    }
  }

  /// Free boxes that cannot grow, the largest first.
  var boxes: [Box] {
    var boxes: Set<Box> = []
    guard let columns = isFree.first?.count else { return [] }
    var heights = [Int](repeating: 0, count: columns)
    for (row, cells) in isFree.enumerated() {
      for column in cells.indices { heights[column] = cells[column] ? heights[column] + 1 : 0 }
      for column in cells.indices where heights[column] > 0 {
        var left = column
        var right = column
        while left > 0, heights[left - 1] >= heights[column] { left -= 1 }
        while right + 1 < columns, heights[right + 1] >= heights[column] { right += 1 }
        boxes.insert(
          Box(x0: xs[left], y0: ys[row + 1 - heights[column]], x1: xs[right + 1], y1: ys[row + 1]))
      }
    }
    return boxes.sorted {
      let areas = ($0.width * $0.height, $1.width * $1.height)
      return areas.0 != areas.1 ? areas.0 > areas.1 : ($0.y0, $0.x0, $0.y1) < ($1.y0, $1.x0, $1.y1)
    }
  }

  /// Lines of a grid: even steps, and the edges of what is in the way.
  private static func lines(_ low: Double, _ high: Double, also edges: [Double], _ margin: Double) -> [Double]
  {
    guard high > low else { return [] }
    let steps = 16
    var lines = (0...steps).map { low + (high - low) * Double($0) / Double(steps) }
    lines += edges.flatMap { [$0, $0 - margin, $0 + margin] }.filter { low < $0 && $0 < high }
    var distinct: [Double] = []
    for line in lines.sorted() where line - (distinct.last ?? -.infinity) > 0.01 { distinct.append(line) }
    return distinct
  }
}

extension Box {
  /// True where a line from point to point runs through the box.
  func meets(_ from: PaperPoint, _ to: PaperPoint) -> Bool {
    var low = 0.0
    var high = 1.0
    let run = to - from
    /// False where the line never lies between the two limits.
    func clip(_ start: Double, _ step: Double, _ least: Double, _ most: Double) -> Bool {
      if step == 0 { return least < start && start < most }
      let first = (least - start) / step
      let second = (most - start) / step
      low = max(low, min(first, second))
      high = min(high, max(first, second))
      return low < high
    }
    return clip(from.x, run.x, x0, x1) && clip(from.y, run.y, y0, y1)
  }
}
