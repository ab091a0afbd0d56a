import Vocabulary
import Wording

/// Numbers as people read them.
enum Numbers {
  /// At most one decimal, none where it is nought: `12.5`, `12`.
  static func short(_ number: Double) -> String {
    let tenths = (number * 10).rounded()
    guard tenths.isFinite, abs(tenths) < 1e15 else { return String(number) }
    let whole = Int(tenths)
    let sign = whole < 0 ? "-" : ""
    let size = abs(whole)
    return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
  }

  static func squareMetres(_ area: Area, _ language: Language) -> String {
    PageText.squareMetres.filled(short(area.squareMetres)).text(in: language)
  }

  /// - Parameter share: 0...1.
  static func percentage(_ share: Double, _ language: Language) -> String {
    PageText.percentage.filled(short(share * 100)).text(in: language)
  }
}
