/// Looks for words in texts of signs and rooms; millions of times, so plain texts are compared by bytes.
package enum WordSearch {
  /// What `contains` tells.
  package static func contains(_ text: String, _ word: String) -> Bool {
    isPlain(word) && isPlain(text) ? holds(text, word) : text.contains(word)
  }

  /// What `hasSuffix` tells of a plain text, without going from character to character.
  static func ends(_ text: String, in word: String) -> Bool {
    text.utf8.count >= word.utf8.count && text.utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  /// What `contains` tells of a plain text.
  static func holds(_ text: String, _ word: String) -> Bool {
    let (text, word) = (text.utf8, word.utf8)
    guard let first = word.first else { return true }
    var rest = text[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: word) { return true }
      rest = rest[text.index(after: start)...]
    }
    return false
  }

  /// ASCII, Chinese characters and their punctuation, of which every one is a character by itself and equal to itself
  /// only: such texts compare by bytes.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      ($0.value < 0x80 && $0.value != 0x0D) || (0x3400...0x9FFF).contains($0.value)
        || (0x3001...0x3029).contains($0.value)
        || (0xFF01...0xFF5E).contains($0.value)
    }
  }
}
