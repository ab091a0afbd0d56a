/// Which cell styles of a workbook show a number as a date (`xl/styles.xml`).
struct NumberFormats {
  private var custom: [Int: Bool] = [:]
  private var styles: [Bool] = []
  private var isInCellFormats = false

  mutating func start(_ name: String, _ attributes: XMLStream.Attributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        custom[id] = Self.isDate(code)
      }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      styles.append(custom[id] ?? Self.isBuiltInDate(id))
    default: break
    }
  }

  mutating func end(_ name: String) {
    if name == "cellXfs" { isInCellFormats = false }
  }

  func isDate(style: Int) -> Bool { styles.indices.contains(style) && styles[style] }

  /// ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates in East Asian workbooks. Times of day (18–21, 45–47) are none.
  private static func isBuiltInDate(_ id: Int) -> Bool {
    (14...17).contains(id) || id == 22 || (27...31).contains(id) || id == 36 || (50...58).contains(id)
  }

  /// A format with a year or a day outside quotes and brackets; months alone may be minutes.
  static func isDate(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\", "_", "*": isEscaped = !isQuoted
      case "\"": isQuoted.toggle()
      case "[": isBracketed = true
      case "]": isBracketed = false
      case ";": return false
      case "y", "d", "e":
        if !isQuoted, !isBracketed, character != "e" || code.contains("年") { return true }
      default: break
      }
    }
    return false
  }
}
