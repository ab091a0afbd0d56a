import Foundation
import Testing
import Vocabulary

@Suite struct Dates {
  @Test func `a day that the calendar does not know is no date`() {
    #expect(CalendarDate("2026-02-29") == nil)
    #expect(CalendarDate("2024-02-29") != nil)
    #expect(CalendarDate("2100-02-29") == nil)
    #expect(CalendarDate("2000-02-29") != nil)
    #expect(CalendarDate("2026-13-01") == nil)
    #expect(CalendarDate("2026-5-1") == nil)
    #expect(CalendarDate("") == nil)
  }

  @Test func `dates are ordered and print as ISO 8601`() throws {
    let days = try ["2026-05-20", "2025-12-31", "2026-05-03"].map { try #require(CalendarDate($0)) }
    #expect(days.sorted().map(\.description) == ["2025-12-31", "2026-05-03", "2026-05-20"])
  }

  @Test func `days are numbered one after the other, leap days too`() throws {
    var number = try #require(CalendarDate(year: 1999, month: 12, day: 31)).dayNumber
    for year in 2000...2005 {
      for month in 1...12 {
        for day in 1...CalendarDate.days(inMonth: month, of: year) {
          let next = try #require(CalendarDate(year: year, month: month, day: day)).dayNumber
          #expect(next == number + 1)
          number = next
        }
      }
    }
  }

  @Test func `a month stays a month`() throws {
    let month = try #require(PartialDate(year: 2021, month: 3))
    #expect(month.description == "2021-03")
    #expect(month.earliest?.description == "2021-03-01")
    #expect(month.latest?.description == "2021-03-31")
    #expect(PartialDate("2021-03") == month)
    #expect(try JSONDecoder().decode(PartialDate.self, from: JSONEncoder().encode(month)) == month)
  }

  @Test func `a day without its month is no date`() {
    #expect(PartialDate(year: 2021, month: nil, day: 3) == nil)
    #expect(PartialDate(year: 2021, month: 2, day: 30) == nil)
    #expect(PartialDate("2021-") == nil)
  }
}

@Suite struct Subjects {
  static let subjects: [Subject] = [
    .sign("110101001001", "S-3"), .sign("110101001001", "a/b:c"), .room("110101001001", "201"),
    .site("110101001001", "S1"), .locality("110101001001"),
  ]

  @Test(arguments: subjects)
  func `a subject reads back from what it prints`(subject: Subject) {
    #expect(Subject(subject.description) == subject)
  }

  @Test(arguments: ["", "sign:", "sign:1", "sign:/1", "sign:1/", "thing:1/2", "unit:"])
  func `anything else is no subject`(text: String) { #expect(Subject(text) == nil) }
}

@Suite struct Values {
  @Test func `review beats removal, removal beats merging, and keep beats nothing`() {
    let order = Disposition.allCases.sorted { $0.rank > $1.rank }
    #expect(order == [.review, .remove, .merge, .move, .fix, .keep])
  }

  @Test func `every position but the unknown one is inside or outside`() {
    #expect(Position.allCases.filter { $0.isOutside == nil } == [.unknown])
  }

  @Test func `the hash is FNV-1a`() {
    // Published test vectors of the algorithm: "" and "a" and "foobar", 64 bits.
    #expect(StableHash.hex("", digits: 16) == "cbf29ce484222325")
    #expect(StableHash.hex("a", digits: 16) == "af63dc4c8601ec8c")
    #expect(StableHash.hex("foobar", digits: 16) == "85944171f73967e8")
  }
}
