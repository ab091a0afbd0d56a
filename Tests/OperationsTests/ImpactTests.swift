import Foundation
import Operations
import Standards
import Store
import Surveys
import Tables
import TestSupport
import Testing
import Vocabulary

/// What another pack would do to the signs of a store.
@Suite struct TheImpactOfAPack {
  private let library: StandardsLibrary
  private let store: Store

  init() throws {
    library = try StandardsSource.open(Checkout.standards)
    store = try Store.inMemory()
    let date = try #require(CalendarDate("2026-05-20"))
    let locality = Locality(id: "990102001201", name: "桂溪村", kind: .village)
    let survey = Survey(
      locality: locality, surveyedOn: date, sites: [Site(id: "S1", localities: [locality.id], name: "村部")],
      signs: [
        Sign(id: "1", locality: locality.id, site: "S1", position: .outerWall, text: "桂溪村民兵连"),
        Sign(
          id: "2", locality: locality.id, site: "S1", position: .lintel, kind: .emblem, text: "桂溪村新时代文明实践站"),
        Sign(id: "3", locality: locality.id, site: "S1", position: .doorLeft, text: "桂溪村村民委员会"),
      ])
    _ = try store.record([survey], source: "test")
  }

  @Test func `signs that change verdict are listed with the rule that decides`() throws {
    let outcome = try ImpactOfPack.run("cn-2024", "shandong-2021", on: store, library: library, asOf: nil)
    let changes = Dictionary(uniqueKeysWithValues: outcome.changes.map { ($0.sign.id.text, $0) })
    #expect(outcome.signs == 3)
    #expect(changes["1"]?.before == .remove)
    #expect(changes["1"]?.after == .keep)
    #expect(changes["2"]?.before == .keep)
    #expect(changes["2"]?.after == .move)
    #expect(changes["2"]?.rules == ["misplaced-sign"])
    #expect(changes["3"] == nil)
    #expect(outcome.counts.map(\.count).reduce(0, +) == 2)
  }

  @Test func `a pack has no impact on itself, and the store stays as it is`() throws {
    let before = try store.eventCount()
    let outcome = try ImpactOfPack.run("cn-2024", "cn-2024", on: store, library: library, asOf: nil)
    #expect(outcome.changes.isEmpty)
    #expect(try store.audit(of: "990102001201") == nil)
    #expect(try store.eventCount() == before)
  }

  @Test func `changes are counted by kind, by place and by locality`() throws {
    let outcome = try ImpactOfPack.run("cn-2024", "shandong-2021", on: store, library: library, asOf: nil)
    let counts = outcome.groupCounts
    for grouping in ImpactOfPack.Outcome.Grouping.allCases {
      #expect(counts.filter { $0.grouping == grouping }.map(\.count).reduce(0, +) == outcome.changes.count)
    }
    let place = try #require(counts.first { $0.grouping == .place && $0.group == "outer-wall" })
    #expect(place.before == .remove && place.after == .keep && place.count == 1)
    #expect(counts.contains { $0.grouping == .kind && !$0.name.zh.isEmpty })
    #expect(counts.filter { $0.grouping == .locality }.allSatisfy { $0.name.zh == "桂溪村" })
    #expect(outcome.summary.rows.count == counts.count)
  }

  @Test func `the date of both audits can be chosen`() throws {
    var later = library
    let entries = library.packs["cn-2024"]?.entries.map { entry in
      var entry = entry
      if entry.name == "civilization-practice-station" { entry.validTo = CalendarDate("2026-12-31") }
      return entry
    }
    later.packs["cn-next"] = library.packs["cn-2024"]
    later.packs["cn-next"]?.entries = try #require(entries)
    func changes(_ date: String) throws -> [String] {
      try ImpactOfPack.run("cn-2024", "cn-next", on: store, library: later, asOf: CalendarDate(date)).changes
        .map(\.sign.id.text)
    }
    #expect(try changes("2026-06-01") == [])
    #expect(try changes("2027-01-01") == ["2"])
  }

  @Test func `the list can be had as a workbook`() throws {
    let outcome = try ImpactOfPack.run("cn-2024", "shandong-2021", on: store, library: library, asOf: nil)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "impact.xlsx")
    try ListingWorkbook.write(
      outcome.listing, summary: outcome.summary, title: "cn-2024 → shandong-2021",
      on: try #require(CalendarDate("2026-05-20")),
      to: file,
      language: .chinese)
    var sheets: [[[Cell]]] = []
    try TableFile.forEachSheet(in: file, displayName: "impact.xlsx", limits: .standard) { sheet in
      sheets.append(sheet.rows.map(\.cells))
    }
    #expect(sheets.count == 2)
    let rows = try #require(sheets.first)
    #expect(sheets.last?.count == 1 + outcome.groupCounts.count)
    #expect(sheets.last?.first?.contains(.text("数量")) == true)
    #expect(rows.count == 1 + outcome.changes.count)
    #expect(rows.first?.contains(.text("牌面文字")) == true)
    #expect(rows.dropFirst().first?.contains(.text("桂溪村民兵连")) == true)
  }
}
