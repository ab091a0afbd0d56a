package import Vocabulary

/// One entry of the event log: append-only, each sealed by a hash over its predecessor's hash and its own payload.
package struct Event: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable, Codable {
    case ruling, revocation, withdrawal
    /// A step that a person took with a work item.
    case step
  }

  /// 1, 2, 3 … without gaps.
  package var sequence: Int
  package var kind: Kind
  package var subject: Subject
  /// SHA-256, 64 hexadecimal digits.
  package var hash: String
}
