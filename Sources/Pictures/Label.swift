/// One line of text, measured: where it starts and which box its ink stays in.
///
/// Made by `Typeface.label` and `Typeface.column`, which know the widths of the characters.
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
  /// True for a column (竖排): `origin` is the middle of the first character's base line, `width` the column's.
  package var isColumn = false

  /// From one character's base line to the next one's in a column, in sizes.
  static let columnPitch = 1.06

  /// The characters of a column, each with the middle of its base line.
  var columnCharacters: [(character: String, base: PaperPoint)] {
    text.enumerated().map { index, character in
      (String(character), PaperPoint(origin.x, origin.y + Double(index) * size * Label.columnPitch))
    }
  }
}
