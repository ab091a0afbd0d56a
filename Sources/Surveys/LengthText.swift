import Vocabulary

/// Lengths, sizes and areas with their units.
enum LengthText {
  private static let millimetres: [String: Double] = [
    "mm": 1, "毫米": 1, "cm": 10, "厘米": 10, "公分": 10, "dm": 100, "分米": 100, "m": 1000, "米": 1000, "公尺": 1000,
  ]

  /// How many millimetres a unit has; nil for what is no unit of length.
  static func factor(_ unit: String) -> Double? { millimetres[unit.lowercased()] }

  /// - Parameter unit: the unit of the column; one in the cell goes before it.
  static func length(_ text: String, unit: String) -> Length? {
    guard let quantity = NumberText.quantity(text), quantity.value >= 0 else { return nil }
    let own = quantity.unit.isEmpty ? unit : quantity.unit
    return factor(own).map { Length(millimetres: quantity.value * $0) }
  }

  /// Reads `60cm×40cm`, `3米*0.6米`, `35×240（厘米）`, `600x400`: width, then height.
  static func size(_ text: String, unit: String) -> (width: Length, height: Length)? {
    var plain = PlainText.word(text).lowercased()
    var usual = unit
    // A unit in brackets at the end holds for both numbers.
    if let open = plain.firstIndex(where: { $0 == "(" || $0 == "（" }) {
      let inside = plain[plain.index(after: open)...].filter { $0 != ")" && $0 != "）" }
      if factor(inside) != nil { usual = inside }
      plain = String(plain[..<open])
    }
    let parts = plain.split { "×*x✕xX﹡".contains($0) }
    guard parts.count == 2 || parts.count == 3, let first = NumberText.quantity(String(parts[0])),
      let second = NumberText.quantity(String(parts[1]))
    else { return nil }
    let secondUnit = second.unit.isEmpty ? (first.unit.isEmpty ? usual : first.unit) : second.unit
    // `60×40cm`: the unit behind the last number holds for the first, too.
    let firstUnit = first.unit.isEmpty ? secondUnit : first.unit
    guard let a = factor(firstUnit), let b = factor(secondUnit) else { return nil }
    return (Length(millimetres: first.value * a), Length(millimetres: second.value * b))
  }

  private static let squareMetres: [String: Double] = [
    "": 1, "㎡": 1, "m2": 1, "m²": 1, "平方米": 1, "平米": 1, "平方": 1, "平": 1, "亩": 666.67, "公顷": 10_000,
  ]

  static func area(_ text: String) -> Area? {
    guard let quantity = NumberText.quantity(text), quantity.value >= 0,
      let factor = squareMetres[quantity.unit]
    else { return nil }
    return Area(squareMetres: quantity.value * factor)
  }
}
