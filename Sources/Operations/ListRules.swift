import Auditing
package import Vocabulary
import Wording

/// The rules of the audit: their list and their pages.
package enum ListRules {
  package static func run() -> Listing {
    Listing(
      columns: [
        .init("id", CommandText.columnID.filled()), .init("code", CommandText.columnCode.filled()),
        .init("name", CommandText.columnName.filled()), .init("reason", CommandText.columnReason.filled()),
      ],
      rows: Rules.all.map { rule in
        [.text(rule.about.id), .text(rule.about.code), .both(rule.about.name), .both(rule.about.reason)]
      })
  }

  /// - Parameter id: a rule's id or its code, which pages and ledgers print.
  /// - Throws: `Problem` for what names no rule.
  package static func explain(_ id: String) throws -> Bilingual {
    guard let rule = Rules.all.first(where: { $0.about.id == id || $0.about.code == id }) else {
      throw Problem(.usage, ProblemText.ruleUnknown.filled(id), ProblemText.ruleUnknownCure.filled())
    }
    return Bilingual(zh: RulePage.text(of: rule, in: .chinese), en: RulePage.text(of: rule, in: .english))
  }
}
