import Auditing
package import Standards
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

  /// The page of a rule, with the packs that put it to work and the documents that they cite for it.
  ///
  /// - Parameter id: a rule's id, or its code or the family of codes, which pages and ledgers print.
  /// - Throws: `Problem` for what names no rule.
  package static func explain(_ id: String, library: StandardsLibrary) throws -> Bilingual {
    // SPEC is a family: sizes, materials, colours and sides of the door.
    let rules = Rules.all.filter {
      $0.about.id == id || $0.about.code == id || $0.about.code.hasPrefix(id + "-")
    }
    guard !rules.isEmpty else {
      throw Problem(.usage, ProblemText.ruleUnknown.filled(id), ProblemText.ruleUnknownCure.filled())
    }
    func pages(_ language: Language) -> String {
      rules.map { rule in
        ([RulePage.text(of: rule, in: language)] + uses(of: rule, library, language)).joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
    return Bilingual(zh: pages(.chinese), en: pages(.english))
  }

  private static func uses(
    of rule: any Rule.Type, _ library: StandardsLibrary, _ language: Language
  ) -> [String] {
    var lines: [String] = []
    for pack in library.packs.values.sorted(by: { $0.id < $1.id }) {
      guard let line = pack.requirements.first(where: { $0.rule == rule.about.id }) else { continue }
      lines.append("  \(pack.id)  \(line.severity.term.text(in: language))")
      for id in line.citations {
        guard let citation = library.citations[id] else { continue }
        lines.append("    [\(id)] \(citation.title) · \(citation.knownBy.term.text(in: language))")
      }
    }
    return lines.isEmpty ? [] : ["", ExplainText.usedBy.text(in: language)] + lines
  }
}
