import Vocabulary

/// A row of rooms along a corridor: each as deep as the row, or slim ones stacked in twos and threes.
struct SchematicRow {
  private(set) var spaces: [FloorLayout.Space] = []
  private(set) var doors: [Floor.Door] = []

  /// Lengths in metres; `top` is the upper edge, since a plan is drawn from there.
  init(
    _ cells: [SchematicCell], x: Double, width: Double, top: Double, depth: Double, isAboveCorridor: Bool
  ) {
    guard depth > 0 else { return }
    var left = x
    for stack in SchematicRow.stacks(cells, depth: depth) {
      let area = stack.reduce(0) { $0 + $1.area }
      let breadth = area / depth
      // The largest of a stack lies at the corridor and has the door, as a store lies behind an office.
      var edge = isAboveCorridor ? top - depth : top
      for (index, cell) in stack.sorted(by: { $0.area > $1.area }).enumerated() {
        let height = cell.area / breadth
        let bottom = isAboveCorridor ? edge : edge - height
        spaces.append(
          FloorLayout.Space(
            room: cell.room, outline: Outline(x: left, y: bottom, width: breadth, height: height)))
        if index == 0 {
          let half = min(0.9, breadth * 0.4) / 2
          let middle = left + breadth / 2
          doors.append(
            Floor.Door(
              room: cell.room, from: Point(x: middle - half, y: edge), to: Point(x: middle + half, y: edge)))
        }
        edge += isAboveCorridor ? height : -height
      }
      left += breadth
    }
  }

  /// Consecutive cells in stacks of one to three, so that the rooms are as little slim as can be.
  private static func stacks(_ cells: [SchematicCell], depth: Double) -> [[SchematicCell]] {
    var best: [(cost: Double, size: Int)] = [(0, 0)]
    for end in cells.indices {
      var choice = (cost: Double.infinity, size: 1)
      for size in 1...min(3, end + 1) {
        let stack = cells[(end + 1 - size)...end]
        let breadth = stack.reduce(0) { $0 + $1.area } / depth
        let cost = stack.reduce(best[end + 1 - size].cost) { sum, cell in
          let height = cell.area / breadth
          let slimness = max(breadth / height, height / breadth).logarithm
          // A room behind another has no door of its own: only for a clear gain.
          return sum + slimness * slimness + (size > 1 ? 0.6 : 0)
        }
        if cost < choice.cost { choice = (cost, size) }
      }
      best.append(choice)
    }
    var stacks: [[SchematicCell]] = []
    var end = cells.count
    while end > 0 {
      let size = best[end].size
      stacks.insert(Array(cells[(end - size)..<end]), at: 0)
      end -= size
    }
    return stacks
  }
}
