import Pictures
import Vocabulary

/// A floor as cells that people can walk over, and what each step costs: walls are passed through doors, ways keep to
/// corridors, off the walls and off what is written on the plan.
struct WayGrid {
  /// Side of a cell, millimetres of paper.
  let cell: Double
  let columns: Int
  let rows: Int
  /// Index of the space of each cell, by row and column; -1 outside all of them.
  private(set) var spaces: [Int] = []
  private let corner: PaperPoint
  private var costs: [Double] = []
  private var isDoor: [Bool] = []

  private static let mostCells = 22_000.0
  /// In millimetres: through a wall where the plan tells of no door, outside, on a label, across a room, near a wall.
  private static let wallCost = 150.0
  private static let outsideCost = 40.0
  private static let takenCost = 60.0
  private static let roomFactor = 4.0
  private static let nearWallFactor = 2.2

  init(
    _ layout: FloorLayout, _ projection: PlanProjection, doors: [PlanDoor], taken: [Box],
    isCirculation: (FloorLayout.Space) -> Bool
  ) {
    let box = projection.box.inset(by: -3)
    cell = max(1.2, (box.width * box.height / WayGrid.mostCells).squareRoot())
    columns = max(1, Int((box.width / cell).rounded(.up)))
    rows = max(1, Int((box.height / cell).rounded(.up)))
    corner = PaperPoint(box.x0, box.y0)
    let bounds = layout.spaces.map { Box(around: $0.outline.corners.map(projection.paper)) }
    spaces = (0..<count).map { index in
      let point = centre(index)
      let floor = projection.floor(point)
      return layout.spaces.indices.first { space in
        bounds[space]?.contains(point) == true && layout.spaces[space].outline.contains(floor)
      } ?? -1
    }
    let reach = max(1.6, cell * 1.3)
    isDoor = (0..<count).map { index in
      let point = centre(index)
      return doors.contains { WayGrid.distance(point, $0.from, $0.to) < reach }
    }
    let ways = layout.spaces.map(isCirculation)
    let obstacles = taken.map { $0.inset(by: -1.2) }
    costs = (0..<count).map { index in
      let space = spaces[index]
      guard space >= 0 else { return isDoor[index] ? 1 : WayGrid.outsideCost }
      var cost = ways[space] || isDoor[index] ? 1 : WayGrid.roomFactor
      let point = centre(index)
      if obstacles.contains(where: { $0.contains(point) }) { cost += WayGrid.takenCost }
      return isNearWall(index) && !isDoor[index] ? cost * WayGrid.nearWallFactor : cost
    }
  }

  /// True within two cells of another space.
  private func isNearWall(_ index: Int) -> Bool {
    let (column, row) = (index % columns, index / columns)
    return [(2, 0), (-2, 0), (0, 2), (0, -2)].contains { step in
      let (x, y) = (column + step.0, row + step.1)
      return x < 0 || y < 0 || x >= columns || y >= rows || spaces[y * columns + x] != spaces[index]
    }
  }

  var count: Int { columns * rows }

  func centre(_ index: Int) -> PaperPoint {
    PaperPoint(
      corner.x + (Double(index % columns) + 0.5) * cell, corner.y + (Double(index / columns) + 0.5) * cell)
  }

  func index(at point: PaperPoint) -> Int {
    let column = min(max(0, Int((point.x - corner.x) / cell)), columns - 1)
    let row = min(max(0, Int((point.y - corner.y) / cell)), rows - 1)
    return row * columns + column
  }

  /// The cell one step on in one of eight directions, clockwise from the right; nil beyond the edge.
  func step(from index: Int, towards direction: Int) -> Int? {
    let (x, y) = WayGrid.directions[direction]
    let (column, row) = (index % columns + x, index / columns + y)
    guard column >= 0, row >= 0, column < columns, row < rows else { return nil }
    return row * columns + column
  }

  /// What a step costs, millimetres.
  func cost(from: Int, to: Int, towards direction: Int) -> Double {
    let length = cell * (direction % 2 == 0 ? 1 : 1.414_213_562)
    let isThroughWall = spaces[from] != spaces[to] && !(isDoor[from] && isDoor[to])
    return length * (costs[from] + costs[to]) / 2 + (isThroughWall ? WayGrid.wallCost : 0)
  }

  /// True for a place where a way may end: in the room, off its walls and off what is written in it.
  func isGoal(_ index: Int, in space: Int) -> Bool {
    spaces[index] == space && !isDoor[index] && costs[index] <= WayGrid.roomFactor
  }

  static let directions = [(1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1)]

  private static func distance(_ point: PaperPoint, _ from: PaperPoint, _ to: PaperPoint) -> Double {
    let run = to - from
    let square = run.x * run.x + run.y * run.y
    guard square > 0 else { return (point - from).length }
    let away = point - from
    let share = max(0, min(1, (away.x * run.x + away.y * run.y) / square))
    return (point - (from + run * share)).length
  }
}
