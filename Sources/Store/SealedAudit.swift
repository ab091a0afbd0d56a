import Auditing
import Matching
import Vocabulary

/// An audit and its readings with their canonical JSON and the digest of both.
struct SealedAudit: Sendable {
  let audit: Audit
  let readings: [Sign.ID: Reading]
  let body: String
  let readingsBody: String
  let digest: String

  init(_ audit: Audit, readings: [Sign.ID: Reading]) throws {
    self.audit = audit
    self.readings = readings
    let size = 1024 + readings.count * 512
    body = try CanonicalJSON.text(of: AuditContent(audit), capacity: size) { $0.value(audit) }
    readingsBody = try CanonicalJSON.text(of: readings.byText, capacity: size) { $0.value(readings) }
    digest = SHA256Digest.hex(body, readingsBody)
  }
}
