package import Auditing
package import Standards
package import Store
import Surveys
package import Vocabulary
import Wording

/// Finds a finding or a sign with all that its verdict rests on, audited anew.
package enum ExplainFinding {
  package struct Outcome: Sendable {
    /// Nil when a sign was asked for on which there is none.
    package var finding: Finding?
    /// Nil for findings on premises and on the locality.
    package var explanation: Explanation?
    package var audited: AuditCase
    /// False for a finding of the stored audit that the present standards do not make.
    package var isStillFound: Bool

    package func text(in language: Language) -> String {
      ExplanationPage(self, language: language).text
    }
  }

  /// - Parameter id: the id of a finding, or a sign as `sign:<unit>/<id>`.
  /// - Throws: `Problem` when no audit of the store has it.
  package static func run(_ id: String, on store: Store, library: StandardsLibrary) throws -> Outcome {
    if case .sign(let locality, let sign)? = Subject(id) {
      guard let audited = try audited(locality, store, library),
        let explanation = Explanation(of: sign, in: audited)
      else { throw unknown(id) }
      return Outcome(
        finding: explanation.findings.first, explanation: explanation, audited: audited, isStillFound: true)
    }
    for locality in try store.localities() {
      guard let stored = try store.audit(of: locality.id)?.findings.first(where: { $0.id == id }),
        let audited = try audited(locality.id, store, library)
      else { continue }
      let explanation = stored.sign.flatMap { Explanation(of: $0, in: audited) }
      // What is explained was audited anew already.
      let current = (explanation?.findings ?? audited.audit().findings).first { $0.id == id }
      return Outcome(
        finding: current ?? stored, explanation: explanation, audited: audited, isStillFound: current != nil)
    }
    throw unknown(id)
  }

  private static func audited(
    _ locality: Locality.ID, _ store: Store, _ library: StandardsLibrary
  ) throws -> AuditCase? {
    guard let survey = try store.survey(of: locality), let heading = try store.auditHeading(of: locality)
    else { return nil }
    return AuditCase(
      survey: survey, readings: try store.readings(of: locality), library: library,
      pack: try StandardsSource.pack(heading.pack, of: survey, in: library), asOf: heading.asOf,
      rulings: try store.rulings(of: locality).filter { !$0.isRevoked }.map(\.ruling))
  }

  private static func unknown(_ id: String) -> Problem {
    Problem(.usage, ProblemText.findingUnknown.filled(id), ProblemText.findingUnknownCure.filled())
  }
}
