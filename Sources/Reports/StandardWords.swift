import Planning
import Vocabulary
import Wording

/// How a standard and what was measured against it are written.
struct StandardWords {
  let check: Plan.StandardCheck
  let language: Language

  init(_ check: Plan.StandardCheck, _ language: Language) {
    self.check = check
    self.language = language
  }

  func value(_ number: Double?) -> String {
    guard let number else { return PageText.unknown.text(in: language) }
    switch check.unit {
    case "m2": return Numbers.squareMetres(Area(squareMetres: number), language)
    case "share": return Numbers.percentage(number, language)
    default: return Numbers.short(number)
    }
  }

  /// `10.4 → 7.4 ㎡`; one number where nothing changes, the unit said once.
  var change: String {
    guard check.unit == "m2", let before = check.before, let after = check.after else {
      let numbers = [value(check.before), value(check.after)]
      return numbers[0] == numbers[1] ? numbers[0] : numbers.joined(separator: " → ")
    }
    let numbers = [Numbers.short(before), Numbers.short(after)]
    let change = numbers[0] == numbers[1] ? numbers[0] : numbers.joined(separator: " → ")
    return change + (language == .chinese ? " ㎡" : " m²")
  }

  /// `不少于 30 平方米`.
  var limit: String {
    let key = check.isCeiling ? PageText.atMostNorm : PageText.atLeast
    return key.filled(value(check.required)).text(in: language)
  }
}
