import Pictures
import Vocabulary
import Wording

/// Key figures and legend beside the plan; tells where the list may begin.
struct SidePanel {
  let sheet: FloorSheet
  let box: Box
  let typeface: Typeface

  /// More than these would take the paper of legend and list; the rest stands in the list.
  static let mostFigures = 9

  /// The figures that the panel has no room for, as rows of the list.
  var furtherFigures: [FloorSheet.Row] {
    let further = sheet.keyFigures.dropFirst(Self.mostFigures)
    guard !further.isEmpty else { return [] }
    return [FloorSheet.Row(heading: SheetText.keyFigures.text(in: sheet.language))]
      + further.map { FloorSheet.Row(text: $0.label, note: $0.value) }
  }

  /// - Returns: the upper edge of what is left of the box.
  func paint(on drawing: inout Drawing) -> Double {
    var y = box.y0
    if !sheet.keyFigures.isEmpty {
      y = heading(SheetText.keyFigures.text(in: sheet.language), at: y, on: &drawing)
      y = figures(at: y, on: &drawing) + 5
    }
    let marks = FloorSheet.MarkStyle.allCases.filter { style in
      sheet.marks.contains { $0.style == style } || sheet.rows.contains { $0.style == style }
    }
    let functions = Room.Function.allCases.filter { function in
      sheet.rooms.contains { $0.function == function }
    }
    if !marks.isEmpty || !functions.isEmpty {
      y = heading(SheetText.legend.text(in: sheet.language), at: y, on: &drawing)
      y = legend(marks: marks, functions: functions, at: y, on: &drawing) + 4
    }
    return y
  }

  /// - Returns: the lower edge of the heading's rule, with air.
  func heading(_ text: String, at y: Double, on drawing: inout Drawing) -> Double {
    let size = SheetStyle.headingSize
    drawing.add(
      .label(
        typeface.label(
          text, at: PaperPoint(box.x0, y + size * 0.95), size: size, bold: true, SheetStyle.ink, .heading)))
    let rule = y + size * 1.5
    drawing.stroke([PaperPoint(box.x0, rule), PaperPoint(box.x1, rule)], SheetStyle.ink, width: 0.3, .rule)
    return rule + 1.2
  }

  /// Begins the list under what stands in the panel, and says on which page it goes on.
  func pour(_ list: inout RowList, from top: Double, nextPage: Int, on drawing: inout Drawing) {
    guard !list.isEmpty, box.y1 - top > 30 else { return }
    let y = heading(sheet.rowsTitle, at: top, on: &drawing)
    // Room for the line that tells where the list goes on.
    let isLong = y + list.height > box.y1
    list.pour(into: Box(x0: box.x0, y0: y, x1: box.x1, y1: box.y1 - (isLong ? 5 : 0)), on: &drawing)
    guard !list.isEmpty else { return }
    drawing.add(
      .label(
        typeface.label(
          SheetText.moreOnPage.filled(nextPage).text(in: sheet.language),
          at: PaperPoint(box.x1, box.y1 - 0.6),
          size: SheetStyle.noteSize, anchor: .end, SheetStyle.grey, .page)))
  }

  /// Value over label in as many columns as the words allow.
  private func figures(at top: Double, on drawing: inout Drawing) -> Double {
    let gutter = 4.0
    let figures = Array(sheet.keyFigures.prefix(Self.mostFigures))
    func width(_ columns: Int) -> Double { (box.width - gutter * Double(columns - 1)) / Double(columns) }
    func fits(_ columns: Int) -> Bool {
      figures.allSatisfy { figure in
        typeface.width(of: figure.value, size: 5.6) <= width(columns)
          && LineBreaking.lines(figure.label, width: width(columns), size: SheetStyle.noteSize, typeface)
            .count < 3
      }
    }
    let columns = [3, 2].first(where: fits) ?? 1
    var y = top
    for row in stride(from: 0, to: figures.count, by: columns) {
      var bottom = y
      for (column, figure) in figures[row..<min(row + columns, figures.count)].enumerated() {
        let left = box.x0 + Double(column) * (width(columns) + gutter)
        let natural = typeface.width(of: figure.value, size: 1)
        let size = min(6, max(3.2, width(columns) / max(natural, 0.1)))
        var base = y + 1.2 + size * 0.9
        for line in LineBreaking.lines(figure.value, width: width(columns), size: size, typeface) {
          drawing.add(
            .label(
              typeface.label(
                line, at: PaperPoint(left, base), size: size, bold: true, SheetStyle.ink, .figure)))
          base += size * 1.25
        }
        base += SheetStyle.noteSize * 1.15 - size * 1.25 + size * 0.35 + 0.6
        for line in LineBreaking.lines(
          figure.label, width: width(columns), size: SheetStyle.noteSize, typeface)
        {
          drawing.add(
            .label(
              typeface.label(
                line, at: PaperPoint(left, base), size: SheetStyle.noteSize, SheetStyle.grey, .figure)))
          base += SheetStyle.noteSize * 1.3
        }
        bottom = max(bottom, base - SheetStyle.noteSize * 0.6)
      }
      y = bottom + 1.2
    }
    return y
  }

