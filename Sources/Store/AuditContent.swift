import Auditing
import Matching
import Standards
import Vocabulary

/// An audit as its canonical JSON: dictionaries by text key, which encode in sorted order.
struct AuditContent: Codable {
  var locality: Locality.ID
  var pack: String
  var status: Pack.Status
  var asOf: CalendarDate
  var findings: [Finding]
  var dispositions: [String: Disposition]
  var targets: [String: Finding.Target]
  var additions: [Audit.Addition]
  var needs: [Finding.Need]

  init(_ audit: Audit) {
    locality = audit.locality
    pack = audit.pack
    status = audit.status
    asOf = audit.asOf
    findings = audit.findings
    dispositions = audit.dispositions.byText
    targets = audit.targets.byText
    additions = audit.additions
    needs = audit.needs
  }

  var audit: Audit {
    Audit(
      locality: locality, pack: pack, status: status, asOf: asOf, findings: findings,
      dispositions: dispositions.bySign, targets: targets.bySign, additions: additions, needs: needs)
  }
}

extension Dictionary where Key == Sign.ID {
  /// The same by the text of the id.
  var byText: [String: Value] {
    Dictionary<String, Value>(uniqueKeysWithValues: map { ($0.key.text, $0.value) })
  }
}

extension Dictionary where Key == String {
  /// The same by the id of a sign.
  var bySign: [Sign.ID: Value] {
    Dictionary<Sign.ID, Value>(uniqueKeysWithValues: map { (Sign.ID($0.key), $0.value) })
  }
}
