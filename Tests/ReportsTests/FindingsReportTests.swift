import Auditing
import Foundation
import Reports
import Standards
import TestSupport
import Testing
import Vocabulary

@Suite struct FindingsReportTests {
  private let localities = [World.villageLocality, World.communityLocality]

  @Test func `findings of two localities look as they did`() throws {
    let written = try Written([FindingsReport.self], localities, context: World.context())
    assertSnapshot(try written.text("findings.json"), named: "findings.json")
    #expect(try written.names == ["findings.json"])
  }

  @Test func `findings are valid JSON with everything that scripts rely on`() throws {
    let written = try Written([FindingsReport.self], localities, context: World.context())
    let root = try #require(
      JSONSerialization.jsonObject(with: try written.data("findings.json")) as? [String: Any])
    #expect(root["standards"] as? String == "cn-test")
    #expect(root["status"] as? String == "reported")
    #expect(root["asOf"] as? String == "2026-05-31")
    let dispositions = try #require(root["dispositions"] as? [String: String])
    #expect(dispositions.count == 14)
    #expect(dispositions["sign:110101001201/S10"] == "review")
    #expect(dispositions["sign:110101001001/S1"] == "keep")
    let findings = try #require(root["findings"] as? [[String: Any]])
    #expect(findings.map { $0["id"] as? String } == World.villageAudit.findings.map(\.id))
    for finding in findings {
      #expect(Set(finding.keys) == Self.keys)
      #expect(finding["unit"] as? String == "110101001201")
    }
    let merged = try #require(findings.first { $0["rule"] as? String == "twin-sign" })
    #expect(merged["target"] as? [String: String] == ["kind": "sign", "id": "S1"])
    #expect(merged["citation"] as? [String] == ["zhongban-2024"])
    #expect((merged["nearest"] as? NSNull) != nil)
    let additions = try #require(root["additions"] as? [[String: Any]])
    #expect(additions.map { $0["id"] as? String } == ["missing:110101001201/Z1/village-committee"])
    let needs = try #require(root["needs"] as? [[String: String]])
    #expect(needs.last == ["subject": "unit:110101001001", "column": "households"])
  }

  @Test func `findings read back as the values they were`() throws {
    let written = try Written([FindingsReport.self], localities, context: World.context())
    let root = try #require(
      JSONSerialization.jsonObject(with: try written.data("findings.json")) as? [String: Any])
    let findings = try #require(root["findings"] as? [[String: Any]])
    for (read, finding) in zip(findings, World.villageAudit.findings) {
      #expect(read["text"] as? [String: String] == ["zh": finding.text.zh, "en": finding.text.en])
      #expect(read["subjects"] as? [String] == finding.subjects.map(\.description))
      #expect(read["severity"] as? String == finding.severity.rawValue)
      #expect(read["disposition"] as? String == finding.disposition?.rawValue)
    }
    let facts = try #require(findings[2]["facts"] as? [String: Any])
    #expect(facts["observed"] as? Int == 2)
    #expect(facts["ratio"] as? Double == 0.5)
    #expect(facts["names"] as? [String] == ["甲", "乙"])
  }

  @Test func `findings without a locality are valid and empty`() throws {
    let written = try Written([FindingsReport.self], [], context: World.context())
    let text = try written.text("findings.json")
    let root = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((root["findings"] as? [Any])?.isEmpty == true)
    #expect((root["dispositions"] as? [String: Any])?.isEmpty == true)
    #expect(text.hasSuffix("\n"))
  }

  @Test func `texts with every kind of odd character survive JSON`() throws {
    var locality = World.communityLocality
    let odd = "\u{0}\u{1}\t\r\n\"\\/<&'𠀀\u{2028}\u{301}"
    locality.audit.findings = [
      Finding(
        id: odd, rule: "r", code: "C", subjects: [], locality: locality.audit.locality, severity: .info,
        citations: [],
        facts: ["nan": .number(.nan), "big": .number(1e300), odd: .text(odd)],
        text: Bilingual(zh: odd, en: odd))
    ]
    let written = try Written([FindingsReport.self], [locality], context: World.context())
    let root = try #require(
      JSONSerialization.jsonObject(with: try written.data("findings.json")) as? [String: Any])
    let finding = try #require((root["findings"] as? [[String: Any]])?.first)
    #expect(finding["id"] as? String == odd)
    let facts = try #require(finding["facts"] as? [String: Any])
    #expect(facts[odd] as? String == odd)
    #expect(facts["nan"] is NSNull)
    #expect(facts["big"] as? Double == 1e300)
  }

  @Test func `a report that is not closed leaves nothing behind`() throws {
    let written = try Written([], [], context: World.context())
    do {
      let report = try FindingsReport(to: written.folder, context: World.context())
      try report.add(World.villageLocality)
    }
    #expect(try written.names.isEmpty)
  }

  private static let keys: Set<String> = [
    "id", "rule", "code", "subjects", "unit", "site", "disposition", "target", "severity", "citation",
    "facts", "text",
    "nearest", "needs",
  ]
}
