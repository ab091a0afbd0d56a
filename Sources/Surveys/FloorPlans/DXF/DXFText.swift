import Foundation
import Tables

/// The text of TEXT, ATTRIB and MTEXT without the codes that say how it looks.
enum DXFText {
  /// `%%u` and its like, `\U+4E2D`, `\M+5D6D0`.
  static func plain(_ text: String) -> String { withoutSigns(withCharacters(text)) }

  /// The same of MTEXT: `\P` is a new line, braces and `\fSimSun|b0;` say nothing, `\S1/2;` is a fraction.
  static func plainOfParagraphs(_ text: String) -> String {
    var result = ""
    var rest = Substring(withCharacters(text))
    while let character = rest.popFirst() {
      switch character {
      case "{", "}": break
      case "^":
        // A control character; ^J is a new line, ^ with a space is itself.
        switch rest.popFirst() {
        case "J", "M": result += "\n"
        case "I": result += " "
        case " ", nil: result += "^"
        default: break
        }
      case "\\": result += code(&rest)
      default: result.append(character)
      }
    }
    return withoutSigns(result)
  }

  /// What an inline code stands for; its backslash has been read.
  private static func code(_ rest: inout Substring) -> String {
    guard let mark = rest.popFirst() else { return "" }
    switch mark {
    case "P", "N", "X": return "\n"
    case "~": return " "
    case "\\", "{", "}": return String(mark)
    case "L", "l", "O", "o", "K", "k": return ""
    case "S": return argument(&rest).replacing("^", with: "/").replacing("#", with: "/")
    case "A", "C", "c", "F", "f", "H", "Q", "T", "W", "p":
      _ = argument(&rest)
      return ""
    default: return String(mark)
    }
  }

  /// Everything up to the semicolon.
  private static func argument(_ rest: inout Substring) -> String {
    guard let end = rest.firstIndex(of: ";") else {
      defer { rest = "" }
      return String(rest)
    }
    defer { rest = rest[rest.index(after: end)...] }
    return String(rest[..<end])
  }

  private static func withoutSigns(_ text: String) -> String {
    guard text.contains("%%") else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.range(of: "%%") {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let mark = rest.first else { return result + "%%" }
      let digits = rest.prefix(3)
      if digits.count == 3, let value = UInt8(digits) {
        result.unicodeScalars.append(Unicode.Scalar(value))
        rest = rest.dropFirst(3)
        continue
      }
      rest = rest.dropFirst()
      switch mark {
      case "d", "D": result += "°"
      case "p", "P": result += "±"
      case "c", "C": result += "⌀"
      case "%": result += "%"
      // Underline, overline and strike-through on or off.
      case "u", "U", "o", "O", "k", "K": break
      default: result.append(mark)
      }
    }
    return result + rest
  }

  /// Characters that the code page lacks are written by their numbers.
  private static func withCharacters(_ text: String) -> String {
    guard text.contains("\\U+") || text.contains("\\M+") else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.range(of: "\\") {
      result += rest[..<start.lowerBound]
      let code = rest[start.lowerBound...]
      if let (character, length) = character(code) {
        result += character
        rest = code.dropFirst(length)
      } else {
        result += "\\"
        rest = rest[start.upperBound...]
      }
    }
    return result + rest
  }

  private static func character(_ code: Substring) -> (text: String, length: Int)? {
    if code.hasPrefix("\\U+"), case let digits = code.dropFirst(3).prefix(4), digits.count == 4,
      let value = UInt16(digits, radix: 16)
    {
      return (String(decoding: [value], as: UTF16.self), 7)
    }
    if code.hasPrefix("\\M+"), let page = code.dropFirst(3).first.flatMap({ DXFEncoding.multibyte($0) }),
      case let digits = code.dropFirst(4).prefix(4), digits.count == 4, let value = UInt16(digits, radix: 16)
    {
      let bytes = [UInt8(value >> 8), UInt8(value & 0xFF)].filter { $0 != 0 }
      return TextDecoding.text(bytes, in: page).map { ($0, 8) }
    }
    return nil
  }
}
