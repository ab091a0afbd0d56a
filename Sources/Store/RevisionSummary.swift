/// One revision of a survey, without its content.
package struct RevisionSummary: Hashable, Sendable {
  /// 1, 2, 3 …; the highest is the current one.
  package var number: Int
  /// Where it came from, as it was said when it was recorded.
  package var source: String
  package var signs: Int
  /// SHA-256 of the canonical content, 64 hexadecimal digits.
  package var digest: String
  package var isWithdrawn: Bool
}
