import Tables
import Vocabulary
import Wording

/// Cuts a sheet into the rows of its tables; every row that is none is remarked upon.
struct SheetReader {
  private(set) var rows: [TableRow] = []
  private(set) var remarks: [Remark] = []
  private(set) var head = SheetHead()
  private let sheet: Sheet
  /// Which texts are headings; texts of a sheet repeat, and looking each up anew would take most of the time.
  private var headingWords: [String: Bool] = [:]

  init(_ sheet: Sheet) {
    self.sheet = Self.filledDown(sheet)
    var open: [FoundTable] = []
    var section: String?
    var index = 0
    let all = self.sheet.rows
    while index < all.count {
      let row = all[index]
      let next = index + 1 < all.count ? all[index + 1] : nil
      if let repeated = open.first(where: { Self.repeats($0, row) }) {
        remark(.note, "heading-repeated", row, SurveyText.headingRepeated.filled(repeated.table.rawValue))
        index += 1
        continue
      }
      let found =
        mayBeHeading(row)
        ? HeadingFinder.tables(in: row, next: next, merges: sheet.merges) : (tables: [], levels: 1)
      if !found.tables.isEmpty {
        open = found.tables
        section = nil
        for table in open { unknownColumns(of: table) }
        index += found.levels
        continue
      }
      if open.isEmpty {
        _ = head.take(row)
      } else {
        take(row, open, &section)
      }
      index += 1
    }
    if open.isEmpty, !all.isEmpty, !isSettings {
      remarks.append(
        Remark(
          .warning, code: "no-table", at: CellPlace(file: sheet.file, sheet: sheet.name),
          what: SurveyText.noTable.filled(), cure: SurveyText.noTableCure.filled()))
    }
    for position in rows.indices { rows[position].unit = rows[position].unit ?? head.unit }
  }

  /// Two cells at least are headings; only then is the row looked at as a whole.
  private mutating func mayBeHeading(_ row: Sheet.Row) -> Bool {
    var count = 0
    for cell in row.cells {
      guard case .text(let text) = cell else { continue }
      let isHeading: Bool
      if let known = headingWords[text] {
        isHeading = known
      } else {
        isHeading = HeadingFinder.isHeading(text)
        headingWords[text] = isHeading
      }
      if isHeading { count += 1 }
      if count == 2 { return true }
    }
    return false
  }

  /// A sheet of remarks and instructions is no table and need not be one.
  private var isSettings: Bool {
    guard let name = sheet.name else { return false }
    return ["说明", "填表说明", "填报说明", "封面", "目录", "notes", "Notes", "_选项"].contains(
      name)
      || sheet.isHidden
  }

  private mutating func take(_ row: Sheet.Row, _ tables: [FoundTable], _ section: inout String?) {
    for table in tables {
      let cells = table.range.map { row.cell($0) }
      let texts = cells.compactMap { PlainText.of($0) }
      guard !texts.isEmpty else { continue }
      switch RowKind.of(texts, columns: table.columns.count) {
      case .data:
        rows.append(TableRow(table: table, row: row, file: sheet.file, sheet: sheet.name, unit: section))
      case .subtotal: remark(.note, "subtotal", row, SurveyText.subtotal.filled())
      case .note:
        remark(.note, "note-row", row, SurveyText.noteRow.filled())
        _ = head.take(row)
      case .signature:
        remark(.note, "signature-row", row, SurveyText.signatureRow.filled())
        _ = head.take(row)
      case .section:
        // 一、石桥村: the rows below are that unit's; any other text is only told.
        let name = Self.withoutNumbering(texts[0])
        if UnitName(name) != nil { section = name }
        remark(.note, "section-row", row, SurveyText.sectionRow.filled(texts[0].trimmed))
      }
    }
    beside(row, tables)
  }

  /// Texts beside the tables are told, not dropped.
  private mutating func beside(_ row: Sheet.Row, _ tables: [FoundTable]) {
    for (column, cell) in row.cells.enumerated() {
      guard let text = PlainText.of(cell), !tables.contains(where: { $0.range.contains(column) }) else {
        continue
      }
      remarks.append(
        Remark(
          .note, code: "text-beside",
          at: CellPlace(file: sheet.file, sheet: sheet.name, row: row.number, column: column),
          what: SurveyText.textBeside.filled(text.trimmed)))
    }
  }

  private mutating func unknownColumns(of table: FoundTable) {
    for column in table.columns where column.column == nil {
      let name = HeadingText(column.heading).name
      guard !["序号", "No", "No.", "NO", "行号", ""].contains(name) else { continue }
      remarks.append(
        Remark(
          .note, code: "column-unknown",
          at: CellPlace(file: sheet.file, sheet: sheet.name, row: table.headingRow, column: column.index),
          what: (table.table == .signs ? SurveyText.columnUnknown : .columnUnused).filled(column.heading)))
    }
  }

  private mutating func remark(
    _ severity: Remark.Severity, _ code: String, _ row: Sheet.Row, _ what: Bilingual
  ) {
    remarks.append(
      Remark(
        severity, code: code, at: CellPlace(file: sheet.file, sheet: sheet.name, row: row.number), what: what)
    )
  }

  private static func repeats(_ table: FoundTable, _ row: Sheet.Row) -> Bool {
    var same = 0
    for (index, heading) in table.headings where !heading.isEmpty {
      guard let text = PlainText.of(row.cell(index)) else { continue }
      guard PlainText.word(text) == heading else { return false }
      same += 1
    }
    return same >= 2 && same * 2 >= table.headings.count
  }

  /// `一、`, `（二）`, `3.` before a name.
  private static func withoutNumbering(_ text: String) -> String {
    var rest = Substring(PlainText.word(text))
    if let mark = rest.firstIndex(where: { "、.)）".contains($0) }), rest[..<mark].count <= 3 {
      rest = rest[rest.index(after: mark)...]
    }
    return String(rest)
  }

  /// Cells merged over several rows hold their value in every one of them.
  private static func filledDown(_ sheet: Sheet) -> Sheet {
    let tall = sheet.merges.filter { $0.lastRow > $0.firstRow && $0.lastRow - $0.firstRow < 5000 }
    guard !tall.isEmpty else { return sheet }
    var sheet = sheet
    var positions: [Int: Int] = [:]
    for (position, row) in sheet.rows.enumerated() { positions[row.number] = position }
    for merge in tall {
      guard let first = positions[merge.firstRow] else { continue }
      let value = sheet.rows[first].cell(merge.firstColumn)
      guard value != .empty else { continue }
      for number in (merge.firstRow + 1)...merge.lastRow {
        guard let position = positions[number] else { continue }
        while sheet.rows[position].cells.count <= merge.firstColumn {
          sheet.rows[position].cells.append(.empty)
        }
        if sheet.rows[position].cells[merge.firstColumn] == .empty {
          sheet.rows[position].cells[merge.firstColumn] = value
        }
      }
    }
    return sheet
  }
}
