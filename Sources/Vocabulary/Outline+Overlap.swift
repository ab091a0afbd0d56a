extension Outline {
  /// m² that two outlines share, exact for sound ones however concave.
  ///
  /// The plane is cut into strips at every corner and every crossing of sides; within a strip the sides of both are in
  /// one order from end to end, so that the shared parts are trapezia.
  package func overlap(with other: Outline) -> Double {
    let (low, high) = bounds
    let (otherLow, otherHigh) = other.bounds
    let (bottom, top) = (max(low.y, otherLow.y), min(high.y, otherHigh.y))
    guard bottom < top, low.x < otherHigh.x, otherLow.x < high.x else { return 0 }
    var cuts: Set<Double> = [bottom, top]
    for corner in corners + other.corners where corner.y > bottom && corner.y < top { cuts.insert(corner.y) }
    for side in edges {
      for otherSide in other.edges {
        if let point = Outline.crossing(side, otherSide), point.y > bottom, point.y < top {
          cuts.insert(point.y)
        }
      }
    }
    let heights = cuts.sorted()
    return zip(heights, heights.dropFirst()).reduce(0) { sum, strip in
      // Sides do not cross inside a strip, so its middle width is its mean width.
      let middle = (strip.0 + strip.1) / 2
      let shared = Outline.shared(spans(at: middle), other.spans(at: middle))
      return sum + shared * (strip.1 - strip.0)
    }
  }

  /// Where a level line is inside, from left to right.
  func spans(at y: Double) -> [(from: Double, to: Double)] {
    let xs = edges.filter { ($0.from.y > y) != ($0.to.y > y) }.map { edge in
      edge.from.x + (y - edge.from.y) / (edge.to.y - edge.from.y) * (edge.to.x - edge.from.x)
    }.sorted()
    return stride(from: 0, to: xs.count - 1, by: 2).map { (xs[$0], xs[$0 + 1]) }
  }

  private static func shared(
    _ first: [(from: Double, to: Double)], _ second: [(from: Double, to: Double)]
  ) -> Double {
    first.reduce(0) { sum, span in
      sum + second.reduce(0) { $0 + max(0, min(span.to, $1.to) - max(span.from, $1.from)) }
    }
  }

  /// How far a point is from the nearest side.
  package func distance(to point: Point) -> Double {
    guard var from = corners.last else { return .infinity }
    var nearest = Double.infinity
    for to in corners {
      nearest = min(nearest, Outline.distance(point, from, to))
      from = to
    }
    return nearest
  }

  /// How far a point is from a line between two others.
  package static func distance(_ point: Point, _ from: Point, _ to: Point) -> Double {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = dx * dx + dy * dy
    let along = length > 0 ? ((point.x - from.x) * dx + (point.y - from.y) * dy) / length : 0
    let part = min(1, max(0, along))
    let (x, y) = (from.x + part * dx - point.x, from.y + part * dy - point.y)
    return (x * x + y * y).squareRoot()
  }
}
