import Pictures
import Vocabulary
import Wording

/// The charts beside the tiles: the share accepted over time, and signs before and after by class.
struct PosterCharts {
  let poster: PosterSheet
  let box: Box
  let typeface: Typeface
  let side: SidePanel

  private static let chartHeight = 46.0
  private static let before = Colour(0x9aa5b1)
  private static let after = Colour(0x2e7d32)

  func paint(from top: Double, on drawing: inout Drawing) {
    var y = legend(at: side.heading(words(.legend), at: top, on: &drawing) + 1, on: &drawing) + 3
    y = side.heading(words(.overTime), at: y, on: &drawing)
    y = line(at: y + 4, on: &drawing) + 5
    guard !poster.bars.isEmpty, box.y1 - y > 24 else { return }
    y = side.heading(words(.byClass), at: y, on: &drawing)
    bars(from: y + 1, on: &drawing)
  }

  private func words(_ key: PosterText) -> String { key.text(in: poster.language) }

  private func label(
    _ text: String, at point: PaperPoint, size: Double, _ colour: Colour, anchor: Label.Anchor = .start,
    bold: Bool = false, on drawing: inout Drawing
  ) {
    drawing.add(
      .label(typeface.label(text, at: point, size: size, anchor: anchor, bold: bold, colour, .chartLabel)))
  }

  private func legend(at top: Double, on drawing: inout Drawing) -> Double {
    let states = PosterSheet.State.allCases.filter { state in
      poster.groups.contains { $0.tiles.contains { $0.state == state } }
    }
    let names = states.map { poster.stateWords[$0] ?? $0.rawValue }
    let widest = names.map { typeface.width(of: $0, size: 3.6) }.max() ?? 0
    let columns = max(1, min(3, Int(box.width / (widest + 11))))
    for (index, state) in states.enumerated() {
      let x = box.x0 + Double(index % columns) * box.width / Double(columns)
      let y = top + 3 + Double(index / columns) * 7
      PosterTile.mark(state, at: PaperPoint(x + 2.6, y), radius: 2.4, .legendShape, on: &drawing)
      drawing.add(
        .label(
          typeface.label(names[index], at: PaperPoint(x + 7, y + 1.3), size: 3.6, SheetStyle.ink, .legend)))
    }
    return top + Double((states.count + columns - 1) / columns) * 7
  }

  // MARK: Over time

  /// - Returns: its lower edge.
  private func line(at top: Double, on drawing: inout Drawing) -> Double {
    let plot = Box(x0: box.x0 + 11, y0: top, x1: box.x1 - 15, y1: top + Self.chartHeight)
    for part in [0.0, 0.5, 1] {
      let y = plot.y1 - plot.height * part
      drawing.stroke(
        [PaperPoint(plot.x0, y), PaperPoint(plot.x1, y)], SheetStyle.hairline, width: 0.2, .chart)
      label(
        "\(Int(part * 100))%", at: PaperPoint(plot.x0 - 1.5, y + 1), size: 3, SheetStyle.grey, anchor: .end,
        on: &drawing)
    }
    guard let first = poster.moments.first, let last = poster.moments.last else { return plot.y1 + 5 }
    let span = max(1, last.on.dayNumber - first.on.dayNumber)
    func x(_ moment: PosterSheet.Moment) -> Double {
      plot.x0 + plot.width * Double(moment.on.dayNumber - first.on.dayNumber) / Double(span)
    }
    func y(_ moment: PosterSheet.Moment) -> Double {
      plot.y1 - plot.height * (moment.total > 0 ? Double(moment.closed) / Double(moment.total) : 0)
    }
    // A share holds until the day it changes.
    var points: [PaperPoint] = []
    for moment in poster.moments {
      if let before = points.last { points.append(PaperPoint(x(moment), before.y)) }
      points.append(PaperPoint(x(moment), y(moment)))
    }
    if points.count > 1 {
      drawing.fill(
        [PaperPoint(points[0].x, plot.y1)] + points + [PaperPoint(points[points.count - 1].x, plot.y1)],
        Colour(0xe3f0e4), .chart)
      drawing.stroke(points, Self.after, width: 0.9, .chart)
    }
    let end = PaperPoint(x(last), y(last))
    drawing.disc(end, radius: 1.3, Self.after, .chart)
    let share = last.total > 0 ? Double(last.closed) / Double(last.total) * 100 : 0
    label(
      "\(Int(share.rounded()))%", at: end + PaperPoint(2.4, 1.8), size: 5, Self.after, bold: true,
      on: &drawing)
    label(
      first.on.description, at: PaperPoint(plot.x0, plot.y1 + 4.6), size: 3, SheetStyle.grey, on: &drawing)
    if last.on != first.on {
      label(
        last.on.description, at: PaperPoint(plot.x1 + 6, plot.y1 + 4.6), size: 3, SheetStyle.grey,
        anchor: .end,
        on: &drawing)
    }
    return plot.y1 + 5
  }

  // MARK: By class

  private func bars(from top: Double, on drawing: inout Drawing) {
    let most = Double(poster.bars.map { max($0.before, $0.after) }.max() ?? 1)
    let names = poster.bars.map { typeface.width(of: $0.name, size: 3.4) }.max() ?? 0
    let left = box.x0 + min(names + 3, box.width * 0.42)
    let right = box.x1 - 21
    let pitch = min(9.5, (box.y1 - top) / Double(poster.bars.count))
    for (index, bar) in poster.bars.enumerated() where pitch >= 4.6 {
      let y = top + Double(index) * pitch
      let thick = pitch * 0.34
      label(
        cut(bar.name, left - box.x0 - 2, 3.4), at: PaperPoint(box.x0, y + thick + 1.2), size: 3.4,
        SheetStyle.ink,
        on: &drawing)
      for (row, value, colour) in [(0, bar.before, Self.before), (1, bar.after, Self.after)] where value > 0 {
        let width = max(0.4, (right - left) * Double(value) / max(1, most))
        drawing.fill(
          Box(x: left, y: y + Double(row) * thick, width: width, height: thick).corners, colour, .chart)
      }
      label(
        "\(bar.before) → \(bar.after)", at: PaperPoint(box.x1, y + thick + 1.2), size: 3.4, SheetStyle.ink,
        anchor: .end, bold: true, on: &drawing)
    }
  }

  private func cut(_ text: String, _ width: Double, _ size: Double) -> String {
    guard typeface.width(of: text, size: size) > width else { return text }
    var short = text
    while !short.isEmpty, typeface.width(of: short + "…", size: size) > width { short.removeLast() }
    return short + "…"
  }
}
