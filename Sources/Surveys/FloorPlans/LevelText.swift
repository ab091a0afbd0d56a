/// Levels of OpenStreetMap as people write them: `0`, `0-3`, `0.5`, `-1-3`, `-2;-1;0`.
enum LevelText {
  /// A range over more storeys than this is a slip of the pen.
  private static let rangeLimit = 60

  /// The levels in order, each once; nil for a text that tells none. A range stands for the whole levels in it.
  static func levels(_ text: String) -> [Double]? {
    var levels: Set<Double> = []
    for part in text.split(whereSeparator: { ";,；，".contains($0) }) {
      let word = part.filter { !$0.isWhitespace }
      if let level = number(word) {
        levels.insert(level)
      } else if let (low, high) = range(word), high - low <= Double(rangeLimit) {
        levels.formUnion([low, high])
        var level = low.rounded(.up)
        while level <= high {
          levels.insert(level)
          level += 1
        }
      } else {
        return nil
      }
    }
    return levels.isEmpty ? nil : levels.sorted()
  }

  /// The hyphen of a range is the first one behind a digit: `-1-3`, `-3--1`.
  private static func range(_ word: String) -> (Double, Double)? {
    guard let first = word.firstIndex(where: \.isNumber),
      let hyphen = word[first...].firstIndex(of: "-"),
      let from = number(String(word[..<hyphen])), let to = number(String(word[word.index(after: hyphen)...]))
    else { return nil }
    return (min(from, to), max(from, to))
  }

  private static func number(_ word: String) -> Double? {
    guard let value = Double(word), abs(value) <= 200, word.allSatisfy({ $0.isNumber || "+-.".contains($0) })
    else { return nil }
    return value
  }

  /// The floor of a whole level: 0 is the ground floor and so floor 1; nil for a level between floors.
  static func floor(_ level: Double) -> Int? {
    guard let whole = Int(exactly: level) else { return nil }
    return whole >= 0 ? whole + 1 : whole
  }
}
