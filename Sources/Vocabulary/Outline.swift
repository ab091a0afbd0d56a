/// A closed polygon in the floor's own frame, metres, y upwards; neither doubled corners nor a closing point.
package struct Outline: Hashable, Sendable {
  package var corners: [Point]

  package init(_ points: [Point]) {
    corners = []
    for point in points where point != corners.last { corners.append(point) }
    while corners.count > 1, corners.first == corners.last { corners.removeLast() }
  }

  package init(x: Double, y: Double, width: Double, height: Double) {
    corners = [
      Point(x: x, y: y), Point(x: x + width, y: y), Point(x: x + width, y: y + height),
      Point(x: x, y: y + height),
    ]
  }

  package var edges: [(from: Point, to: Point)] {
    Array(zip(corners, corners.dropFirst() + corners.prefix(1))).map { (from: $0.0, to: $0.1) }
  }

  /// m²; by the shoelace formula, about the first corner so that large coordinates lose nothing.
  package var area: Double {
    guard let origin = corners.first else { return 0 }
    // Asked for of every outline of a drawing, so without a list of edges.
    var doubled = 0.0
    var from = origin
    for to in corners.dropFirst() {
      doubled += (from.x - origin.x) * (to.y - origin.y) - (to.x - origin.x) * (from.y - origin.y)
      from = to
    }
    return abs(doubled) / 2
  }

  /// By the even-odd rule.
  package func contains(_ point: Point) -> Bool {
    var isInside = false
    guard var from = corners.last else { return false }
    for to in corners {
      if (from.y > point.y) != (to.y > point.y),
        point.x < from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x)
      {
        isInside.toggle()
      }
      from = to
    }
    return isInside
  }

  /// Where two edges that are not neighbours cross; nil for a sound outline.
  package var selfCrossing: Point? {
    let edges = edges
    // Rooms have few corners; every edge against every other of a drawing with thousands would take minutes.
    guard edges.count <= 4_000 else { return nil }
    for (i, first) in edges.enumerated() {
      for (j, second) in edges.enumerated().dropFirst(i + 2) where !(i == 0 && j == edges.count - 1) {
        if let point = Outline.crossing(first, second) { return point }
      }
    }
    return nil
  }

  /// At least three corners, an area, and no side that crosses another.
  package var isSound: Bool { corners.count >= 3 && area > 1e-6 && selfCrossing == nil }

  /// Where two lines cross inside both; lines that only touch do not cross.
  static func crossing(
    _ a: (from: Point, to: Point), _ b: (from: Point, to: Point)
  ) -> Point? {
    func side(_ line: (from: Point, to: Point), _ point: Point) -> Double {
      (line.to.x - line.from.x) * (point.y - line.from.y) - (line.to.y - line.from.y)
        * (point.x - line.from.x)
    }
    let (s, t) = (side(b, a.from), side(b, a.to))
    let (u, v) = (side(a, b.from), side(a, b.to))
    guard s * t < 0, u * v < 0 else { return nil }
    let part = s / (s - t)
    return Point(x: a.from.x + (a.to.x - a.from.x) * part, y: a.from.y + (a.to.y - a.from.y) * part)
  }

  /// Corner of least and of greatest coordinates.
  package var bounds: (low: Point, high: Point) {
    guard var low = corners.first else { return (Point(x: 0, y: 0), Point(x: 0, y: 0)) }
    var high = low
    for corner in corners.dropFirst() {
      low = Point(x: min(low.x, corner.x), y: min(low.y, corner.y))
      high = Point(x: max(high.x, corner.x), y: max(high.y, corner.y))
    }
    return (low, high)
  }

  /// The share of this outline that another covers, looked at on a grid of 24 × 24.
  package func share(coveredBy other: Outline) -> Double {
    let (low, high) = bounds
    let (otherLow, otherHigh) = other.bounds
    guard low.x < otherHigh.x, otherLow.x < high.x, low.y < otherHigh.y, otherLow.y < high.y else { return 0 }
    var inside = 0
    var covered = 0
    for i in 0..<24 {
      for j in 0..<24 {
        let point = Point(
          x: low.x + (high.x - low.x) * (Double(i) + 0.5) / 24,
          y: low.y + (high.y - low.y) * (Double(j) + 0.5) / 24)
        guard contains(point) else { continue }
        inside += 1
        if other.contains(point) { covered += 1 }
      }
    }
    return inside == 0 ? 0 : Double(covered) / Double(inside)
  }
}
