import Pictures

/// A curved way from one box to another that runs through as little text and as few marks as can be.
struct ArrowRoute: Hashable, Sendable {
  var points: [PaperPoint]

  private static let samples = 20

  init(from: Box, to: Box, avoiding taken: [Box]) {
    var best: (cost: Double, points: [PaperPoint]) = (.infinity, [from.centre, to.centre])
    for start in ArrowRoute.anchors(of: from) {
      for end in ArrowRoute.anchors(of: to) {
        for bulge in [0.12, -0.12, 0.25, -0.25, 0.4, -0.4] {
          let points = ArrowRoute.curve(from: start, to: end, bulge: bulge)
          let length = (end - start).length
          guard length > 1 else { continue }
          let hits = points.reduce(0) { sum, point in
            sum + taken.reduce(0) { $0 + ($1.inset(by: -0.6).contains(point) ? 1 : 0) }
          }
          let cost = length + abs(bulge) * length * 0.3 + Double(hits) * 12
          if cost < best.cost { best = (cost, points) }
        }
      }
    }
    points = best.points
  }

  /// The two long sides of the head, tip last but one.
  var head: [PaperPoint] {
    guard points.count > 2, let tip = points.last else { return [] }
    let before = points[points.count - 3]
    let length = (tip - before).length
    guard length > 0 else { return [] }
    let back = (before - tip) * (1 / length)
    let across = PaperPoint(-back.y, back.x)
    return [tip, tip + back * 4 + across * 1.7, tip + back * 3.2, tip + back * 4 - across * 1.7]
  }

  /// Where a label of a size can stand beside the way, clear of all that is taken.
  func labelBox(width: Double, height: Double, within box: Box, avoiding taken: [Box]) -> Box? {
    for part in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] {
      let index = Int(part * Double(points.count - 1))
      let centre = points[index]
      for away in [0.0, 5, -5, 8, -8, 12, -12] {
        for sideways in [0.0, 0.5, -0.5] {
          let candidate = Box(
            centre: PaperPoint(centre.x + sideways * width, centre.y + away), width: width, height: height)
          if box.contains(candidate), !taken.contains(where: { $0.overlaps(candidate.inset(by: -0.4)) }) {
            return candidate
          }
        }
      }
    }
    return nil
  }

  private static func anchors(of box: Box) -> [PaperPoint] {
    let centre = box.centre
    let inner = box.width > 6 && box.height > 6 ? box.inset(by: 1) : box
    return [
      centre, PaperPoint(centre.x, inner.y0), PaperPoint(centre.x, inner.y1), PaperPoint(inner.x0, centre.y),
      PaperPoint(inner.x1, centre.y),
    ]
  }

  /// A parabola whose middle lies `bulge` of the distance beside the straight line.
  private static func curve(from: PaperPoint, to: PaperPoint, bulge: Double) -> [PaperPoint] {
    let run = to - from
    let control = (from + to) * 0.5 + PaperPoint(-run.y, run.x) * (2 * bulge)
    return (0...samples).map { step in
      let t = Double(step) / Double(samples)
      return from * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to * (t * t)
    }
  }
}
