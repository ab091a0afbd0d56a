/// A text cut into the pieces that are drawn at once: up to a space, an ideograph, or an `&`.
///
/// libgd reads `&…;` as an entity, so nothing may follow an `&` in its piece.
struct TextPieces: Sequence, IteratorProtocol {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) { rest = Substring(text).unicodeScalars }

  mutating func next() -> String? {
    guard let first = rest.popFirst() else { return nil }
    var piece = String(first)
    guard !TextPieces.ends(first) else { return piece }
    while let scalar = rest.first {
      piece.unicodeScalars.append(scalar)
      rest.removeFirst()
      if TextPieces.ends(scalar) { break }
    }
    return piece
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "&" || scalar.value >= 0x2e80
  }
}
