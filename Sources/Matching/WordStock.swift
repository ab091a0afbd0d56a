import Standards

/// Pairs of characters that stand together in words of the trade: tells a word nobody listed from a damaged one.
///
/// 党群服务站 is well made, since every pair of it is known, though no name of the dictionary; 服务务中 is not.
struct WordStock: Sendable {
  private var pairs: Set<UInt64> = []

  init(names: [KnownName], data: MatchingData, folding: Folding) {
    for name in names {
      for spelling in [name.name] + name.aliases + name.oldNames {
        for side in spelling.split(separator: "…") { add(folding.key(String(side))) }
      }
    }
    for word in data.heads + data.places
    where word.kind != "region" && word.text.contains("…") == false && word.text.contains("#") == false {
      add(word.text.values)
    }
  }

  private mutating func add(_ word: [UInt32]) {
    guard word.count > 1 else { return }
    for index in 1..<word.count { pairs.insert(WordStock.pair(word[index - 1], word[index])) }
  }

  func knows(_ first: UInt32, _ second: UInt32) -> Bool { pairs.contains(WordStock.pair(first, second)) }

  /// Whether two neighbours in the characters are a known pair, so that words stand there and not only a place.
  func hasWord(_ text: ArraySlice<UInt32>) -> Bool {
    zip(text, text.dropFirst()).contains { knows($0, $1) }
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}
