import Auditing
import Foundation
import Operations
import Standards
import Store
import Surveys
import TestSupport
import Testing
import Vocabulary

/// An exception from its record to the day on which it is over.
@Suite struct GrantedExceptions {
  private let library: StandardsLibrary
  private let store: Store
  private let village: Locality.ID = "990102001201"

  init() throws {
    library = try StandardsSource.open(Checkout.standards)
    store = try Store.inMemory()
    let locality = Locality(id: village, name: "桂溪村", kind: .village)
    let survey = Survey(
      locality: locality, surveyedOn: try #require(CalendarDate("2026-05-20")),
      sites: [Site(id: "S1", localities: [village], name: "村部")],
      signs: [Sign(id: "1", locality: village, site: "S1", position: .outerWall, text: "桂溪村民兵连")])
    _ = try store.record([survey], source: "test")
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func exception(
    by recorder: String = "李审核", approver: String? = "王主任", reason: String = "省里试点",
    until: String? = "2026-12-31"
  ) throws -> Ruling {
    Ruling(
      subject: .sign(village, "1"), disposition: .keep, by: recorder, reason: reason,
      on: try day("2026-06-01"), until: try until.map(day), approvedBy: approver)
  }

  private func disposition(asOf date: String) async throws -> Disposition? {
    _ = try await RunAudit.run(on: store, library: library, packID: "cn-2024", asOf: day(date))
    return try store.audit(of: village)?.dispositions["1"]
  }

  @Test func `it decides while it holds and ends by itself`() async throws {
    #expect(try await disposition(asOf: "2026-06-30") == .remove)
    _ = try RecordRuling.record(exception(), in: store)
    #expect(try await disposition(asOf: "2026-06-30") == .keep)
    let listing = try ListFindings.run(on: store)
    let column = try #require(listing.columns.firstIndex { $0.key == "ruling" })
    #expect(
      listing.rows.contains { row in
        if case .both(let phrase) = row[column] { return phrase.zh.contains("王主任批准") }
        return false
      })
    #expect(try await disposition(asOf: "2026-12-31") == .keep)
    #expect(try await disposition(asOf: "2027-01-01") == .remove)
    #expect(try store.verify() == [])
  }

  @Test func `the list tells approver, expiry and state as of a day`() throws {
    _ = try RecordRuling.record(exception(), in: store)
    func state(_ date: String?) throws -> String {
      let listing = try ListRulings.run(on: store, asOf: date.map(day))
      let row = try #require(listing.rows.first)
      let cells = Dictionary(uniqueKeysWithValues: zip(listing.columns.map(\.key), row))
      guard case .text("王主任")? = cells["approved_by"], case .text("2026-12-31")? = cells["until"],
        case .both(let state)? = cells["state"]
      else { return "?" }
      return state.en
    }
    #expect(try state(nil) == "in force")
    #expect(try state("2026-05-31") == "not yet in force")
    #expect(try state("2026-12-31") == "in force")
    #expect(try state("2027-01-01") == "lapsed")
  }

  @Test func `nobody approves the own exception, and none is without reason or end`() throws {
    for ruling in [
      try exception(by: "王主任"), try exception(by: "王 主任"), try exception(approver: " "),
      try exception(until: nil), try exception(reason: " "), try exception(until: "2026-05-01"),
    ] {
      #expect(throws: Problem.self) { try RecordRuling.record(ruling, in: store) }
    }
    #expect(try store.eventCount() == 0)
    _ = try RecordRuling.record(exception(approver: nil, until: nil), in: store)
    #expect(try store.eventCount() == 1)
  }
}
