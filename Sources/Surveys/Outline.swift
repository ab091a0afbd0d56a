import Vocabulary

/// A closed outline of a room: what can be told from its corners.
struct Outline {
  let corners: [Point]

  /// m², by the shoelace formula.
  var area: Double {
    var sum = 0.0
    for (index, corner) in corners.enumerated() {
      let next = corners[(index + 1) % corners.count]
      sum += corner.x * next.y - next.x * corner.y
    }
    return abs(sum) / 2
  }

  /// At least three corners, an area, and no side that crosses another.
  var isSound: Bool { corners.count >= 3 && area > 1e-6 && !crossesItself }

  private var crossesItself: Bool {
    let count = corners.count
    // Rooms have few corners; a drawing with thousands of them is looked at no closer than this.
    guard count <= 2_000 else { return false }
    for first in 0..<count {
      for second in (first + 1)..<count {
        // Neighbouring sides share a corner.
        if second == first + 1 || (first == 0 && second == count - 1) { continue }
        if Self.cross(
          corners[first], corners[(first + 1) % count], corners[second], corners[(second + 1) % count])
        {
          return true
        }
      }
    }
    return false
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    let (side1, side2) = (turn(a, b, c), turn(a, b, d))
    let (side3, side4) = (turn(c, d, a), turn(c, d, b))
    return side1 * side2 < 0 && side3 * side4 < 0
  }

  /// Positive where the way from a over b to c turns left.
  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
