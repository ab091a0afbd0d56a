/// A heading as it is compared: without spaces, stars and units, and the unit that it named.
struct HeadingText {
  let name: String
  /// `cm` of `宽(cm)`; nil where no unit of length or area is named.
  let unit: String?

  init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in PlainText.word(text).unicodeScalars {
      switch scalar {
      case "*", "※", "：", ":": continue
      case "（": scalars.append("(")
      case "）": scalars.append(")")
      default: scalars.append(scalar)
      }
    }
    var plain = String(scalars)
    var unit: String?
    // Brackets around a unit are no part of the name; others are (村(社区)名称).
    while let open = plain.lastIndex(of: "("), plain.hasSuffix(")") {
      let inside = String(plain[plain.index(after: open)...].dropLast()).lowercased()
      guard let known = Self.unit(inside) else { break }
      unit = known
      plain = String(plain[..<open])
    }
    for ending in ["mm", "cm", "㎡", "m2", "毫米", "厘米"] where unit == nil && plain.count > ending.count {
      guard plain.lowercased().hasSuffix(ending), !plain.lowercased().contains("_") else { continue }
      unit = ending
      plain = String(plain.dropLast(ending.count))
    }
    name = plain
    self.unit = unit
  }

  /// A word in the brackets of a heading that says a unit and nothing else.
  private static func unit(_ text: String) -> String? {
    if LengthText.factor(text) != nil { return text }
    if ["宽×高", "宽*高", "宽x高", "长×宽"].contains(text) { return "" }
    if text.hasPrefix("宽×高,") || text.hasPrefix("宽×高，") { return unit(String(text.dropFirst(4))) }
    return ["㎡", "m2", "m²", "平方米", "元", "小时", "人", "户", "间", "个", "块", "是/否", "有/无", "1是0否"].contains(text)
      ? text : nil
  }
}
