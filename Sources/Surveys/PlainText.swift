import Foundation
import Tables
import Vocabulary

/// Text of cells as people type it, made even: full-width forms, odd spaces.
enum PlainText {
  /// Full-width ASCII to ASCII, every kind of space to one, trimmed. Chinese punctuation stays.
  static func folded(_ text: String) -> String {
    // Most cells of most sheets are plain already.
    if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var isBlank = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x2000...0x200B, 0xFEFF:
        if !isBlank { result.append(" ") }
        isBlank = true
      case 0xFF01...0xFF5E:
        if let ascii = Unicode.Scalar(scalar.value - 0xFEE0) { result.append(ascii) }
        isBlank = false
      default:
        result.append(scalar)
        isBlank = false
      }
    }
    if isBlank, !result.isEmpty { result.removeLast() }
    return String(result)
  }

  /// Folded and without any space: for words that are looked up.
  static func word(_ text: String) -> String {
    let folded = folded(text)
    guard folded.utf8.contains(0x20) else { return folded }
    return String(String.UnicodeScalarView(folded.unicodeScalars.filter { $0 != " " }))
  }

  /// The text of a cell as it would be typed; nil for an empty cell.
  static func of(_ cell: Cell) -> String? {
    switch cell {
    case .empty: nil
    case .text(let text): text.allSatisfy(\.isWhitespace) ? nil : text
    case .number(let number): NumberText.plain(number)
    case .date(let date): date.description
    case .truth(let truth): truth ? "是" : "否"
    case .fault(let fault): fault
    }
  }
}
