import Auditing
import Foundation
import Standards
import Testing
import Vocabulary

/// Exceptions that people granted, and what is left of them when their time is over.
@Suite struct Exceptions {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func audit(asOf date: CalendarDate, _ disposition: Disposition) -> Audit {
    let village: Locality.ID = "990102001201"
    let finding = Finding(
      id: "F", rule: "unlisted-outside", code: "NL", subjects: [.sign(village, "1")], locality: village,
      disposition: .remove, severity: .must, citations: [], text: Bilingual(zh: "不在目录", en: "not listed"))
    return Audit(
      locality: village, pack: "p", status: .reported, asOf: date, findings: [finding],
      dispositions: ["1": disposition], targets: [:], additions: [], needs: [])
  }

  private func ruling(until: String) throws -> Ruling {
    Ruling(
      subject: .sign("990102001201", "1"), disposition: .keep, by: "李审核", reason: "试点",
      on: try day("2026-06-01"), until: try day(until), approvedBy: "王主任")
  }

  @Test func `a ruling that changed a verdict is told with what the rules would have said`() throws {
    let audit = audit(asOf: try day("2026-07-01"), .keep)
    let changed = audit.verdicts(changedBy: [try ruling(until: "2026-12-31")])
    #expect(changed["1"]?.before == .remove)
    #expect(changed["1"]?.ruling.approvedBy == "王主任")
  }

  @Test func `before its first and after its last day it changes nothing`() throws {
    let ruling = try ruling(until: "2026-12-31")
    for date in ["2026-06-01", "2026-12-31"] { #expect(ruling.holds(on: try day(date))) }
    for date in ["2026-05-31", "2027-01-01"] {
      #expect(!ruling.holds(on: try day(date)))
      #expect(audit(asOf: try day(date), .remove).verdicts(changedBy: [ruling]).isEmpty)
    }
  }

  @Test func `one that was recorded after the audit, or that agrees with it, is no change`() throws {
    let ruling = try ruling(until: "2026-12-31")
    #expect(audit(asOf: try day("2026-07-01"), .remove).verdicts(changedBy: [ruling]).isEmpty)
    var same = ruling
    same.disposition = .remove
    #expect(audit(asOf: try day("2026-07-01"), .remove).verdicts(changedBy: [same]).isEmpty)
  }

  @Test func `a ruling without an approver is written as it always was`() throws {
    var ruling = try ruling(until: "2026-12-31")
    ruling.approvedBy = nil
    let text = String(decoding: try JSONEncoder().encode(ruling), as: UTF8.self)
    #expect(!text.contains("approvedBy"))
    #expect(try JSONDecoder().decode(Ruling.self, from: Data(text.utf8)) == ruling)
  }
}
