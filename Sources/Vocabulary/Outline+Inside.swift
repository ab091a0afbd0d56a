extension Outline {
  /// The corners against the clock, as right-hand rings want them (RFC 7946, 3.1.6).
  package var anticlockwise: [Point] {
    guard let origin = corners.first else { return [] }
    let doubled = edges.reduce(0.0) { sum, edge in
      sum + (edge.from.x - origin.x) * (edge.to.y - origin.y)
        - (edge.to.x - origin.x) * (edge.from.y - origin.y)
    }
    return doubled < 0 ? [origin] + corners.dropFirst().reversed() : corners
  }

  /// A point well inside: the middle of the widest level line at a quarter, half or three quarters of the height.
  package var innerPoint: Point {
    let (low, high) = bounds
    var best = Point(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2)
    var width = 0.0
    for part in [0.5, 0.25, 0.75] {
      // A hair beside the line, so that it meets no corner.
      let y = low.y + (high.y - low.y) * (part + 1e-6)
      for span in spans(at: y) where span.to - span.from > width + 1e-9 {
        width = span.to - span.from
        best = Point(x: (span.from + span.to) / 2, y: y)
      }
    }
    return best
  }

  /// The convex hull of points, against the clock (Andrew's monotone chain, 1979).
  package static func hull(of points: [Point]) -> Outline {
    let sorted = Set(points).sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return Outline(sorted) }
    func half(_ points: [Point]) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
          chain.removeLast()
        }
        chain.append(point)
      }
      return chain.dropLast()
    }
    return Outline(half(sorted) + half(sorted.reversed()))
  }

  /// Positive where the way over three points turns left.
  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
