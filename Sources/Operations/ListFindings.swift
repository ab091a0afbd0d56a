import Auditing
import Reports
import Standards
package import Store
package import Vocabulary
import Wording

/// The findings of a store as a listing.
package enum ListFindings {
  /// - Parameter localities: all of them when nil.
  package static func run(on store: Store, of localities: [Locality.ID]? = nil) throws -> Listing {
    var listing = Listing(columns: [
      .init("id", CommandText.columnID.filled()), .init("rule", CommandText.columnRule.filled()),
      .init("code", CommandText.columnCode.filled()), .init("unit", CommandText.columnUnit.filled()),
      .init("subjects", CommandText.columnSubjects.filled()),
      .init("disposition", CommandText.columnDisposition.filled()),
      .init("severity", CommandText.columnSeverity.filled()), .init("text", CommandText.columnText.filled()),
      .init("citation", CommandText.columnCitation.filled()),
      .init("ruling", CommandText.columnRuling.filled()),
    ])
    for locality in try localities ?? store.localities().map(\.id) {
      guard let audit = try store.audit(of: locality) else { continue }
      let rulings = try store.rulings(of: locality).filter { !$0.isRevoked }.map(\.ruling)
      let ruled = audit.verdicts(changedBy: rulings)
      for finding in audit.findings {
        listing.rows.append([
          .text(finding.id), .text(finding.rule), .text(finding.code), .text(finding.locality.text),
          .list(finding.subjects.map(\.description)),
          finding.disposition.map { .text($0.rawValue) } ?? .none, .text(finding.severity.rawValue),
          .both(finding.text), .list(finding.citations), ruling(on: finding, of: ruled),
        ])
      }
    }
    return listing
  }

  /// The ruling that decides on the sign of a finding instead of it.
  private static func ruling(on finding: Finding, of ruled: [Sign.ID: RuledVerdict]) -> Listing.Value {
    guard case .sign(_, let id)? = finding.subjects.first, let verdict = ruled[id] else { return .none }
    return .both(RulingWords.phrase(verdict))
  }
}
