import Pictures

/// A curved way from one box to another that runs through as little text and as few marks as can be.
struct ArrowRoute: Hashable, Sendable {
  /// From the beginning to the tip.
  var points: [PaperPoint]

  private static let samples = 20
  private static let headLength = 3.6
  private static let readableLength = 14.0

  /// Where an arrow may begin or end.
  enum Ends {
    /// Inside a room.
    case inside(Box)
    /// Beside a mark, not on it.
    case beside(Box)

    fileprivate var anchors: [PaperPoint] {
      switch self {
      case .inside(let box):
        let inner = box.width > 8 && box.height > 8 ? box.inset(by: 2) : box
        return [box.centre] + Ends.middles(of: inner) + inner.corners
      case .beside(let box): return Ends.middles(of: box.inset(by: -0.6))
      }
    }

    private static func middles(of box: Box) -> [PaperPoint] {
      let middle = box.centre
      return [
        PaperPoint(middle.x, box.y0), PaperPoint(middle.x, box.y1), PaperPoint(box.x0, middle.y),
        PaperPoint(box.x1, middle.y),
      ]
    }
  }

  /// - Parameters:
  ///   - page: which the way should not leave.
  ///   - taken: labels and marks.
  init(from: Ends, to: Ends, within page: Box, avoiding taken: [Box]) {
    var best: (cost: Double, points: [PaperPoint]) = (
      .infinity, Array(from.anchors.prefix(1) + to.anchors.prefix(1))
    )
    let obstacles = taken.map { $0.inset(by: -0.5) }
    for start in from.anchors {
      for end in to.anchors {
        let length = (end - start).length
        guard length > 1 else { continue }
        for bulge in [0.06, -0.06, 0.14, -0.14, 0.24, -0.24, 0.36, -0.36] {
          let points = ArrowRoute.curve(from: start, to: end, bulge: bulge)
          // A stub between two neighbours tells nobody where it goes.
          var cost = length * (1 + 2 * bulge * bulge) + max(0, ArrowRoute.readableLength - length) * 3
          for (from, to) in zip(points, points.dropFirst()) {
            if !page.contains(to) { cost += 30 }
            for box in obstacles where box.meets(from, to) { cost += 25 }
            if cost >= best.cost { break }
          }
          if cost < best.cost { best = (cost, points) }
        }
      }
    }
    points = best.points
  }

  /// The way as far as the head.
  var shaft: [PaperPoint] {
    guard let tip = points.last else { return [] }
    return points.prefix { ($0 - tip).length > ArrowRoute.headLength * 0.8 } + [neck]
  }

  /// The tip, and the two barbs about the neck.
  var head: [PaperPoint] {
    guard let tip = points.last, (tip - neck).length > 0 else { return [] }
    let back = (neck - tip) * (1 / (tip - neck).length)
    let across = PaperPoint(-back.y, back.x)
    let barb = tip + back * ArrowRoute.headLength
    return [tip, barb + across * 1.5, tip + back * (ArrowRoute.headLength * 0.75), barb - across * 1.5]
  }

  /// The point of the way that is a head's length before the tip.
  private var neck: PaperPoint {
    guard let tip = points.last else { return PaperPoint(0, 0) }
    let length = ArrowRoute.headLength * 0.8
    guard let before = points.last(where: { ($0 - tip).length > length }) else { return points.first ?? tip }
    let after = points.first { ($0 - tip).length <= length } ?? tip
    let (far, near) = ((before - tip).length, (after - tip).length)
    return before + (after - before) * (far > near ? (far - length) / (far - near) : 0)
  }

  /// Where a label of a size can stand beside the way, clear of all that is taken.
  func labelBox(width: Double, height: Double, within box: Box, avoiding taken: [Box]) -> Box? {
    let offsets = labelOffsets(width: width)
    for part in [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] {
      let index = Int(part * Double(points.count - 1))
      for offset in offsets {
        let candidate = Box(centre: points[index] + offset, width: width, height: height)
        if box.contains(candidate), !taken.contains(where: { $0.overlaps(candidate.inset(by: -0.4)) }) {
          return candidate
        }
      }
    }
    return nil
  }

  /// On the way, else beside it; a way hardly longer than its label would vanish under it.
  private func labelOffsets(width: Double) -> [PaperPoint] {
    let length = zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
    let beside = 0.5 * width + 2
    let near = [
      PaperPoint(beside, 0), PaperPoint(-beside, 0), PaperPoint(0, 6), PaperPoint(0, -6), PaperPoint(0, 9),
      PaperPoint(0, -9), PaperPoint(beside, 6), PaperPoint(-beside, 6), PaperPoint(beside, -6),
      PaperPoint(-beside, -6), PaperPoint(0, 12), PaperPoint(0, -12),
    ]
    guard length > width + 10 else { return near }
    return [0.0, 5, -5, 8, -8, 12, -12].flatMap { away in
      [0.0, 0.5, -0.5].map { PaperPoint($0 * width, away) }
    }
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
