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

  @Test func `the list can be had as a workbook`() throws {
    let outcome = try ImpactOfPack.run("cn-2024", "shandong-2021", on: store, library: library, asOf: nil)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "impact.xlsx")
    try ListingWorkbook.write(
      outcome.listing, title: "cn-2024 → shandong-2021", on: try #require(CalendarDate("2026-05-20")),
      to: file,
      language: .chinese)
    var rows: [[Cell]] = []
    try TableFile.forEachSheet(in: file, displayName: "impact.xlsx", limits: .standard) { sheet in
      rows = sheet.rows.map(\.cells)
    }
    #expect(rows.count == 1 + outcome.changes.count)
    #expect(rows.first?.contains(.text("牌面文字")) == true)
    #expect(rows.dropFirst().first?.contains(.text("桂溪村民兵连")) == true)
  }
}
