extension Double {
  /// A length with two decimals, whatever the language of the machine; never `-0.00`.
  var millimetres: String {
    guard isFinite, abs(self) < 1e9 else { return isNaN ? "nan" : self < 0 ? "-inf" : "inf" }
    let hundredths = Int((self * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
