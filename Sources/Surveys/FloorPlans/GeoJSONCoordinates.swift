import Tables
import Vocabulary

/// The coordinates of one geometry: positions one after the other, and where rings and polygons end.
struct GeoJSONCoordinates {
  private(set) var points: [Point] = []
  /// Number of points behind each list of positions.
  private var ringEnds: [Int] = []
  /// Number of rings behind each list of rings.
  private var polygonEnds: [Int] = []

  private enum Content { case empty, numbers, positions, rings, polygons }

  mutating func read(_ cursor: inout JSONCursor) throws { _ = try content(&cursor) }

  /// First rings of the polygons; a ring that repeats its first corner at the end is not closed here.
  var outerRings: [[Point]] {
    var firstRing = 0
    return polygonEnds.compactMap { end in
      defer { firstRing = end }
      guard firstRing < end else { return nil }
      var ring = points[(firstRing == 0 ? 0 : ringEnds[firstRing - 1])..<ringEnds[firstRing]]
      if ring.count > 1, ring.first == ring.last { ring.removeLast() }
      return Array(ring)
    }
  }

  private mutating func content(_ cursor: inout JSONCursor) throws -> Content {
    guard cursor.peek() == UInt8(ascii: "[") else {
      try cursor.skip()
      return .empty
    }
    var content = Content.empty
    var numbers: (Double, Double) = (.nan, .nan)
    var count = 0
    try cursor.array { cursor in
      if cursor.peek() == UInt8(ascii: "[") {
        switch try self.content(&cursor) {
        case .numbers: content = .positions
        case .positions: content = .rings
        case .rings: content = .polygons
        case .polygons, .empty: break
        }
      } else {
        let value = try cursor.value().number ?? .nan
        if count == 0 { numbers.0 = value } else if count == 1 { numbers.1 = value }
        count += 1
      }
    }
    if count >= 2, content == .empty {
      points.append(Point(x: numbers.0, y: numbers.1))
      return .numbers
    }
    if content == .positions { ringEnds.append(points.count) }
    if content == .rings { polygonEnds.append(ringEnds.count) }
    return content
  }
}
