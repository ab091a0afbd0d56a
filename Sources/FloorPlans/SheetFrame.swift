import Pictures
import Vocabulary
import Wording

/// The parts of every sheet: title, page number, foot and boxes to sign in.
struct SheetFrame {
  let sheet: FloorSheet
  let typeface: Typeface
  /// Between title and foot.
  let content: Box

  private let title: (lines: [String], size: Double)
  private let subtitle: [String]
  private let footLines: [String]
  private let signBoxes: [Box]
  private let footTop: Double

  private static let pageWidth = 46.0
  private static let signWidth = 44.0
  private static let footLeading = 4.3

  init(_ sheet: FloorSheet, _ typeface: Typeface) {
    self.sheet = sheet
    self.typeface = typeface
    let inner = Box(x0: 0, y0: 0, x1: SheetStyle.width, y1: SheetStyle.height).inset(by: SheetStyle.margin)
    title = SheetFrame.fitted(sheet.title, width: inner.width - SheetFrame.pageWidth, typeface)
    subtitle = LineBreaking.lines(
      sheet.subtitle, width: inner.width - SheetFrame.pageWidth, size: SheetStyle.subtitleSize, typeface)
    let count = Double(sheet.signOff.count)
    let signWidth = min(SheetFrame.signWidth, count > 0 ? inner.width * 0.5 / count : 0)
    let footWidth = inner.width - count * signWidth - (count > 0 ? 8 : 0)
    footLines = sheet.footer.flatMap {
      LineBreaking.lines($0, width: footWidth, size: SheetStyle.footSize, typeface)
    }
    let footHeight = max(Double(footLines.count) * SheetFrame.footLeading, count > 0 ? 17 : 0)
    footTop = inner.y1 - footHeight
    let top = footTop
    signBoxes = sheet.signOff.indices.map { index in
      Box(
        x: inner.x1 - (count - Double(index)) * signWidth, y: top, width: signWidth, height: footHeight)
    }
    let head =
      Double(title.lines.count) * title.size * 1.2 + Double(subtitle.count) * SheetStyle.subtitleSize * 1.3
      + 3
    content = Box(x0: inner.x0, y0: inner.y0 + head + 5, x1: inner.x1, y1: footTop - 5)
  }

  /// A title in one line where 7 mm allow it, else in two.
  private static func fitted(_ text: String, width: Double, _ typeface: Typeface) -> (
    lines: [String], size: Double
  ) {
    let natural = typeface.width(of: text, size: 1)
    for size in [SheetStyle.titleSize, 8, 7] where natural * size <= width { return ([text], size) }
    for size in [7, 6, 5.0] {
      let balanced = LineBreaking.balanced(text, lines: 2, typeface)
      if balanced.allSatisfy({ typeface.width(of: $0, size: size) <= width }) { return (balanced, size) }
    }
    return (LineBreaking.lines(text, width: width, size: 5, typeface), 5)
  }

  func paint(page: Int, of pages: Int, on drawing: inout Drawing) {
    var y = SheetStyle.margin
    for line in title.lines {
      drawing.add(
        .label(
          typeface.label(
            line, at: PaperPoint(SheetStyle.margin, y + title.size * 0.9), size: title.size, bold: true,
            SheetStyle.ink, .title)))
      y += title.size * 1.2
    }
    for line in subtitle {
      drawing.add(
        .label(
          typeface.label(
            line, at: PaperPoint(SheetStyle.margin, y + SheetStyle.subtitleSize * 1.0),
            size: SheetStyle.subtitleSize, SheetStyle.grey, .subtitle)))
      y += SheetStyle.subtitleSize * 1.3
    }
    if pages > 1 {
      drawing.add(
        .label(
          typeface.label(
            SheetText.page.filled(page, pages).text(in: sheet.language),
            at: PaperPoint(content.x1, SheetStyle.margin + title.size * 0.9), size: 3.6, anchor: .end,
            SheetStyle.grey, .page)))
    }
    rule(at: y + 2.4, width: 0.6, SheetStyle.ink, on: &drawing)
    foot(on: &drawing)
  }

  private func foot(on drawing: inout Drawing) {
    rule(at: footTop - 3, width: 0.2, SheetStyle.hairline, on: &drawing)
    for (index, line) in footLines.enumerated() {
      drawing.add(
        .label(
          typeface.label(
            line,
            at: PaperPoint(
              content.x0, footTop + SheetStyle.footSize + Double(index) * SheetFrame.footLeading),
            size: SheetStyle.footSize, SheetStyle.grey, .foot)))
    }
    for (heading, box) in zip(sheet.signOff, signBoxes) {
      drawing.stroke(box.corners, SheetStyle.grey, width: 0.2, closed: true, .signOff)
      for (index, line) in LineBreaking.lines(heading, width: box.width - 4, size: 2.9, typeface).prefix(2)
        .enumerated()
      {
        drawing.add(
          .label(
            typeface.label(
              line, at: PaperPoint(box.x0 + 2, box.y0 + 4.2 + Double(index) * 3.7), size: 2.9, SheetStyle.ink,
              .signOff)))
      }
      drawing.add(
        .label(
          typeface.label(
            SheetText.date.text(in: sheet.language), at: PaperPoint(box.x0 + box.width * 0.5, box.y1 - 2.2),
            size: 2.6, SheetStyle.grey, .signOff)))
    }
  }

  private func rule(at y: Double, width: Double, _ colour: Colour, on drawing: inout Drawing) {
    drawing.stroke([PaperPoint(content.x0, y), PaperPoint(content.x1, y)], colour, width: width, .rule)
  }
}
