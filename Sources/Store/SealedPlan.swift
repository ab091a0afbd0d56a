import Planning

/// A plan with its canonical JSON and the digest of that.
struct SealedPlan: Sendable {
  let plan: Plan
  let body: String
  let digest: String

  init(_ plan: Plan) throws {
    self.plan = plan
    body = try CanonicalJSON().text(of: plan)
    digest = SHA256Digest.hex(body)
  }
}
