import Pictures
import Wording

/// The rows of the list, broken into lines for a column's width and poured into columns.
struct RowList {
  private struct SetRow {
    var row: FloorSheet.Row
    var text: [String]
    var note: [String]
    var height: Double
  }

  private var rows: ArraySlice<SetRow>
  private let typeface: Typeface

  private static let textLeading = 1.32
  private static let noteLeading = 1.36
  private static let padding = 1.5
  private static let iconWidth = 8.2

  init(_ rows: [FloorSheet.Row], width: Double, _ typeface: Typeface) {
    self.typeface = typeface
    self.rows =
      rows.map { row in
        let isHeading = row.isHeading
        let inner = isHeading ? width : width - RowList.iconWidth
        let text = LineBreaking.lines(row.text, width: inner, size: SheetStyle.listSize, typeface)
        let note =
          row.note.map { LineBreaking.lines($0, width: inner, size: SheetStyle.noteSize, typeface) } ?? []
        let height =
          Double(text.count) * SheetStyle.listSize * RowList.textLeading
          + Double(note.count) * SheetStyle.noteSize * RowList.noteLeading
        let least = isHeading ? 0 : 2 * SheetStyle.listRadius
        return SetRow(row: row, text: text, note: note, height: max(height, least) + 2 * RowList.padding)
      }[...]
  }

  var isEmpty: Bool { rows.isEmpty }

  /// The heading of the rows poured last; nil before the first one.
  private(set) var section: String?

  /// Takes the heading that comes next, for a sheet to bear it as its title; nil where another row comes.
  mutating func takeHeading() -> String? {
    guard let row = rows.first, row.row.isHeading else { return nil }
    rows.removeFirst()
    section = row.row.text
    return row.row.text
  }

  /// Height of the rows that are left, in one column.
  var height: Double { rows.reduce(0) { $0 + $1.height } }

  /// Pours rows into a column until it is full; a row taller than the column is put alone.
  mutating func pour(into column: Box, on drawing: inout Drawing) {
    var y = column.y0
    while let row = rows.first {
      guard y + row.height <= column.y1 || y == column.y0 else { break }
      // A heading does not stand alone at the end of a column.
      if row.row.isHeading, rows.count > 1, y > column.y0,
        y + row.height + rows[rows.startIndex + 1].height > column.y1
      {
        break
      }
      paint(row, at: PaperPoint(column.x0, y), width: column.width, on: &drawing)
      y += row.height
      rows.removeFirst()
      if row.row.isHeading { section = row.row.text }
      drawing.stroke(
        [PaperPoint(column.x0, y), PaperPoint(column.x1, y)], SheetStyle.hairline, width: 0.15, .rule)
    }
  }

  private func paint(_ row: SetRow, at corner: PaperPoint, width: Double, on drawing: inout Drawing) {
    let isHeading = row.row.isHeading
    let left = corner.x + (isHeading ? 0 : RowList.iconWidth)
    var y = corner.y + RowList.padding
    if let style = row.row.style {
      MarkPainter(typeface: typeface).paint(
        style, row.row.number.map(String.init),
        at: PaperPoint(corner.x + SheetStyle.listRadius + 0.4, y + SheetStyle.listRadius),
        radius: SheetStyle.listRadius, .list, on: &drawing)
    } else if let number = row.row.number {
      drawing.add(
        .label(
          typeface.label(
            "\(number)",
            at: PaperPoint(
              corner.x + SheetStyle.listRadius + 0.4, y + SheetStyle.listRadius + SheetStyle.listSize * 0.357),
            size: SheetStyle.listSize, anchor: .middle, SheetStyle.ink, .listNumber)))
    }
    // A single line is level with its mark.
    let lines = row.text.count + row.note.count
    if !isHeading, lines == 1 {
      y += (2 * SheetStyle.listRadius - SheetStyle.listSize * RowList.textLeading) / 2
    }
    for line in row.text {
      drawing.add(
        .label(
          typeface.label(
            line, at: PaperPoint(left, y + SheetStyle.listSize), size: SheetStyle.listSize, bold: isHeading,
            SheetStyle.ink, .list)))
      y += SheetStyle.listSize * RowList.textLeading
    }
    for line in row.note {
      drawing.add(
        .label(
          typeface.label(
            line, at: PaperPoint(left, y + SheetStyle.noteSize), size: SheetStyle.noteSize, SheetStyle.grey,
            .listNote)))
      y += SheetStyle.noteSize * RowList.noteLeading
    }
  }
}
