package import Auditing
package import Matching
package import Vocabulary

/// An audit with its canonical JSON, that of its readings, and the digest of both.
package struct SealedAudit: Sendable {
  package let audit: Audit
  let body: String
  let readingsBody: String
  let digest: String
  /// What is searched by, made here because this runs on all cores.
  let details: [DetailRows]

  package init(_ audit: Audit, readings: [Sign.ID: Reading]) throws {
    self.audit = audit
    let size = 1024 + readings.count * 512
    body = try CanonicalJSON.text(of: AuditContent(audit), capacity: size) { $0.value(audit) }
    readingsBody = try CanonicalJSON.text(of: readings.byText, capacity: size) { $0.value(readings) }
    digest = SHA256Digest.hex(body, readingsBody)
    details = audit.detailRows(readings: readings)
  }
}
