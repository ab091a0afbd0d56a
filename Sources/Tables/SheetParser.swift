import Vocabulary

/// Puts the cells of one worksheet part together as the XML comes in.
struct SheetParser {
  private(set) var rows: [Sheet.Row] = []
  private(set) var merges: [CellRange] = []
  private(set) var widths: [Int: Double] = [:]
  /// Set when the sheet holds more than the limits allow.
  private(set) var isTooLarge = false

  private let strings: [String]
  private let formats: NumberFormats
  private let uses1904: Bool
  private let limits: TableLimits
  private var cellCount = 0
  private var rowNumber = 0
  private var cells: [Cell] = []
  private var column = -1
  private var type = ""
  private var style = 0
  private var text: [UInt8] = []
  private var isInPhonetic = false
  private(set) var wantsText = false

  init(strings: [String], formats: NumberFormats, uses1904: Bool, limits: TableLimits) {
    self.strings = strings
    self.formats = formats
    self.uses1904 = uses1904
    self.limits = limits
  }

  mutating func start(_ name: String, _ attributes: XMLStream.Attributes) {
    switch name {
    case "c":
      let next = column + 1
      column = attributes["r"].flatMap { Self.position($0)?.column } ?? next
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      text.removeAll(keepingCapacity: true)
    case "v": wantsText = true
    case "t": wantsText = !isInPhonetic
    case "rPh": isInPhonetic = true
    case "row":
      rowNumber = attributes["r"].flatMap { Int($0) } ?? rowNumber + 1
      column = -1
      cells = []
    case "mergeCell":
      if let range = attributes["ref"].flatMap({ Self.range($0) }) { merges.append(range) }
    case "col":
      guard let first = attributes["min"].flatMap({ Int($0) }),
        let last = attributes["max"].flatMap({ Int($0) }),
        let width = attributes["width"].flatMap({ Double($0) }), first >= 1
      else { return }
      // A width for all 16,384 columns says nothing about any of them.
      for column in first...max(first, min(last, 256)) { widths[column - 1] = width }
    default: break
    }
  }

  mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: piece) }

  mutating func end(_ name: String) {
    switch name {
    case "v", "t": wantsText = false
    case "rPh": isInPhonetic = false
    case "c": finishCell()
    case "row": finishRow()
    default: break
    }
  }

  private mutating func finishCell() {
    let value = value()
    guard value != .empty else { return }
    guard column >= 0, column < limits.columns else {
      isTooLarge = true
      return
    }
    while cells.count < column { cells.append(.empty) }
    if column < cells.count { cells[column] = value } else { cells.append(value) }
  }

  private mutating func finishRow() {
    guard !cells.isEmpty else { return }
    cellCount += cells.count
    if cellCount > limits.cells { isTooLarge = true }
    rows.append(Sheet.Row(number: rowNumber, cells: cells))
    cells = []
  }

  private func value() -> Cell {
    guard !text.isEmpty else { return .empty }
    let string = String(decoding: text, as: UTF8.self)
    switch type {
    case "s":
      guard let index = Int(string), strings.indices.contains(index) else { return .empty }
      return strings[index].isEmpty ? .empty : .text(strings[index])
    case "str", "inlineStr": return .text(SharedStrings.unescaped(string))
    case "b": return .truth(string == "1" || string.lowercased() == "true")
    case "e": return .fault(string)
    case "d": return CalendarDate(String(string.prefix(10))).map { .date($0) } ?? .text(string)
    default:
      guard let number = Double(string) else { return .text(string) }
      if formats.isDate(style: style), let date = ExcelDate.date(serial: number, uses1904: uses1904) {
        return .date(date)
      }
      return .number(number)
    }
  }

  /// `C7` is column 2, row 7; nil for what is no reference.
  static func position(_ reference: String) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    for byte in reference.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): column = column * 26 + Int(byte) - 64
      case UInt8(ascii: "a")...UInt8(ascii: "z"): column = column * 26 + Int(byte) - 96
      case UInt8(ascii: "0")...UInt8(ascii: "9"): row = row * 10 + Int(byte) - 48
      case UInt8(ascii: "$"): continue
      default: return nil
      }
      guard column <= 1_000_000, row <= 100_000_000 else { return nil }
    }
    return column > 0 ? (column - 1, row) : nil
  }

  private static func range(_ reference: String) -> CellRange? {
    let ends = reference.split(separator: ":")
    guard ends.count == 2, let first = position(String(ends[0])), let last = position(String(ends[1])) else {
      return nil
    }
    return CellRange(
      firstRow: min(first.row, last.row), firstColumn: min(first.column, last.column),
      lastRow: max(first.row, last.row), lastColumn: max(first.column, last.column))
  }
}
