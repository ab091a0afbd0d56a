package import Pictures
import Vocabulary
import Wording

/// Draws a floor sheet: the plan with its marks, and as many further sheets as the list needs.
package enum FloorSheetDrawing {
  static let panelWidth = 122.0
  static let gutter = 10.0

  /// A3 landscape sheets, numbered where there are several. Any sheet can be drawn; what is wrong with the plan is
  /// told by `faults`.
  package static func drawings(of sheet: FloorSheet, typeface: Typeface) -> [Drawing] {
    let frame = SheetFrame(sheet, typeface)
    let content = frame.content
    let panel = Box(x0: content.x1 - panelWidth, y0: content.y0, x1: content.x1, y1: content.y1)
    let plan = Box(
      x0: content.x0, y0: content.y0, x1: panel.x0 - gutter, y1: content.y1 - ScaleBar.height - 2)
    var first = Drawing(width: SheetStyle.width, height: SheetStyle.height)
    let layout = FloorLayout(of: sheet, aspect: plan.width / plan.height)
    let composed = PlanComposer.composed(of: sheet, layout: layout, in: plan, typeface)
    let left = PlanPainter(sheet: sheet, layout: layout, plan: composed, box: plan, typeface: typeface)
      .paint(on: &first)
    let projection = composed.arrangement.projection
    ScaleBar(
      scale: projection.scale, denominator: projection.denominator, language: sheet.language,
      typeface: typeface
    )
    .paint(at: PaperPoint(content.x0, content.y1), on: &first)
    let side = SidePanel(sheet: sheet, box: panel, typeface: typeface)
    let top = side.paint(on: &first)
    let rows = sheet.rows + side.furtherFigures + notes(composed.notes.rest, left, in: sheet.language)
    var list = RowList(rows, width: panel.width, typeface)
    side.pour(&list, from: top, nextPage: 2, on: &first)
    var drawings = [first]
    while !list.isEmpty { drawings.append(further(&list, sheet, content, typeface)) }
    for index in drawings.indices { frame.paint(page: index + 1, of: drawings.count, on: &drawings[index]) }
    return drawings
  }

  /// What is wrong with the floor's outlines and marks, in the order of the rooms.
  package static func faults(of sheet: FloorSheet) -> [FloorFault] {
    let known = Set(sheet.rooms.map(\.id))
    var strangers: [(id: Room.ID, marks: [Int])] = []
    for mark in sheet.marks {
      for place in [mark.place, mark.target].compactMap({ $0 }) {
        switch place {
        case .room(let id), .door(let id):
          guard !known.contains(id) else { continue }
          if let index = strangers.firstIndex(where: { $0.id == id }) {
            strangers[index].marks.append(mark.number)
          } else {
            strangers.append((id, [mark.number]))
          }
        case .inside, .outside, .point: continue
        }
      }
    }
    return FloorLayout.outlineFaults(of: sheet.rooms)
      + strangers.map { .unknownRoom(id: $0.id, marks: $0.marks) }
  }

  /// A sheet of three columns that takes rows from the list.
  static func further(
    _ list: inout RowList, _ sheet: FloorSheet, _ content: Box, _ typeface: Typeface
  ) -> Drawing {
    var drawing = Drawing(width: SheetStyle.width, height: SheetStyle.height)
    let title =
      list.takeHeading()
      ?? SheetText.continued.filled(list.section ?? sheet.rowsTitle).text(in: sheet.language)
    let y = SidePanel(sheet: sheet, box: content, typeface: typeface).heading(
      title, at: content.y0, on: &drawing)
    let gap = (content.width - 3 * panelWidth) / 2
    for column in 0..<3 {
      let x = content.x0 + Double(column) * (panelWidth + gap)
      list.pour(into: Box(x0: x, y0: y, x1: x + panelWidth, y1: content.y1), on: &drawing)
    }
    return drawing
  }

  /// What found no place on the plan becomes rows of the list.
  private static func notes(_ notes: [KeyedNote], _ words: [String], in language: Language) -> [FloorSheet
    .Row]
  {
    guard !notes.isEmpty || !words.isEmpty else { return [] }
    let marks = notes.map { note in
      let numbers = note.tokens.map(\.words).joined(separator: language == .chinese ? "、" : ", ")
      return FloorSheet.Row(
        text: ([note.letter] + note.words).joined(separator: "  "), note: numbers.isEmpty ? nil : numbers)
    }
    return [FloorSheet.Row(heading: SheetText.notes.text(in: language))] + marks
      + words.map { FloorSheet.Row(text: $0) }
  }
}
