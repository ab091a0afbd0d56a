import Foundation
import Matching
import Standards
import TestSupport
import Testing
import Vocabulary

/// The labelled corpus, scored.
struct CorpusTests {
  static let rows = LabelledCorpus.dev

  @Test func `what is matched equals the label, without exception`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    #expect(Self.rows.count == 290)
    var labelled = 0
    var covered = 0
    for row in Self.rows {
      let reading = reader.read(row.text, in: row.context)
      if row.canonical.isEmpty == false { labelled += 1 }
      guard reading.decision == .matched else {
        if row.canonical.isEmpty == false {
          let parts = reading.parts.map { "\($0.name)=\($0.canonicalName ?? "-")" }
          print(
            "not matched \(row.number) \(row.text) → \(row.canonical) \(reading.signClass) \(reading.decision) \(parts)"
          )
        }
        continue
      }
      let names = reading.parts.compactMap(\.canonicalName)
      #expect(names == row.canonical, "row \(row.number): \(row.text) → \(names), labelled \(row.canonical)")
      if names == row.canonical { covered += 1 }
    }
    let coverage = Double(covered) / Double(labelled)
    print("coverage \(covered)/\(labelled) = \(coverage)")
    #expect(coverage >= 0.85)
  }

  @Test func `what is called unlisted carries no name of the dictionary`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    let known = Set(StandardsOnDisk.names.map(\.name))
    for row in Self.rows {
      let reading = reader.read(row.text, in: row.context)
      guard reading.decision == .unlisted else { continue }
      #expect(
        known.isDisjoint(with: row.canonical), "row \(row.number): \(row.text), labelled \(row.canonical)")
      #expect(reading.parts.allSatisfy { $0.canonical == nil }, "row \(row.number): \(row.text)")
    }
  }

  @Test func `signs with nothing to match carry no name`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    let nameless: Set<SignClass> = [.regulationPanel, .notice, .qrPlacard, .certificateNotice, .commercial]
    for row in Self.rows {
      let reading = reader.read(row.text, in: row.context)
      if nameless.contains(reading.signClass), reading.decision != .review {
        #expect(reading.parts.isEmpty, "row \(row.number): \(row.text)")
      }
      if reading.decision == .matched { #expect(reading.confidence >= 0.8) }
      if reading.parts.contains(where: { $0.how == .near }) { #expect(reading.decision == .review) }
    }
  }

  @Test func `classes equal the label on nine rows of ten`() throws {
    let reader = try #require(StandardsOnDisk.reader)
    var right = 0
    for row in Self.rows {
      let reading = reader.read(row.text, in: row.context)
      if reading.signClass.rawValue == row.signClass {
        right += 1
      } else {
        print("class \(row.number) \(row.text): \(reading.signClass.rawValue), labelled \(row.signClass)")
      }
    }
    let accuracy = Double(right) / Double(Self.rows.count)
    print("class accuracy \(right)/\(Self.rows.count) = \(accuracy)")
    #expect(accuracy >= 0.9)
  }
}
