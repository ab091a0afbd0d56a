package import Auditing

/// A ruling as it stands in the event log.
package struct RulingEvent: Hashable, Sendable {
  package var sequence: Int
  package var ruling: Ruling
  /// True when a later event on the same subject revoked or superseded it.
  package var isRevoked: Bool
}
