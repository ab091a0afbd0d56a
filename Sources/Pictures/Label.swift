/// One line of text, measured: where it starts and which box its ink stays in.
///
/// Made by `Typeface.label`, which knows the widths of the characters.
package struct Label: Hashable, Sendable {
  package enum Anchor: String, Hashable, Sendable { case start, middle, end }

  package var text: String
  /// The left end of the base line.
  package var origin: PaperPoint
  /// Height of the em square; an ideograph is about nine tenths of it high, a digit seven.
  package var size: Double
  /// Sum of the characters' advances.
  package var width: Double
  /// The ink in height, the advances in width.
  package var box: Box
  package var anchor: Anchor
  package var isBold: Bool
  package var colour: Colour
  package var role: Role
}
