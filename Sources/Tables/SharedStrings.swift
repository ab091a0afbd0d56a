import Foundation

/// The table of texts that the cells of a workbook point to (`xl/sharedStrings.xml`).
struct SharedStrings {
  private(set) var strings: [String] = []
  private(set) var wantsText = false
  private var text: [UInt8] = []
  private var isInPhonetic = false

  mutating func start(_ name: String) {
    switch name {
    case "si": text.removeAll(keepingCapacity: true)
    case "rPh": isInPhonetic = true
    case "t": wantsText = !isInPhonetic
    default: break
    }
  }

  mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) { text.append(contentsOf: piece) }

  mutating func end(_ name: String) {
    switch name {
    case "t": wantsText = false
    case "rPh": isInPhonetic = false
    case "si": strings.append(Self.unescaped(String(decoding: text, as: UTF8.self)))
    default: break
    }
  }

  /// `_x000D_` stands for the character with that code; carriage returns of line breaks are dropped.
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text.replacing("\r\n", with: "\n") }
    var result = ""
    var rest = Substring(text)
    while let start = rest.range(of: "_x") {
      result += rest[..<start.lowerBound]
      let digits = rest[start.upperBound...].prefix(4)
      let after = rest[start.upperBound...].dropFirst(4)
      if digits.count == 4, after.first == "_", let code = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
        rest = after.dropFirst()
      } else {
        result += "_x"
        rest = rest[start.upperBound...]
      }
    }
    return (result + rest).replacing("\r\n", with: "\n")
  }
}
