import TestSupport
import Testing

@testable import Surveys

/// Rows that do not fit into memory wait in temporary files.
@Suite struct PilesOfRows {
  @Test(arguments: [0, 100, 1 << 20]) func `a pile gives back what was put on it, in order`(memory: Int)
    throws
  {
    var random = SeededRandom(seed: 5)
    let piles = RowPiles(count: 3, memory: memory)
    var expected: [[UInt8]] = [[], [], []]
    for _ in 0..<500 {
      let pile = random.below(3)
      let bytes = (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
      expected[pile] += bytes
      try piles.add(to: pile) { $0 += bytes }
    }
    for pile in 0..<3 {
      #expect(try piles.take(pile) == expected[pile])
      #expect(try piles.take(pile).isEmpty)
    }
  }
}
