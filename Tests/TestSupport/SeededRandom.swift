/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same walk everywhere.
package struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// 0 and more, less than the limit.
  package mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// 0...1.
  package mutating func share() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// Nil for an empty list.
  package mutating func element<Element>(of list: [Element]) -> Element? {
    list.isEmpty ? nil : list[below(list.count)]
  }

  package mutating func shuffle<Element>(_ list: inout [Element]) { list.shuffle(using: &self) }
}
