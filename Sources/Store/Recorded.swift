/// What recording a survey did.
package enum Recorded: String, Sendable, CaseIterable {
  /// The first survey of this locality on this date.
  case new
  /// A corrected revision, or a withdrawn survey that came back.
  case revised
  /// The content equals the current revision; nothing was written.
  case unchanged
}
