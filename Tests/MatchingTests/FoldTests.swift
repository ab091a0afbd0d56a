import Matching
import Standards
import Testing

/// Reads parts of the labelled texts with a reader that knows nothing of them.
///
/// Two ways to part them. By canonical name: the names of the part are taken out of the dictionary, so its signs must
/// come out unlisted or for review, with their own name. By place: spellings that only signs of the part bear are
/// taken out. Both ways, head nouns, places, noise and look-alikes that occur in texts of the part and in no other
/// text are taken out as well (but for administrative suffixes and levels), though many of them were written down without having seen any of the texts.
struct FoldTests {
  private static let parts = 5
  private static let rows = LabelledCorpus.dev + LabelledCorpus.fresh

  private struct Fold {
    var test: [LabelledCorpus.Row]
    var train: [LabelledCorpus.Row]
    var names: [KnownName]
    var data: MatchingData
  }

  @Test func `by canonical name: names that are taken out are not matched, and their own name is right`()
    async throws
  {
    let full = try #require(StandardsOnDisk.reader)
    let scores = try await score(full: full) { row in
      row.canonical.first.map { Self.part($0) } ?? Self.part(row.text)
    } names: { _, test, names in
      let taken = Set(test.flatMap(\.canonical))
      return names.filter { taken.contains($0.name) == false }
    }
    report(scores, "by canonical name")
    #expect(scores.test.wrong.right == 0)
    #expect(scores.test.classes.value >= 0.88)
    #expect(scores.test.ownNames.value >= 0.915)
    #expect(scores.test.review.value <= 0.06)
  }

  @Test func `by place: what the dictionary holds is matched without having seen the texts`() async throws {
    let full = try #require(StandardsOnDisk.reader)
    let scores = try await score(full: full) { row in
      Self.part(full.read(row.text, in: row.context).place ?? row.text)
    } names: { train, test, names in
      names.map { name in
        var name = name
        func isOnlyTested(_ spelling: String) -> Bool {
          test.contains { $0.text.contains(spelling) }
            && train.contains(where: { $0.text.contains(spelling) }) == false
        }
        name.aliases.removeAll(where: isOnlyTested)
        name.oldNames.removeAll(where: isOnlyTested)
        return name
      }
    }
    report(scores, "by place")
    #expect(scores.test.wrong.right == 0)
    #expect(scores.test.classes.value >= 0.9)
    #expect(scores.test.recall.value >= 0.94)
    #expect(scores.test.review.value <= 0.06)
  }

  // MARK: - Folds

  private func score(
    full: SignReader, part: (LabelledCorpus.Row) -> Int,
    names: (
      _ train: [LabelledCorpus.Row], _ test: [LabelledCorpus.Row], _ names: [KnownName]
    ) -> [KnownName]
  ) async throws -> (train: ReadingScore, test: ReadingScore) {
    let byPart = Dictionary(grouping: Self.rows, by: part)
    let folds = (0..<Self.parts).map { number in
      let test = byPart[number] ?? []
      let train = (0..<Self.parts).filter { $0 != number }.flatMap { byPart[$0] ?? [] }
      return Fold(
        test: test, train: train, names: names(train, test, StandardsOnDisk.names),
        data: Self.withoutWords(of: test, train))
    }
    return try await withThrowingTaskGroup(of: (ReadingScore, ReadingScore).self) { group in
      for fold in folds {
        group.addTask {
          let reader = try SignReader(names: fold.names, data: fold.data)
          return (
            Self.score(fold.train, reader: reader, fold, full),
            Self.score(fold.test, reader: reader, fold, full)
          )
        }
      }
      var all = (train: ReadingScore(), test: ReadingScore())
      for try await (train, test) in group { all = (all.train + train, all.test + test) }
      return all
    }
  }

  private static func score(
    _ rows: [LabelledCorpus.Row], reader: SignReader, _ fold: Fold, _ full: SignReader
  ) -> ReadingScore {
    let known = Set(StandardsOnDisk.names.map(\.name))
    var spellings: [String: Set<String>] = [:]
    for name in fold.names { spellings[name.name] = Set([name.name] + name.aliases + name.oldNames) }
    var score = ReadingScore()
    for row in rows {
      // The wording on the sign, where the whole dictionary finds it.
      let whole = full.read(row.text, in: row.context)
      let isFound = whole.decision == .matched && whole.parts.compactMap(\.canonicalName) == row.canonical
      let isKnown = row.canonical.allSatisfy { spellings[$0] != nil }
      // A wording with a slot for the place, or folded, is held when its name is.
      let isHeld =
        isKnown
        && (isFound == false
          || zip(whole.parts, row.canonical).allSatisfy { part, name in
            part.how == .folded || part.name.hasPrefix("中") || part.name.hasPrefix("共青团")
              || part.name.hasPrefix("驻") || spellings[name]?.contains(part.name) == true
          })
      let isUnknown = row.canonical.isEmpty == false && row.canonical.allSatisfy { spellings[$0] == nil }
      let own: [String]? =
        if isUnknown == false {
          nil
        } else if row.canonical.allSatisfy({ known.contains($0) == false }) {
          row.canonical
        } else {
          isFound ? whole.parts.map(\.name) : nil
        }
      score.add(
        reader.read(row.text, in: row.context), signClass: row.signClass, canonical: row.canonical,
        isHeld: isHeld, own: own, text: row.text.replacing("\n", with: "⏎"))
    }
    return score
  }

  /// Whether a kind of places.csv is a closed list of the state's own terms, which no text has to show.
  private static func isClosed(_ kind: String) -> Bool {
    ["province", "city", "county", "township", "region", "level", "front"].contains(kind)
  }

  /// The linguistic data without what occurs in the texts of the part and in no other text.
  private static func withoutWords(of test: [LabelledCorpus.Row], _ train: [LabelledCorpus.Row])
    -> MatchingData
  {
    let seen = test.map(\.text)
    let others = train.map(\.text)
    func isOnlyTested(_ word: String) -> Bool {
      let word = word.replacing("…", with: "").replacing("#", with: "")
      guard word.isEmpty == false else { return false }
      return seen.contains { $0.contains(word) } && others.contains { $0.contains(word) } == false
    }
    let data = StandardsOnDisk.data
    return MatchingData(
      lookalikes: data.lookalikes.filter { isOnlyTested($0.seen) == false },
      variants: data.variants.filter { isOnlyTested($0.seen) == false },
      noise: data.noise.filter { isOnlyTested($0.text) == false },
      heads: data.heads.filter { isOnlyTested($0.text) == false },
      places: data.places.filter { isClosed($0.kind) || isOnlyTested($0.text) == false }, apart: data.apart)
  }

  /// The same part for the same text on every machine (FNV-1a).
  private static func part(_ text: String) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(hash % UInt64(parts))
  }

  private func report(_ scores: (train: ReadingScore, test: ReadingScore), _ title: String) {
    print(scores.train.line("\(title), train"))
    print(scores.test.line("\(title), test"))
    for fault in scores.test.faults { print("  \(title): \(fault)") }
  }
}
