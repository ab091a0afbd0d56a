/// Numbers as people write them: digits, Chinese numerals, with `约` before and a unit behind.
enum NumberText {
  /// A number with what stands behind it.
  struct Quantity: Equatable {
    var value: Double
    /// What follows the digits, without spaces; empty when nothing does.
    var unit: String
  }

  /// Whole numbers without a point, so that codes stay as they look.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  /// Reads `120`, `1,200`, `约18`, `120㎡`, `十二`, `一百二十间`; nil for anything else.
  static func quantity(_ text: String) -> Quantity? {
    var rest = Substring(PlainText.word(text))
    for prefix in ["大约", "约", "近", "共", "计", "≈", "~", "￥", "¥"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    var digits = ""
    while let first = rest.first, first.isASCII, first.isNumber || "+-.,".contains(first) {
      if first != "," { digits.append(first) }
      rest = rest.dropFirst()
    }
    if let value = Double(digits) { return Quantity(value: value, unit: unit(rest)) }
    guard digits.isEmpty, let (value, tail) = chinese(rest) else { return nil }
    return Quantity(value: value, unit: unit(tail))
  }

  private static func unit(_ rest: Substring) -> String {
    var unit = String(rest)
    for word in ["左右", "多", "余", "许"] where unit.hasSuffix(word) { unit.removeLast(word.count) }
    if unit.hasPrefix("("), unit.hasSuffix(")") { unit = String(unit.dropFirst().dropLast()) }
    return unit.lowercased()
  }

  private static let numerals: [Character: Double] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
  ]
  private static let units: [Character: Double] = [
    "十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000,
  ]

  /// A Chinese numeral at the start of a text and what follows it.
  static func chinese(_ text: Substring) -> (value: Double, rest: Substring)? {
    var rest = text
    var total = 0.0
    var section = 0.0
    var digit: Double?
    var positional = ""
    var hasUnit = false
    while let first = rest.first {
      if let value = numerals[first] {
        digit = value
        positional += NumberText.plain(value)
      } else if let unit = units[first] {
        section += (digit ?? 1) * unit
        digit = nil
        hasUnit = true
      } else if first == "万" {
        total += (section + (digit ?? 0)) * 10_000
        section = 0
        digit = nil
        hasUnit = true
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    guard rest.count < text.count else { return nil }
    // Digit by digit, as in 二〇二一.
    if !hasUnit { return Double(positional).map { ($0, rest) } }
    return (total + section + (digit ?? 0), rest)
  }
}
