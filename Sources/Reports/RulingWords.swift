package import Auditing
package import Vocabulary
import Wording

/// What a person decided on a sign, in a phrase: who, who approved, until when, why.
package enum RulingWords {
  package static func phrase(_ verdict: RuledVerdict) -> Bilingual {
    let ruling = verdict.ruling
    return joined([
      PageText.ruledBy.filled(ruling.by, ruling.disposition.term.filled(), verdict.before.term.filled()),
      ruling.approvedBy.map { PageText.approvedBy.filled($0) },
      ruling.until.map { PageText.ruledUntil.filled($0.description) },
      ruling.reason.isEmpty ? nil : PageText.ruledBecause.filled(ruling.reason),
    ])
  }

  private static func joined(_ parts: [Bilingual?]) -> Bilingual {
    let parts = parts.compactMap { $0 }
    return Bilingual(
      zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }
}
