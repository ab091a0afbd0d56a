import Matching
import Standards
import Testing

/// The labelled texts, scored as a whole: those from reports and the invented ones apart.
struct ScoreTests {
  @Test func `texts from reports are read as labelled`() throws {
    let score = try score(LabelledCorpus.dev)
    print(score.line("dev"))
    for fault in score.faults { print("  dev: \(fault)") }
    #expect(score.classes.value >= 0.98)
    #expect(score.wrong.right == 0)
    #expect(score.recall.value >= 0.98)
    #expect(score.review.value <= 0.01)
    #expect(score.ownNames.value >= 0.92)
  }

  @Test func `invented texts of other places, mechanisms and honours are read as labelled`() throws {
    #expect(LabelledCorpus.fresh.count >= 250)
    let score = try score(LabelledCorpus.fresh)
    print(score.line("fresh"))
    for fault in score.faults { print("  fresh: \(fault)") }
    #expect(score.classes.value >= 0.97)
    #expect(score.wrong.right == 0)
    #expect(score.recall.value >= 0.96)
    #expect(score.review.value <= 0.02)
    #expect(score.ownNames.value >= 0.95)
  }

  @Test func `labels that contradict others are listed, and each is still a text of the corpus`() {
    let texts = Set((LabelledCorpus.dev + LabelledCorpus.fresh).map(\.text))
    for text in LabelledCorpus.conflicts.keys { #expect(texts.contains(text), "\(text)") }
  }

  private func score(_ rows: [LabelledCorpus.Row]) throws -> ReadingScore {
    let reader = try #require(StandardsOnDisk.reader)
    let known = Set(StandardsOnDisk.names.map(\.name))
    var score = ReadingScore()
    for row in rows {
      let isUnknown =
        row.canonical.isEmpty == false && row.canonical.allSatisfy { known.contains($0) == false }
      score.add(
        reader.read(row.text, in: row.context), signClass: row.signClass, canonical: row.canonical,
        isHeld: row.canonical.allSatisfy(known.contains), own: isUnknown ? row.canonical : nil,
        text: row.text.replacing("\n", with: "⏎"))
    }
    return score
  }
}
