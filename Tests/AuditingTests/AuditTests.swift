import Auditing
import Matching
import Standards
import Surveys
import Testing
import Vocabulary

/// The audit as a whole: one disposition a sign, competition, rulings, sameness.
@Suite struct Audits {
  @Test func `every sign has exactly one disposition`() throws {
    let village = try Village()
    let audit = village.audit()
    #expect(Set(audit.dispositions.keys) == Set(village.survey.signs.map(\.id)))
    let expected: [Sign.ID: Disposition] = [
      "01": .keep, "02": .keep, "03": .fix, "04": .keep, "05": .remove, "06": .move, "07": .remove,
      "08": .merge,
      "09": .review, "10": .remove, "11": .keep, "12": .move, "13": .keep, "14": .merge, "15": .review,
      "16": .keep,
    ]
    for (id, disposition) in expected { #expect(audit.dispositions[id] == disposition, "\(id)") }
  }

  @Test func `the gravest verdict wins, and doubt wins over all`() throws {
    let village = try Village()
    let audit = village.audit()
    // An old name and a wrong size: two findings, one disposition.
    #expect(audit.findings.filter { $0.subjects.first?.local == "03" }.count == 2)
    #expect(audit.dispositions["03"] == .fix)
    #expect(audit.targets["08"] == Finding.Target(kind: .function, id: "service-hall"))
    #expect(audit.targets["14"] == Finding.Target(kind: .sign, id: "13"))
  }

  @Test func `what is required and missing is added once`() throws {
    let audit = try Village().audit()
    #expect(audit.additions.map(\.name) == ["collective-economy"])
    #expect(audit.additions[0].id == "missing:990101001001/S/collective-economy")
    #expect(audit.findings.contains { $0.id == audit.additions[0].finding })
  }

  @Test func `the order of rows changes nothing`() throws {
    var village = try Village()
    let before = village.audit()
    for seed in 0..<10 as Range<UInt64> {
      var random = SeededRandom(seed: seed)
      village.survey.signs.shuffle(using: &random)
      village.survey.rooms.shuffle(using: &random)
      #expect(village.audit() == before, "seed \(seed)")
    }
  }

  @Test func `ids of findings are unique`() throws {
    let findings = try Village().audit().findings
    #expect(Set(findings.map(\.id)).count == findings.count)
  }

  @Test func `a ruling in force decides, one that is over does not`() throws {
    let village = try Village()
    let subject = Subject.sign(village.survey.locality.id, "09")
    let day = try #require(CalendarDate("2026-05-01"))
    func ruling(until: CalendarDate?) -> Ruling {
      Ruling(subject: subject, disposition: .keep, by: "李审核", reason: "居民议定", on: day, until: until)
    }
    #expect(village.audit(rulings: [ruling(until: nil)]).dispositions["09"] == .keep)
    #expect(village.audit(rulings: [ruling(until: village.date)]).dispositions["09"] == .keep)
    #expect(village.audit(rulings: [ruling(until: day)]).dispositions["09"] == .review)
    let later = Ruling(
      subject: subject, disposition: .remove, by: "王主任", reason: "依据废止",
      on: try #require(CalendarDate("2026-05-20")))
    #expect(village.audit(rulings: [later, ruling(until: nil)]).dispositions["09"] == .remove)
  }

  @Test func `every finding cites and speaks both languages`() throws {
    for finding in try Village().audit().findings {
      #expect(!finding.citations.isEmpty, "\(finding.id)")
      #expect(!finding.text.zh.isEmpty && !finding.text.en.isEmpty)
      #expect(finding.nearest != nil)
    }
  }
}

/// A small generator for shuffles and random blanks.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
