import Vocabulary

/// Text of JSON with the keys in the order in which they are written down, on one line.
enum JSONText {
  static func string(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  static func string(_ text: String?) -> String { text.map { string($0) } ?? "null" }

  /// Whole numbers without a decimal point; what is no number is null.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  static func number(_ value: Double?) -> String { value.map { number($0) } ?? "null" }

  static func truth(_ value: Bool?) -> String { value.map { $0 ? "true" : "false" } ?? "null" }

  static func list(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  static func object(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { string($0.key) + ":" + $0.value }.joined(separator: ",") + "}"
  }

  static func bilingual(_ text: Bilingual?) -> String {
    guard let text else { return "null" }
    return object([("zh", string(text.zh)), ("en", string(text.en))])
  }
}
