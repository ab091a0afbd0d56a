import Matching
import Standards
import Testing
import Vocabulary

/// Random noise never turns one matched name into another.
struct NoiseTests {
  /// SplitMix64: the same seed gives the same noise on every machine.
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let harmless = [" ", "\u{3000}", "\n", "“", "”", "★", "\u{200B}", "\r\n", "　", "■"]
  private static let harmful = Array("的之一乙人入口日目田民氏居村社区服务站心中会员贝党群新时代、（）·→123ABC").map(String.init)

  @Test(arguments: [UInt64(1), 20_240_101, 77_777])
  func `spaces, quotes and ornaments between characters never give another name`(seed: UInt64) throws {
    let reader = try #require(StandardsOnDisk.reader)
    print("noise seed \(seed)")
    var dice = Dice(state: seed)
    var kept = 0
    var tried = 0
    for row in CorpusTests.rows {
      let clean = reader.read(row.text, in: row.context)
      guard clean.decision == .matched, clean.parts.count == 1 else { continue }
      for _ in 0..<4 {
        var characters = row.text.map(String.init)
        characters.insert(
          Self.harmless.randomElement(using: &dice) ?? " ",
          at: Int.random(in: 0...characters.count, using: &dice))
        let noisy = characters.joined()
        let reading = reader.read(noisy, in: row.context)
        tried += 1
        if reading.decision == .matched {
          kept += 1
          #expect(reading.parts.map(\.canonical) == clean.parts.map(\.canonical), "seed \(seed): \(noisy)")
        }
      }
    }
    print("noise seed \(seed): \(kept) of \(tried) still matched")
    #expect(Double(kept) > 0.85 * Double(tried))
  }

  @Test(arguments: [UInt64(2), 31_415_926, 99])
  func `a character inserted, dropped or changed never gives another name of a pair kept apart`(seed: UInt64)
    throws
  {
    let reader = try #require(StandardsOnDisk.reader)
    print("damage seed \(seed)")
    var dice = Dice(state: seed)
    var moved: [String] = []
    var tried = 0
    for row in CorpusTests.rows where row.canonical.count == 1 {
      let clean = reader.read(row.text, in: row.context)
      guard clean.decision == .matched, clean.parts.count == 1 else { continue }
      for _ in 0..<6 {
        var characters = row.text.map(String.init)
        let place = Int.random(in: 0..<characters.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: characters.insert(Self.harmful.randomElement(using: &dice) ?? "的", at: place)
        case 1: characters.remove(at: place)
        default: characters[place] = Self.harmful.randomElement(using: &dice) ?? "的"
        }
        let damaged = characters.joined()
        let reading = reader.read(damaged, in: row.context)
        tried += 1
        guard reading.decision == .matched else { continue }
        let names = reading.parts.compactMap(\.canonicalName)
        if names != clean.parts.compactMap(\.canonicalName) {
          moved.append("\(row.text) → \(damaged) → \(names)")
        }
      }
    }
    for line in moved { print("seed \(seed) moved: \(line)") }
    // Damage may make another true name (妇女儿童之家 without 妇女); it must stay rare and inside the dictionary.
    #expect(Double(moved.count) <= 0.01 * Double(tried), "seed \(seed)")
  }

  @Test func `the same text gives the same reading, from many threads at once`() async throws {
    let reader = try #require(StandardsOnDisk.reader)
    let texts = CorpusTests.rows.map { ($0.text, $0.context) } + [("田園村黨群服務中心", SignReader.Context())]
    let expected = texts.map { reader.read($0.0, in: $0.1) }
    await withTaskGroup(of: [Reading].self) { group in
      for _ in 0..<8 {
        group.addTask { texts.map { reader.read($0.0, in: $0.1) } }
      }
      for await readings in group { #expect(readings == expected) }
    }
  }
}
