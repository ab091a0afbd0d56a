import Vocabulary

/// Finds the outlines around a point without looking at all of them: cells of equal size, as wide as the outlines are.
struct OutlineIndex {
  private struct Cell: Hashable {
    var x: Int32
    var y: Int32
  }

  /// An outline over more cells than this is looked at for every point.
  private static let cellLimit = 64
  /// So many in one cell, or so many wide ones, are no floor; further ones are not looked at.
  private static let crowd = 64
  private static let wideLimit = 256

  private let outlines: [Outline]
  private let margin: Double
  private let size: Double
  private var cells: [Cell: [Int32]] = [:]
  private var wide: [Int32] = []

  /// - Parameter margin: how far around an outline it is still near, metres.
  init(_ outlines: [Outline], margin: Double = 0) {
    self.outlines = outlines
    self.margin = margin
    let bounds = outlines.map(\.bounds)
    let widths = bounds.map { max($0.high.x - $0.low.x, $0.high.y - $0.low.y) }
      .filter { $0.isFinite && $0 > 0 }.sorted()
    size = (widths.isEmpty ? 1 : widths[widths.count / 2]) + 2 * margin
    for (index, bounds) in bounds.enumerated() {
      guard let low = cell(bounds.low.x - margin, bounds.low.y - margin),
        let high = cell(bounds.high.x + margin, bounds.high.y + margin)
      else { continue }
      let (columns, rows) = (Int(high.x) - Int(low.x) + 1, Int(high.y) - Int(low.y) + 1)
      guard columns <= Self.cellLimit, rows <= Self.cellLimit, columns * rows <= Self.cellLimit else {
        if wide.count < Self.wideLimit { wide.append(Int32(index)) }
        continue
      }
      for x in low.x...high.x {
        for y in low.y...high.y where cells[Cell(x: x, y: y), default: []].count < Self.crowd {
          cells[Cell(x: x, y: y), default: []].append(Int32(index))
        }
      }
    }
  }

  /// Indexes of outlines whose bounds, with the margin, may hold the point; in order.
  func near(_ point: Point) -> [Int] {
    guard let cell = cell(point.x, point.y) else { return [] }
    let found = (cells[cell] ?? []) + wide
    return wide.isEmpty ? found.map(Int.init) : found.sorted().map(Int.init)
  }

  /// The smallest outline that holds the point.
  func smallest(around point: Point) -> Int? {
    var best: (index: Int, area: Double)?
    for index in near(point) where outlines[index].contains(point) {
      let area = outlines[index].area
      if best.map({ area < $0.area }) ?? true { best = (index, area) }
    }
    return best?.index
  }

  private func cell(_ x: Double, _ y: Double) -> Cell? {
    let (column, row) = ((x / size).rounded(.down), (y / size).rounded(.down))
    guard abs(column) < 1e9, abs(row) < 1e9 else { return nil }
    return Cell(x: Int32(column), y: Int32(row))
  }
}
