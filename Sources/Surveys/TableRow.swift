import Tables
import Vocabulary

/// One row of a recognised table: cells by column key, with their places.
struct TableRow {
  let table: FoundTable
  let row: Sheet.Row
  let file: String
  let sheet: String?
  /// The unit that the sheet, or a section of it, is about.
  var unit: String?
  var date: CalendarDate?

  var place: CellPlace { CellPlace(file: file, sheet: sheet, row: row.number) }

  func place(of key: String) -> CellPlace {
    CellPlace(file: file, sheet: sheet, row: row.number, column: column(key)?.index)
  }

  func column(_ key: String) -> FoundTable.Column? { table.byKey[key].map { table.columns[$0] } }

  func cell(_ key: String) -> Cell {
    guard let column = column(key) else { return .empty }
    return row.cell(column.index)
  }

  /// The text as written, line breaks kept, ends trimmed; nil for an empty cell.
  func text(_ key: String) -> String? {
    guard let text = PlainText.of(cell(key)) else { return nil }
    let trimmed = text.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A short word, folded; nil for an empty cell.
  func word(_ key: String) -> String? {
    guard let text = PlainText.of(cell(key)) else { return nil }
    let word = PlainText.folded(text)
    return word.isEmpty ? nil : word
  }

  /// The parts of a cell that holds a list.
  func list(_ key: String) -> [String] {
    guard let text = word(key) else { return [] }
    return text.split { "；;、,".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  func heading(_ key: String) -> String { column(key)?.heading ?? key }

  /// Columns that the program does not know, by their headings.
  var extra: [String: String] {
    var extra: [String: String] = [:]
    for column in table.extraColumns {
      if let text = PlainText.of(row.cell(column.index)) { extra[column.heading] = text }
    }
    return extra
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
