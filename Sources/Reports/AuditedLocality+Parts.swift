package import Auditing
import Vocabulary

extension AuditedLocality {
  /// Findings on signs that hang, in the order of the audit.
  package var signFindings: [Finding] { audit.findings.filter { $0.isOnSigns } }

  /// Findings on rooms, sites and the locality; those that ask for a missing sign are additions and not here.
  package var premisesFindings: [Finding] {
    let missing = Set(audit.additions.map(\.finding))
    return audit.findings.filter { !$0.isOnSigns && !missing.contains($0.id) }
  }
}

extension Finding {
  /// True for a finding that is about at least one sign that hangs.
  package var isOnSigns: Bool { disposition != nil || subjects.contains(where: \.isSign) }
}

extension Subject {
  var isSign: Bool {
    if case .sign = self { return true }
    return false
  }
}
