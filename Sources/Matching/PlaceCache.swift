/// Remembers the tokens of the place grammar while one sign is read: the same positions are asked for with many ends.
final class PlaceCache {
  struct Line {
    var text: [UInt32]
    /// By position and rank; nil where nobody has asked.
    var slots: [[PlaceGrammar.Token]?]
  }

  var lines: [Line] = []

  /// The position of a text among the lines; a sign has few of them.
  func line(of text: [UInt32], slots: Int) -> Int {
    if let known = lines.lastIndex(where: { $0.text == text }) { return known }
    lines.append(Line(text: text, slots: [[PlaceGrammar.Token]?](repeating: nil, count: slots)))
    return lines.count - 1
  }
}
