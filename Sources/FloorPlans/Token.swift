import Pictures

/// A small numbered thing to put on the plan: a mark, several marks as one, or the letter of a note.
enum Token: Hashable, Sendable {
  case mark(number: Int, style: FloorSheet.MarkStyle)
  /// Where a moved sign goes: the mark once more, hollow.
  case target(number: Int, style: FloorSheet.MarkStyle)
  /// Marks of one style with consecutive numbers.
  case run(first: Int, last: Int, style: FloorSheet.MarkStyle)
  /// Refers to a note beside the plan: the room's number, or a letter.
  case letter(String)

  /// Space between tokens, and between their rows.
  static let gap = 1.0

  func width(radius: Double, _ typeface: Typeface) -> Double {
    switch self {
    case .mark, .target: 2 * radius
    case .letter(let text):
      max(2 * radius, typeface.width(of: text, size: Token.letterSize(text, radius)) + 0.9 * radius)
    case .run:
      1.9 * radius + typeface.width(of: words, size: Token.runSize(radius)) + 0.9 * radius
    }
  }

  /// The text in it.
  var words: String {
    switch self {
    case .mark(let number, _), .target(let number, _): "\(number)"
    case .run(let first, let last, _): "\(first)–\(last) ×\(last - first + 1)"
    case .letter(let text): text
    }
  }

  static func letterSize(_ text: String, _ radius: Double) -> Double {
    radius * (text.count == 1 ? 1.3 : 1.05)
  }

  static func runSize(_ radius: Double) -> Double { max(2.6, radius * 0.95) }

  /// Runs of three and more consecutive marks of one style as one token each; targets stay as they are.
  static func grouped(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var run: (first: Int, last: Int, style: FloorSheet.MarkStyle)?
    func closed() -> [Token] {
      guard let run else { return [] }
      return run.last - run.first < 2
        ? (run.first...run.last).map { .mark(number: $0, style: run.style) }
        : [.run(first: run.first, last: run.last, style: run.style)]
    }
    for token in tokens {
      guard case .mark(let number, let style) = token else {
        result += closed() + [token]
        run = nil
        continue
      }
      if let current = run, current.style == style, current.last + 1 == number {
        run = (current.first, number, style)
      } else {
        result += closed()
        run = (number, number, style)
      }
    }
    return result + closed()
  }
}

/// A token at its place on the paper.
struct PlacedToken: Hashable, Sendable {
  var token: Token
  var centre: PaperPoint
  var radius: Double
  var width: Double

  var box: Box { Box(centre: centre, width: width, height: 2 * radius) }
}

/// Tokens set like words, in centred rows.
struct TokenFlow: Hashable, Sendable {
  /// Around the origin of the block's upper left corner.
  private(set) var placed: [PlacedToken] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  /// nil where a token alone is wider than the space.
  init?(_ tokens: [Token], maxWidth: Double, radius: Double, isCentred: Bool = true, _ typeface: Typeface) {
    var rows: [(tokens: [(Token, Double)], width: Double)] = []
    for token in tokens {
      let width = token.width(radius: radius, typeface)
      guard width <= maxWidth + 1e-9 else { return nil }
      if let last = rows.last, last.width + Token.gap + width <= maxWidth + 1e-9 {
        rows[rows.count - 1].tokens.append((token, width))
        rows[rows.count - 1].width += Token.gap + width
      } else {
        rows.append(([(token, width)], width))
      }
    }
    width = rows.map(\.width).max() ?? 0
    for row in rows {
      var x = isCentred ? (width - row.width) / 2 : 0
      for (token, breadth) in row.tokens {
        placed.append(
          PlacedToken(
            token: token, centre: PaperPoint(x + breadth / 2, height + radius), radius: radius, width: breadth
          ))
        x += breadth + Token.gap
      }
      height += 2 * radius + Token.gap
    }
    height = max(0, height - Token.gap)
  }

  func moved(to corner: PaperPoint) -> [PlacedToken] {
    placed.map { token in
      var moved = token
      moved.centre = token.centre + corner
      return moved
    }
  }
}
