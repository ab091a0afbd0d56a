/// Numbers as the texts of findings show them.
enum FactNumber {
  /// One decimal, left out when it is nought.
  static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : String(Double(tenths) / 10)
  }

  static func percent(_ share: Double) -> String { text(share * 100) + "%" }
}
