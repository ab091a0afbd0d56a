/// Where in the input something stands; prints as `file:sheet:row:column`, parts that are unknown left out.
package struct CellPlace: Hashable, Sendable, Codable, CustomStringConvertible {
  package var file: String
  package var sheet: String?
  /// 1-based.
  package var row: Int?
  /// 0-based; printed as letters.
  package var column: Int?

  package init(file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  package var description: String {
    var parts = [file]
    if let sheet { parts.append(sheet) }
    if let row { parts.append(String(row)) }
    if let column { parts.append(Self.letters(column)) }
    return parts.joined(separator: ":")
  }

  /// 0 is `A`, 25 is `Z`, 26 is `AA`.
  package static func letters(_ column: Int) -> String {
    var number = column + 1
    var text = ""
    while number > 0 {
      let digit = (number - 1) % 26
      text = String(UnicodeScalar(UInt8(65 + digit))) + text
      number = (number - 1) / 26
    }
    return text
  }
}
