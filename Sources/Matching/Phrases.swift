/// A set of words that are looked up from a position forwards or from an end backwards: a trie in one hash table.
struct Phrases<Value: Sendable>: Sendable {
  private var children: [UInt64: Int32] = [:]
  private var values: [[Value]] = [[]]
  /// Whether the words are stored from their end.
  let isBackward: Bool

  init(backward: Bool = false) { isBackward = backward }

  mutating func insert(_ word: [UInt32], _ value: Value) {
    var node: Int32 = 0
    for scalar in isBackward ? word.reversed() : word {
      let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
      if let next = children[key] {
        node = next
      } else {
        let next = Int32(values.count)
        values.append([])
        children[key] = next
        node = next
      }
    }
    values[Int(node)].append(value)
  }

  /// Words that begin at `start`, shortest first, with the position behind them.
  func starting(at start: Int, in text: [UInt32], until limit: Int) -> [(end: Int, values: [Value])] {
    var found: [(Int, [Value])] = []
    var node: Int32 = 0
    var position = start
    while position < limit,
      let next = children[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(text[position])]
    {
      node = next
      position += 1
      if values[Int(node)].isEmpty == false { found.append((position, values[Int(node)])) }
    }
    return found
  }

  /// Words that end before `end` and begin at `lowest` or later, shortest first, with their first position.
  func ending(at end: Int, in text: [UInt32], from lowest: Int = 0) -> [(start: Int, values: [Value])] {
    var found: [(Int, [Value])] = []
    var node: Int32 = 0
    var position = end
    while position > lowest,
      let next = children[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(text[position - 1])]
    {
      node = next
      position -= 1
      if values[Int(node)].isEmpty == false { found.append((position, values[Int(node)])) }
    }
    return found
  }

  /// Whether any word occurs anywhere; gives the first occurrence's values.
  func firstOccurrence(in text: [UInt32]) -> (start: Int, end: Int, values: [Value])? {
    for start in text.indices {
      if let hit = starting(at: start, in: text, until: text.count).last {
        return (start, hit.end, hit.values)
      }
    }
    return nil
  }
}
