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
    let json = CanonicalJSON()
    body = try json.text(of: AuditContent(audit))
    readingsBody = try json.text(of: readings.byText)
    digest = SHA256Digest.hex(body, readingsBody)
  }
}
