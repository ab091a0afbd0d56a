import Pictures

/// Breaks texts into lines: Chinese between characters, Latin between words, punctuation never at the wrong end.
enum LineBreaking {
  /// As many lines as a width needs. A word wider than the width is cut.
  static func lines(_ text: String, width: Double, size: Double, _ typeface: Typeface) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(of: text) {
      if typeface.width(of: trimmed(line + piece), size: size) <= width {
        line += piece
        continue
      }
      if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
      line = piece
      while typeface.width(of: trimmed(line), size: size) > width, line.count > 1 {
        let head = fittingPrefix(of: line, width: width, size: size, typeface)
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    if !trimmed(line).isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// A text in at most so many lines of about equal width.
  static func balanced(_ text: String, lines count: Int, _ typeface: Typeface) -> [String] {
    let whole = typeface.width(of: trimmed(text), size: 1)
    guard count > 1 else { return [trimmed(text)] }
    let widest = pieces(of: text).map { typeface.width(of: trimmed($0), size: 1) }.max() ?? 0
    // The narrowest width, tried in small steps, that needs no more lines.
    for step in 0...24 {
      let width = whole / Double(count) * (1 + Double(step) * 0.08)
      // No word is cut for the sake of balance.
      guard width >= widest else { continue }
      let broken = lines(text, width: width, size: 1, typeface)
      if broken.count <= count, !broken.contains(where: { $0.count == 1 && broken.count > 1 }) {
        return broken
      }
    }
    return [trimmed(text)]
  }

  /// The parts between which a line may break; a part keeps the space that follows it.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var isBound = false
    for character in text {
      let next: Character = character.isWhitespace ? " " : character
      if let last = piece.last, isBound || !ChineseWords.words.contains(String([last, next])) {
        isBound = false
      } else {
        isBound = !piece.isEmpty
      }
      if !isBound, let last = piece.last, mayBreak(between: last, and: next) {
        pieces.append(piece)
        piece = ""
      }
      if next == " ", piece.isEmpty || piece.last == " " { continue }
      piece.append(next)
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if right == " " { return false }
    if left == " " { return true }
    if neverFirst.contains(right) || neverLast.contains(left) { return false }
    return isWide(left) || isWide(right)
  }

  private static let neverFirst: Set<Character> = Set("，。、；：？！）】》〉〕」』”’…—·％%㎡℃)]},.;:?!²")
  private static let neverLast: Set<Character> = Set("（【《〈〔「『“‘([{")

  /// Ideographs, full-width signs and the like, between which a line may break.
  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x2e80...0xa4cf, 0xac00...0xd7af, 0xf900...0xfaff, 0xfe30...0xfe4f, 0xff00...0xffef,
      0x20000...0x3ffff:
      return true
    default: return false
    }
  }

  private static func fittingPrefix(of text: String, width: Double, size: Double, _ typeface: Typeface)
    -> String
  {
    var head = ""
    for character in text {
      if !head.isEmpty, typeface.width(of: head + String(character), size: size) > width { break }
      head.append(character)
    }
    return head
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
