import Store
import Vocabulary
import Wording

/// What rests on audits must not mix one survey with the findings on another.
enum CurrentAudits {
  /// How many localities a message names.
  private static let named = 5

  /// - Throws: `Problem` that names the localities whose survey has changed since they were audited.
  static func require(in store: Store) throws {
    let outdated = try store.localitiesWithOutdatedAudit()
    guard !outdated.isEmpty else { return }
    let names = outdated.prefix(named).map(\.name)
    let rest = outdated.count > named
    throw Problem(
      .usage,
      ProblemText.auditOutdated.filled(
        Bilingual(
          zh: names.joined(separator: "、") + (rest ? "等" : ""),
          en: names.joined(separator: ", ") + (rest ? ", …" : ""))),
      ProblemText.noAuditCure.filled())
  }
}
