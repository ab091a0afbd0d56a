import Pictures

/// The cheapest ways from one place of a floor to all others (Dijkstra 1959), with as few bends as can be.
struct WayTree {
  private let grid: WayGrid
  /// Of each cell and direction of arrival.
  private var costs: [Double]
  private var parents: [Int32]

  /// Millimetres that a way would rather be longer than bend by 45°.
  private static let bendCost = 4.0

  init(_ grid: WayGrid, from start: PaperPoint) {
    self.grid = grid
    costs = [Double](repeating: .infinity, count: grid.count * 8)
    parents = [Int32](repeating: -1, count: grid.count * 8)
    var queue = StateQueue()
    let first = grid.index(at: start)
    for direction in 0..<8 {
      costs[first * 8 + direction] = 0
      queue.push(first * 8 + direction, cost: 0)
    }
    while let (state, cost) = queue.pop() {
      guard cost <= costs[state] else { continue }
      let (cell, heading) = (state / 8, state % 8)
      for turn in [0, 1, 7, 2, 6] {
        let direction = (heading + turn) % 8
        guard let next = grid.step(from: cell, towards: direction) else { continue }
        let bend = Double(min(turn, 8 - turn)) * WayTree.bendCost
        let sum = cost + grid.cost(from: cell, to: next, towards: direction) + bend
        let target = next * 8 + direction
        if sum < costs[target] - 1e-9 {
          costs[target] = sum
          parents[target] = Int32(state)
          queue.push(target, cost: sum)
        }
      }
    }
  }

  /// The corners of the way into a space; nil where no way ends there.
  func way(into space: Int) -> [PaperPoint]? {
    var best: (cost: Double, state: Int)?
    for cell in 0..<grid.count where grid.isGoal(cell, in: space) {
      for direction in 0..<8 {
        let state = cell * 8 + direction
        if costs[state] < best?.cost ?? .infinity { best = (costs[state], state) }
      }
    }
    guard var state = best?.state else { return nil }
    var cells: [Int] = [state / 8]
    while parents[state] >= 0 {
      state = Int(parents[state])
      if cells.last != state / 8 { cells.append(state / 8) }
    }
    return WayTree.corners(cells.reversed().map(grid.centre))
  }

  /// Points where the way bends, and both ends.
  private static func corners(_ points: [PaperPoint]) -> [PaperPoint] {
    guard points.count > 2 else { return points }
    var corners = [points[0]]
    for index in 1..<(points.count - 1) {
      let (before, after) = (points[index] - points[index - 1], points[index + 1] - points[index])
      if abs(before.x * after.y - before.y * after.x) > 1e-6 { corners.append(points[index]) }
    }
    return corners + [points[points.count - 1]]
  }
}

/// A heap of states by cost; of equal costs the lower state comes first, so that every run takes the same way.
private struct StateQueue {
  private var heap: [(cost: Double, state: Int32)] = []

  private static func isBefore(_ a: (cost: Double, state: Int32), _ b: (cost: Double, state: Int32)) -> Bool {
    a.cost != b.cost ? a.cost < b.cost : a.state < b.state
  }

  mutating func push(_ state: Int, cost: Double) {
    heap.append((cost, Int32(state)))
    var index = heap.count - 1
    while index > 0, StateQueue.isBefore(heap[index], heap[(index - 1) / 2]) {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func pop() -> (state: Int, cost: Double)? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      var index = 0
      while true {
        var least = index
        for child in [2 * index + 1, 2 * index + 2] where child < heap.count {
          if StateQueue.isBefore(heap[child], heap[least]) { least = child }
        }
        guard least != index else { break }
        heap.swapAt(index, least)
        index = least
      }
    }
    return (Int(first.state), first.cost)
  }
}
