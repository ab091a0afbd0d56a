package import Auditing
package import Standards
package import Store
package import Vocabulary
import Wording

/// Finds one finding with what it rests on.
package enum ExplainFinding {
  package struct Outcome: Sendable {
    package var finding: Finding
    /// In the order of the finding; ids that the standards no longer know are left out.
    package var citations: [Citation]
    /// Why the rule exists; nil for a rule that this version of the program does not have.
    package var rule: RuleAbout?

    /// The finding as a page of text: what is wrong, what follows, the reason, the source and how we know it.
    package func text(in language: Language) -> String {
      let colon = language == .chinese ? "：" : ": "
      var lines = ["\(finding.code)  \(rule?.name.text(in: language) ?? finding.rule)", ""]
      lines.append(finding.text.text(in: language))
      if let disposition = finding.disposition {
        lines.append(
          CommandText.columnDisposition.text(in: language) + colon + disposition.term.text(in: language))
      }
      if let nearest = finding.nearest {
        lines.append(CommandText.columnNearest.text(in: language) + colon + nearest.text(in: language))
      }
      if let reason = rule?.reason {
        lines.append(CommandText.columnReason.text(in: language) + colon + reason.text(in: language))
      }
      for citation in citations {
        let details = [citation.number, citation.place, citation.knownBy.term.text(in: language)]
        lines.append(
          CommandText.columnCitation.text(in: language) + colon + citation.title + " ["
            + details.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ") + "]")
      }
      lines.append("")
      lines += finding.subjects.map(\.description)
      return lines.joined(separator: "\n")
    }
  }

  /// - Throws: `Problem` when no audit of the store has it.
  package static func run(_ id: String, on store: Store, library: StandardsLibrary) throws -> Outcome {
    for locality in try store.localities() {
      guard let finding = try store.audit(of: locality.id)?.findings.first(where: { $0.id == id }) else {
        continue
      }
      return Outcome(
        finding: finding, citations: finding.citations.compactMap { library.citations[$0] },
        rule: Rules.all.first { $0.about.id == finding.rule }?.about)
    }
    throw Problem(.usage, ProblemText.findingUnknown.filled(id), ProblemText.findingUnknownCure.filled())
  }
}
