import Vocabulary

/// Tells which room a drawn door belongs to where the plan does not, and which lines are doors at all.
struct DoorPlacing {
  /// A door lies in the wall, so its ends are so near to a side of its room, metres.
  private static let wall = 0.4

  private struct Walls {
    var low: Point
    var high: Point
    var area: Double
    var sides: [(from: Point, to: Point)]
  }

  private let walls: [Walls]

  init(_ outlines: [Outline]) {
    walls = outlines.map { outline in
      let (low, high) = outline.bounds
      return Walls(
        low: Point(x: low.x - Self.wall, y: low.y - Self.wall),
        high: Point(x: high.x + Self.wall, y: high.y + Self.wall), area: outline.area, sides: outline.edges)
    }
  }

  /// Index of the outline in whose side both ends lie; of two the smaller, because corridors and halls are larger than
  /// the rooms that open into them. Nil where no outline has such a side.
  ///
  /// - Parameter candidates: the outlines to look at; all of them when nil.
  func outline(around from: Point, _ to: Point, among candidates: [Int]? = nil) -> Int? {
    var best: Int?
    for index in candidates ?? Array(walls.indices) where isInSide(of: walls[index], from, to) {
      if let found = best, walls[found].area <= walls[index].area { continue }
      best = index
    }
    return best
  }

  private func isInSide(of walls: Walls, _ from: Point, _ to: Point) -> Bool {
    guard from.x > walls.low.x, from.x < walls.high.x, from.y > walls.low.y, from.y < walls.high.y else {
      return false
    }
    return walls.sides.contains { side in
      Outline.distance(from, side.from, side.to) < Self.wall
        && Outline.distance(to, side.from, side.to) < Self.wall
    }
  }
}
