import Auditing
import Standards
import Surveys
import Testing
import Vocabulary

/// Every rule is tested by the examples on its own page.
@Suite struct RuleExamples {
  static let indexes = Array(Rules.all.indices)

  private func audit(_ example: RuleExample) throws -> Audit {
    let date = try #require(CalendarDate("2026-05-31"))
    return Audit.run(
      example.survey(on: date), readings: example.readings, library: ExampleStandards.library,
      pack: ExampleStandards.pack, asOf: date)
  }

  @Test(arguments: indexes) func `the rule says what its examples say`(index: Int) throws {
    let rule = Rules.all[index]
    for example in rule.about.examples {
      let findings = try audit(example).findings.filter { $0.rule == rule.about.id }
      var verdicts: [String: Disposition] = [:]
      for finding in findings {
        guard let disposition = finding.disposition, let subject = finding.subjects.first else { continue }
        verdicts[subject.local] = disposition
      }
      #expect(verdicts == example.verdicts, "\(rule.about.id): \(example.title.en)")
      #expect(findings.count == example.count, "\(rule.about.id): \(example.title.en)")
    }
  }

  @Test(arguments: indexes) func `a rule shows when it speaks and when it does not`(index: Int) {
    let about = Rules.all[index].about
    #expect(about.examples.contains { $0.trips }, "\(about.id)")
    #expect(about.examples.contains { !$0.trips }, "\(about.id)")
  }

  @Test(arguments: indexes) func `the page of a rule is complete in both languages`(index: Int) {
    let rule = Rules.all[index]
    let chinese = RulePage.text(of: rule, in: .chinese)
    let english = RulePage.text(of: rule, in: .english)
    #expect(chinese.contains(rule.about.code) && english.contains(rule.about.code))
    #expect(english.unicodeScalars.allSatisfy { !(0x4E00...0x9FFF).contains($0.value) }, "\(english)")
  }

  @Test func `ids and codes are unique`() {
    #expect(Set(Rules.all.map { $0.about.id }).count == Rules.all.count)
    #expect(Set(Rules.all.map { $0.about.code }).count == Rules.all.count)
  }
}