  private func legend(
    marks: [FloorSheet.MarkStyle], functions: [Room.Function], at top: Double, on drawing: inout Drawing
  ) -> Double {
    let painter = MarkPainter(typeface: typeface)
    var entries: [[(words: String, paint: (PaperPoint, inout Drawing) -> Void)]] = [[], []]
    for style in marks {
      let words = sheet.markWords[style] ?? style.rawValue
      entries[0].append(
        (
          words,
          { centre, drawing in
            painter.paint(style, nil, at: centre, radius: 2.3, .legend, on: &drawing)
          }
        ))
    }
    if sheet.marks.contains(where: { $0.target != nil }) {
      entries[0].append(
        (
          SheetText.newPlace.text(in: sheet.language),
          { centre, drawing in
            painter.paintTarget(.move, nil, at: centre, radius: 2.3, .legend, on: &drawing)
          }
        ))
    }
    for function in functions {
      let words = sheet.functionWords[function] ?? function.rawValue
      entries[1].append(
        (
          words,
          { centre, drawing in
            let swatch = Box(centre: centre, width: 5.4, height: 3.8)
            drawing.fill(swatch.corners, SheetStyle.fill(of: function), .legendShape)
            if function == .idle {
              for x in [0.9, 2.7, 4.5] {
                drawing.stroke(
                  [
                    PaperPoint(swatch.x0 + x + 0.8, swatch.y0),
                    PaperPoint(swatch.x0 + max(0, x - 2.2), swatch.y1),
                  ],
                  Colour(0xc9ced3), width: 0.18, .legendShape)
              }
            }
            drawing.stroke(swatch.corners, SheetStyle.wall, width: 0.2, closed: true, .legendShape)
          }
        ))
    }
    if sheet.rooms.contains(where: \.isChanged) {
      entries[1].append(
        (
          SheetText.changedRoom.text(in: sheet.language),
          { centre, drawing in
            drawing.stroke(
              Box(centre: centre, width: 4.6, height: 3).corners, SheetStyle.accent, width: 0.9, closed: true,
              .legendShape)
          }
        ))
    }
    if sheet.arrows.contains(where: { $0.from != nil && $0.to != nil }) {
      entries[1].append(
        (
          SheetText.movingFunction.text(in: sheet.language),
          { centre, drawing in
            let tip = PaperPoint(centre.x + 2.9, centre.y)
            drawing.stroke(
              [PaperPoint(centre.x - 2.7, centre.y), PaperPoint(tip.x - 2, tip.y)], SheetStyle.accent,
              width: 0.8,
              .legendShape)
            drawing.fill(
              [tip, PaperPoint(tip.x - 2.6, tip.y - 1.3), PaperPoint(tip.x - 2.6, tip.y + 1.3)],
              SheetStyle.accent,
              .legendShape)
          }
        ))
    }
    for isGuided in [true, false] where sheet.ways.contains(where: { $0.isGuided == isGuided }) {
      entries[1].append(
        (
          (isGuided ? SheetText.guidedWay : .unguidedWay).text(in: sheet.language),
          { centre, drawing in
            let colour = isGuided ? WayPainter.guided : WayPainter.unguided
            drawing.stroke(
              [PaperPoint(centre.x - 2.8, centre.y), PaperPoint(centre.x + 2.8, centre.y)], colour,
              width: 1.1,
              dash: isGuided ? nil : Dash(on: 1.6, off: 1), .legendShape)
          }
        ))
    }
    var y = top + 1
    for group in entries where !group.isEmpty {
      let widest = group.map { typeface.width(of: $0.words, size: 3.1) }.max() ?? 0
      let columns = max(1, min(5, Int(box.width / (widest + 11))))
      let pitch = box.width / Double(columns)
      for (index, entry) in group.enumerated() {
        let left = box.x0 + Double(index % columns) * pitch
        let middle = y + 3 + Double(index / columns) * 6.6
        entry.paint(PaperPoint(left + 2.9, middle), &drawing)
        drawing.add(
          .label(
            typeface.label(
              entry.words, at: PaperPoint(left + 7.4, middle + 3.1 * 0.36), size: 3.1, SheetStyle.ink, .legend
            )))
      }
      y += Double((group.count + columns - 1) / columns) * 6.6 + 1
    }
    return y
  }
}
