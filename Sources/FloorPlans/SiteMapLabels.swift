import Pictures

/// Puts names beside marks so that no name lies on another, on a mark or, where that can be helped, on a line.
struct SiteMapLabels {
  struct Wish {
    var text: String
    var size: Double
    var isBold: Bool
    var colour: Colour
    /// The mark that it belongs to, and how far from its middle the mark reaches.
    var centre: PaperPoint
    var radius: Double
  }

  let typeface: Typeface
  let frame: Box
  /// What no name may lie on.
  var taken: [Box]
  /// What a name had better not lie on.
  let lines: [(from: PaperPoint, to: PaperPoint)]
  /// Middles of the circles of reach, whose edges a name had better not cross, and their radius.
  let circles: [PaperPoint]
  let reach: Double

  /// Right, left, above, below and between, near first.
  private static let directions: [(x: Double, y: Double)] = [
    (1, 0), (-1, 0), (0, -1), (0, 1), (0.8, -0.8), (0.8, 0.8), (-0.8, -0.8), (-0.8, 0.8),
  ]

  /// - Returns: the name where it fits best; nil where it fits nowhere near its mark.
  mutating func place(_ wish: Wish) -> (label: Label, isClear: Bool)? {
    var best: (label: Label, cost: Double)?
    for ring in [1.2, 3.0] {
      for (rank, direction) in Self.directions.enumerated() {
        let label = label(wish, direction, wish.radius + ring)
        let box = label.box.inset(by: -0.5)
        guard frame.contains(box), !taken.contains(where: { $0.overlaps(box) }) else { continue }
        let crossed = lines.count { Self.meets($0.from, $0.to, box) }
        let cut = circles.count { isCut(box, by: $0) }
        let cost = Double(crossed) * 10 + min(9, Double(cut) * 2) + ring / 4 + Double(rank) * 0.05
        if cost < best?.cost ?? .infinity { best = (label, cost) }
      }
    }
    guard let best else { return nil }
    taken.append(best.label.box.inset(by: -0.3))
    return (best.label, best.cost < 10)
  }

  /// True where the edge of a circle goes through a box.
  private func isCut(_ box: Box, by centre: PaperPoint) -> Bool {
    let distances = box.corners.map { ($0 - centre).length }
    let nearest = PaperPoint(min(max(centre.x, box.x0), box.x1), min(max(centre.y, box.y0), box.y1))
    return (nearest - centre).length < reach && (distances.max() ?? 0) > reach
  }

  private func label(_ wish: Wish, _ direction: (x: Double, y: Double), _ distance: Double) -> Label {
    let anchor: Label.Anchor = direction.x > 0 ? .start : direction.x < 0 ? .end : .middle
    let height = wish.size * 0.86
    let middle = PaperPoint(wish.centre.x + direction.x * distance, wish.centre.y + direction.y * distance)
    let base = middle.y + height * (direction.y < 0 ? 0 : direction.y > 0 ? 1 : 0.45)
    return typeface.label(
      wish.text, at: PaperPoint(middle.x, base), size: wish.size, anchor: anchor, bold: wish.isBold,
      wish.colour,
      .siteName)
  }

  /// True where a line goes through a box (Liang and Barsky 1984).
  static func meets(_ from: PaperPoint, _ to: PaperPoint, _ box: Box) -> Bool {
    var enter = 0.0
    var leave = 1.0
    let steps = [
      (-(to.x - from.x), from.x - box.x0), (to.x - from.x, box.x1 - from.x),
      (-(to.y - from.y), from.y - box.y0), (to.y - from.y, box.y1 - from.y),
    ]
    for (step, room) in steps {
      if step == 0 {
        if room < 0 { return false }
      } else if step < 0 {
        enter = max(enter, room / step)
      } else {
        leave = min(leave, room / step)
      }
    }
    return enter <= leave
  }
}
