import Auditing
import Vocabulary

/// How a rule is called for people.
enum RuleWords {
  static func name(of finding: Finding, in language: Language) -> String { finding.code }
}
