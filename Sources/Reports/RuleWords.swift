import Auditing
import Vocabulary

/// How a rule is called for people.
enum RuleWords {
  private static let names: [String: Bilingual] = Dictionary(
    Rules.all.map { ($0.about.id, $0.about.name) }, uniquingKeysWith: { first, _ in first })

  /// The code stands in for a rule that this version of the program does not have.
  static func name(of finding: Finding, in language: Language) -> String {
    names[finding.rule]?.text(in: language) ?? finding.code
  }

  /// Every rule in the order of the audit, for the key of the ledger.
  static func all(in language: Language) -> [(code: String, name: String, reason: String)] {
    Rules.all.map { ($0.about.code, $0.about.name.text(in: language), $0.about.reason.text(in: language)) }
  }
}
