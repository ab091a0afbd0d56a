package import Auditing
package import Standards
package import Store
import Wording

/// Finds one finding with what it rests on.
package enum ExplainFinding {
  package struct Outcome: Sendable {
    package var finding: Finding
    /// In the order of the finding; ids that the standards no longer know are left out.
    package var citations: [Citation]
    /// `rules explain` prints its page.
    package var rule: String
  }

  /// - Throws: `Problem` when no audit of the store has it.
  package static func run(_ id: String, on store: Store, library: StandardsLibrary) throws -> Outcome {
    for locality in try store.localities() {
      guard let finding = try store.audit(of: locality.id)?.findings.first(where: { $0.id == id }) else {
        continue
      }
      return Outcome(
        finding: finding, citations: finding.citations.compactMap { library.citations[$0] }, rule: finding.rule)
    }
    throw Problem(.usage, ProblemText.findingUnknown.filled(id), ProblemText.findingUnknownCure.filled())
  }
}
