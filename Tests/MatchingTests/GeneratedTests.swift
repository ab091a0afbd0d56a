import Foundation
import Matching
import Standards
import TestSupport
import Testing
import Vocabulary

/// Names × places × noise × extra words, with the truth known by construction: nothing is ever matched wrongly.
struct GeneratedTests {
  private static let batches = 8

  @Test func `of texts made of invented places none is matched to another name`() async throws {
    try await check(places: TextGenerator.ownPlaces, count: 26_000, seed: 20_261_125, title: "own places")
  }

  @Test func `of texts made of places of the official list none is matched to another name`() async throws {
    guard let shared = Checkout.shared else {
      print("skipped: no folder shared beside the checkout, so no official list of places")
      return
    }
    let places = OfficialPlaces.read(in: shared.appending(path: "data/divisions"))
    guard places.isEmpty == false else {
      print("skipped: the official list of places cannot be read")
      return
    }
    print("places of the official list: \(places.count)")
    try await check(places: places, count: 26_000, seed: 4_711, title: "official places")
  }

  private func check(places: [TextGenerator.Place], count: Int, seed: UInt64, title: String) async throws {
    let reader = try #require(StandardsOnDisk.reader)
    let generator = TextGenerator(places: places, names: StandardsOnDisk.names)
    print("generated texts, \(title): \(count), seed \(seed)")
    let tallies = await withTaskGroup(of: Tally.self) { group in
      for batch in 0..<Self.batches {
        group.addTask {
          var dice = NoiseTests.Dice(state: seed &+ UInt64(batch) &* 0x1234_5678)
          var tally = Tally()
          for _ in 0..<(count / Self.batches) { tally.add(generator.text(&dice), reader) }
          return tally
        }
      }
      var all = Tally()
      for await tally in group { all = all + tally }
      return all
    }
    for kind in GeneratedText.Kind.allCases {
      let share = tallies.found[kind] ?? ReadingScore.Share()
      print("  \(kind.rawValue): as it is true \(share.text), review \(tallies.review[kind, default: 0])")
    }
    for line in tallies.wrong.prefix(40) { print("  wrong: \(line)") }
    for line in tallies.missed.prefix(ProcessInfo.processInfo.environment["SHOW_MISSED"] == nil ? 0 : 400) {
      print("  missed: \(line)")
    }
    #expect(tallies.wrong.isEmpty, "\(title): \(tallies.wrong.count) wrong, seed \(seed)")
    let found = tallies.found[.name] ?? ReadingScore.Share()
    #expect(found.value >= 0.97)
    #expect((tallies.found[.noisy] ?? ReadingScore.Share()).value >= 0.95)
  }

  /// What became of the texts.
  private struct Tally: Sendable {
    /// Matched as it is true, or not matched where nothing is.
    var found: [GeneratedText.Kind: ReadingScore.Share] = [:]
    var review: [GeneratedText.Kind: Int] = [:]
    var wrong: [String] = []
    var missed: [String] = []

    mutating func add(_ one: GeneratedText, _ reader: SignReader) {
      let reading = reader.read(one.text, in: one.context)
      let names = reading.parts.compactMap(\.canonicalName)
      let isMatched = reading.decision == .matched
      if reading.decision == .review { review[one.kind, default: 0] += 1 }
      let isRight = one.truth.isEmpty ? isMatched == false : isMatched && names == one.truth
      found[one.kind, default: .init()].add(isRight)
      if isRight { return }
      let line =
        "\(one.kind) \(one.text.replacing("\n", with: "⏎")) [\(one.context.locality ?? "-")] → \(names)"
      if isMatched { wrong.append("\(line), true \(one.truth)") }
      if isMatched == false { missed.append("\(line) \(reading.decision) \(reading.signClass)") }
    }

    static func + (left: Tally, right: Tally) -> Tally {
      var sum = left
      for (kind, share) in right.found {
        sum.found[kind, default: .init()].right += share.right
        sum.found[kind, default: .init()].all += share.all
      }
      sum.review.merge(right.review, uniquingKeysWith: +)
      sum.wrong += right.wrong
      sum.missed += right.missed
      return sum
    }
  }
}
