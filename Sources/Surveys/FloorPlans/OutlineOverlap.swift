import Vocabulary

/// Two outlines that lie on each other.
struct OutlineOverlap {
  /// Indexes of the outlines, the lower first.
  var first: Int
  var second: Int
  /// m² that they share.
  var area: Double

  /// Of small rooms a smaller part counts already.
  private static let leastShare = 0.01

  /// Every pair that shares more than `tolerance` m², in order of the indexes.
  static func all(among outlines: [Outline], over tolerance: Double) -> [OutlineOverlap] {
    let bounds = outlines.map(\.bounds)
    // From left to right, so that only those are compared whose widths meet.
    let order = outlines.indices.sorted { (bounds[$0].low.x, $0) < (bounds[$1].low.x, $1) }
    var found: [OutlineOverlap] = []
    for (position, index) in order.enumerated() {
      for other in order.dropFirst(position + 1) {
        guard bounds[other].low.x < bounds[index].high.x else { break }
        let area = shared(outlines[index], outlines[other])
        let least = leastShare * min(outlines[index].area, outlines[other].area)
        guard area > max(tolerance, least) else { continue }
        found.append(OutlineOverlap(first: min(index, other), second: max(index, other), area: area))
      }
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Exact where that is quick; outlines with hundreds of corners are looked at on a grid.
  private static func shared(_ first: Outline, _ second: Outline) -> Double {
    first.corners.count * second.corners.count <= 40_000
      ? first.overlap(with: second) : first.share(coveredBy: second) * first.area
  }
}
