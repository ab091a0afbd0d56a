import Vocabulary

/// Blackman and Vigna's xoshiro256**, seeded by SplitMix64: a seed gives the same numbers on every machine.
package struct SearchRandom: RandomNumberGenerator, Sendable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  package init(seed: UInt64) {
    var seeds = SplitMix64(seed: seed)
    a = seeds.next()
    b = seeds.next()
    c = seeds.next()
    d = seeds.next()
  }

  package mutating func next() -> UInt64 {
    let product = b &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 45) | (d >> 19)
    return result
  }

  /// A number from 0 up to but not including the limit; the bias is below a billionth for limits of our size.
  package mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: limit)) >> 32)
  }

  /// A number from 0 up to but not including 1.
  package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
