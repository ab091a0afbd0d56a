import Pictures

/// A side of the building on the paper.
enum Side: CaseIterable, Hashable, Sendable {
  case bottom, left, right, top

  var isLevel: Bool { self == .bottom || self == .top }

  /// The side of a box that a point is nearest to.
  static func nearest(to point: PaperPoint, of box: Box) -> Side {
    let distances: [(Side, Double)] = [
      (.bottom, abs(box.y1 - point.y)), (.left, abs(point.x - box.x0)), (.right, abs(box.x1 - point.x)),
      (.top, abs(point.y - box.y0)),
    ]
    return distances.min { $0.1 < $1.1 }?.0 ?? .bottom
  }
}
