import Tables

/// Tells the rows of a flat file from headings, totals and notes, as `SheetReader` does, by looking at bytes.
struct FlatSheet {
  enum Kind {
    case blank
    /// A row of data: the place of its unit, and how many cells it has.
    case row(unit: Int, cells: Int)
    /// Anything that the first reading cannot decide.
    case other
  }

  let table: FoundTable
  let file: String
  private let limits: TableLimits
  private let range: ClosedRange<Int>
  private let codeColumn: Int
  private var filters: [HeadingFilter]
  private var cells = 0

  init(_ table: FoundTable, file: String, limits: TableLimits) {
    self.table = table
    self.file = file
    self.limits = limits
    range = table.range
    codeColumn = table.byKey["unit_code"].map { table.columns[$0].index } ?? -1
    filters = Array(repeating: HeadingFilter(), count: table.range.upperBound + 1)
  }

  mutating func kind(of record: CSVStream.Record, _ codes: ByteTable) -> Kind {
    let fields = record.fields
    var count = fields.count
    guard count <= limits.columns else { return .other }
    while count > 0, fields[count - 1].isEmpty { count -= 1 }
    if count == 0 || record.number == table.headingRow { return .blank }
    cells += count
    guard cells <= limits.cells, count <= range.upperBound + 1, codeColumn >= 0, codeColumn < count,
      fields[codeColumn].count != 0, isData(fields, count)
    else { return .other }
    let code = fields[codeColumn]
    guard PlainBytes.isASCII(code), let unit = codes.number(of: code),
      // A code that is the heading's own word would make the row a repeated heading.
      table.headings[codeColumn].map({ !$0.utf8.elementsEqual(code) }) ?? true
    else { return .other }
    return .row(unit: unit, cells: count)
  }

  private mutating func isData(_ fields: UnsafeBufferPointer<PlainBytes.Bytes>, _ count: Int) -> Bool {
    var filled = 0
    var mayBeTotal = false
    var headings = 0
    for index in 0..<count where !fields[index].isEmpty {
      let cell = fields[index]
      // Texts beside the table are remarked upon.
      if index < range.lowerBound { return false }
      if filters[index].isHeading(cell) { headings += 1 }
      if !isSurelyText(cell), PlainText.of(.text(String(decoding: cell, as: UTF8.self))) == nil { continue }
      if filled == 0, !PlainBytes.isASCII(cell) { mayBeTotal = true }
      if filled < 4, PlainBytes.hasTotal(cell) { mayBeTotal = true }
      filled += 1
    }
    guard headings < 2, filled > 0 else { return false }
    // Words that tell a total, a note or a signature are Chinese and stand first, or end the first cells.
    if !mayBeTotal, filled > 1 { return true }
    let texts = (0..<count).compactMap {
      PlainText.of(.text(String(decoding: fields[$0], as: UTF8.self)))
    }
    if case .data = RowKind.of(texts, columns: table.columns.count) { return true }
    return false
  }

  private func isSurelyText(_ cell: PlainBytes.Bytes) -> Bool {
    guard let first = cell.first else { return false }
    return (0x21...0x7E).contains(first) || (0xE4...0xE9).contains(first)
  }
}
