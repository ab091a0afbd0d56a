import Auditing
import Standards
import Surveys
import Testing
import Vocabulary

/// The nearest lawful change of a finding, made and audited again, and what would have to be true for another verdict.
@Suite struct ExplanationTests {
  private func audited(_ example: RuleExample) throws -> AuditCase {
    let date = try #require(CalendarDate("2026-05-31"))
    return AuditCase(
      survey: example.survey(on: date), readings: example.readings, library: ExampleStandards.library,
      pack: ExampleStandards.pack, asOf: date)
  }

  @Test(arguments: Array(Rules.all.indices)) func `what a rule asks for silences it`(index: Int) throws {
    let rule = Rules.all[index]
    for example in rule.about.examples where example.trips {
      let audited = try audited(example)
      for finding in audited.audit().findings where finding.rule == rule.about.id {
        guard let sign = finding.sign, let disposition = finding.disposition, disposition != .review else {
          continue
        }
        var mended = audited
        rule.mend(&mended, after: finding)
        let left = mended.audit().findings.filter { $0.rule == rule.about.id && $0.sign == sign }
        #expect(left.isEmpty, "\(rule.about.id): \(example.title.en): \(left.map(\.text.en))")
      }
    }
  }

  @Test func `every sign of the village says what it needs for another verdict`() throws {
    let village = try Village()
    let audited = AuditCase(
      survey: village.survey, readings: village.readings, library: ExampleStandards.library,
      pack: ExampleStandards.pack, asOf: village.date)
    for sign in village.survey.signs {
      let page = try #require(Explanation(of: sign.id, in: audited))
      #expect(page.disposition == village.audit().dispositions[sign.id])
      if [.remove, .merge, .move, .fix].contains(page.disposition) {
        let recheck = try #require(page.recheck)
        #expect(recheck.disposition == nil || recheck.disposition == .keep, "\(sign.text)")
        #expect(recheck.fresh.isEmpty, "\(sign.text): \(recheck.fresh.map(\.text.en))")
        #expect(!page.otherwise.isEmpty, "\(sign.text)")
      }
      for other in page.otherwise { #expect(other.disposition != page.disposition) }
    }
  }

  @Test func `a plate in the wrong place would be kept inside`() throws {
    let village = try Village()
    let audited = AuditCase(
      survey: village.survey, readings: village.readings, library: ExampleStandards.library,
      pack: ExampleStandards.pack, asOf: village.date)
    let page = try #require(Explanation(of: "06", in: audited))
    #expect(page.disposition == .move)
    #expect(page.otherwise.contains { $0.supposition == .hangsInside && $0.disposition == .keep })
    #expect(Explanation(of: "no such sign", in: audited) == nil)
  }

  @Test func `what a person decided is told and no fact changes it`() throws {
    let village = try Village()
    let subject = Subject.sign(village.survey.locality.id, "07")
    let audited = AuditCase(
      survey: village.survey, readings: village.readings, library: ExampleStandards.library,
      pack: ExampleStandards.pack, asOf: village.date,
      rulings: [
        Ruling(
          subject: subject, disposition: .keep, by: "李四", reason: "仍在使用", on: village.date,
          until: village.date)
      ])
    let page = try #require(Explanation(of: "07", in: audited))
    #expect(page.disposition == .keep)
    #expect(page.ruling?.by == "李四")
    #expect(page.otherwise.isEmpty && page.recheck == nil)
  }
}
