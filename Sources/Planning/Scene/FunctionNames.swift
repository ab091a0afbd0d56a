import Standards
import Vocabulary

/// Finds the functions of the standard in the name of a room or a use.
struct FunctionNames: Sendable {
  /// A function and the word of the text that names it.
  struct Found {
    var function: Facilities.Function
    var word: String
  }

  /// Longest first, so that 综治办公室 is the governance room and no office.
  private let words: [(characters: [Character], function: Int)]
  private let functions: [Facilities.Function]

  init(_ facilities: Facilities) {
    functions = facilities.functions
    var words: [(characters: [Character], function: Int)] = []
    for (index, function) in facilities.functions.enumerated() {
      for word in [function.name] + function.aliases where !word.isEmpty {
        words.append((Array(word), index))
      }
    }
    self.words = words.enumerated().sorted { one, other in
      let (a, b) = (one.element.characters.count, other.element.characters.count)
      return a != b ? a > b : one.offset < other.offset
    }.map(\.element)
  }

  /// The functions named, in the order of the text, each once.
  func found(in text: String) -> [Found] {
    let text = text.filter { !$0.isWhitespace }.map { $0 }
    var taken = Array(repeating: false, count: text.count)
    var hits: [(place: Int, function: Int, word: String)] = []
    for word in words where word.characters.count <= text.count {
      for place in 0...(text.count - word.characters.count) {
        let range = place..<(place + word.characters.count)
        guard text[range].elementsEqual(word.characters), !taken[range].contains(true) else { continue }
        for index in range { taken[index] = true }
        hits.append((place, word.function, String(word.characters)))
      }
    }
    var seen: Set<Int> = []
    return hits.sorted { $0.place < $1.place }.filter { seen.insert($0.function).inserted }
      .map { Found(function: functions[$0.function], word: $0.word) }
  }
}
