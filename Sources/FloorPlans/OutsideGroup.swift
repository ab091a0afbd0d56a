import Pictures

/// An entrance and the marks in front of it; or marks outside, or inside, that no door or room is known for.
struct OutsideGroup: Hashable, Sendable {
  var name: String
  /// In the plan's list of doors; nil where the plan does not show the entrance.
  var door: Int?
  var side = Side.bottom
  var tokens: [Token]

  /// The tokens set in rows along the side, and how far the whole reaches from the wall.
  func flow(length: Double, radius: Double, _ typeface: Typeface) -> TokenFlow? {
    let pitch = 2 * radius + Token.gap
    let count = Double(tokens.count)
    // In front of a wall a row or two; beside it a few columns.
    let wish =
      side.isLevel ? max(8, (count / 2).rounded(.up)) : max(2, (count / 2.5).squareRoot().rounded(.up))
    let widest = tokens.map { $0.width(radius: radius, typeface) }.max() ?? 0
    let columns =
      side.isLevel ? wish : max(wish, (count / max(1, ((length - 12) / pitch).rounded(.down))).rounded(.up))
    return TokenFlow(
      tokens, maxWidth: max(widest, side.isLevel ? min(length, columns * pitch) : columns * pitch),
      radius: radius, typeface)
  }

  static let labelSize = 4.2
  /// Between wall and label: the arrow of the entrance.
  static let threshold = 6.5
}
