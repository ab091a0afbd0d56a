import Pictures
import Vocabulary
import Wording

/// Draws a plan that has been composed: rooms, notes, arrows, marks, and the words on top.
struct PlanPainter {
  let sheet: FloorSheet
  let layout: FloorLayout
  let plan: PlanComposer
  /// Which nothing of the plan may leave.
  let box: Box
  let typeface: Typeface

  /// - Returns: words of arrows and ways that found no place on the plan.
  func paint(on drawing: inout Drawing) -> [String] {
    RoomPainter(sheet: sheet, layout: layout, arrangement: plan.arrangement).paint(on: &drawing)
    for triangle in plan.arrangement.entrances { drawing.fill(triangle, SheetStyle.ink, .entrance) }
    for leader in plan.arrangement.leaders {
      drawing.stroke([leader.from, leader.to], SheetStyle.grey, width: 0.25, .leader)
      drawing.disc(leader.to, radius: 0.6, SheetStyle.grey, .leader)
    }
    let tokens = plan.arrangement.tokens + plan.notes.tokens
    let labels = plan.arrangement.labels + plan.notes.labels
    var taken = tokens.map(\.box) + labels.map(\.box)
    // Labels of arrows keep off the arrows too.
    var ways: [Box] = []
    for move in moves(tokens, avoiding: taken) {
      paint(move.route, SheetStyle.colour(of: move.style), width: 0.45, on: &drawing)
      ways += move.route.points.map { Box(centre: $0, width: 1, height: 1) }
    }
    var left: [String] = []
    var arrowLabels: [Label] = []
    for arrow in sheet.arrows {
      guard let from = arrow.from.flatMap({ plan.arrangement.cores[$0] }),
        let to = arrow.to.flatMap({ plan.arrangement.cores[$0] })
      else { continue }
      let route = ArrowRoute(from: .inside(from), to: .inside(to), within: box, avoiding: taken)
      paint(route, SheetStyle.accent, width: 0.9, on: &drawing)
      let label =
        label(arrow.label, beside: route, avoiding: taken + ways, on: &drawing)
        ?? label(arrow.label, beside: route, avoiding: taken, on: &drawing)
      ways += route.points.map { Box(centre: $0, width: 1, height: 1) }
      if let label {
        taken.append(label.box.inset(by: -1))
        arrowLabels.append(label)
      } else {
        left.append(arrow.label)
      }
    }
    left += WayPainter(
      sheet: sheet, layout: layout, arrangement: plan.arrangement, taken: taken, box: box, typeface: typeface
    )
    .paint(on: &drawing)
    let painter = MarkPainter(typeface: typeface)
    for token in tokens { painter.paint(token, on: &drawing) }
    for label in labels + arrowLabels { drawing.add(.label(label)) }
    return left
  }

  /// From each moved mark to its hollow twin.
  private func moves(_ tokens: [PlacedToken], avoiding taken: [Box]) -> [(
    style: FloorSheet.MarkStyle, route: ArrowRoute
  )] {
    var starts: [Int: Box] = [:]
    for placed in tokens {
      if case .mark(let number, _) = placed.token { starts[number] = placed.box }
      if case .run(let first, let last, _) = placed.token {
        for number in first...last { starts[number] = placed.box }
      }
    }
    return tokens.compactMap { placed in
      guard case .target(let number, let style) = placed.token, let start = starts[number] else { return nil }
      return (
        style, ArrowRoute(from: .beside(start), to: .beside(placed.box), within: box, avoiding: taken)
      )
    }
  }

  private func paint(_ route: ArrowRoute, _ colour: Colour, width: Double, on drawing: inout Drawing) {
    // A white edge keeps the arrow apart from walls.
    drawing.stroke(route.shaft, .white, width: width + 0.7, .arrow)
    drawing.stroke(route.shaft, colour, width: width, .arrow)
    drawing.fill(route.head, colour, .arrow)
  }

  private func label(
    _ text: String, beside route: ArrowRoute, avoiding taken: [Box], on drawing: inout Drawing
  ) -> Label? {
    let size = 3.2
    let width = typeface.width(of: text, size: size) + 2.4
    guard let place = route.labelBox(width: width, height: size * 1.5, within: box, avoiding: taken) else {
      return nil
    }
    drawing.fill(place.corners, .white, .arrowLabel)
    drawing.stroke(place.corners, SheetStyle.accent, width: 0.25, closed: true, .arrowLabel)
    return typeface.label(
      text, at: PaperPoint(place.centre.x, place.centre.y + size * 0.36), size: size, anchor: .middle,
      SheetStyle.accent, .arrowLabel)
  }
}
