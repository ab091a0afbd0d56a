/// Some activities of a scene, by their places in it.
struct Members: Hashable, Sendable {
  /// Scenes with more activities are beyond it.
  static let capacity = 128

  private(set) var bits: UInt128 = 0

  init() {}

  init(_ activities: some Sequence<Int>) {
    for activity in activities { insert(activity) }
  }

  private init(bits: UInt128) { self.bits = bits }

  private static func bit(_ activity: Int) -> UInt128 { 1 &<< UInt128(truncatingIfNeeded: activity) }

  var count: Int { bits.nonzeroBitCount }
  var isEmpty: Bool { bits == 0 }

  func contains(_ activity: Int) -> Bool { bits & Self.bit(activity) != 0 }
  mutating func insert(_ activity: Int) { bits |= Self.bit(activity) }
  mutating func remove(_ activity: Int) { bits &= ~Self.bit(activity) }

  func inserting(_ activity: Int) -> Members { Members(bits: bits | Self.bit(activity)) }
  func removing(_ activity: Int) -> Members { Members(bits: bits & ~Self.bit(activity)) }
  func subtracting(_ others: Members) -> Members { Members(bits: bits & ~others.bits) }

  func isDisjoint(with others: Members) -> Bool { bits & others.bits == 0 }

  /// How many of them are among the others.
  func count(among others: Members) -> Int { (bits & others.bits).nonzeroBitCount }

  /// Calls for each of them, in order.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  /// The first of them; nil where there is none.
  var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }
}
