/// What a shape stands for, such as a room's name or a wall: the text output tells it, tests and screen readers use it.
package struct Role: RawRepresentable, Hashable, Sendable {
  /// Lower-case words joined by hyphens.
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ rawValue: String) { self.rawValue = rawValue }
}
