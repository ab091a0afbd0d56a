import Auditing
import Surveys
import Foundation
import Reports
import Testing
import Vocabulary

/// SARIF 2.1.0 as other tools read it.
@Suite struct SARIFReportTests {
  private struct Log: Decodable {
    struct Run: Decodable {
      struct Tool: Decodable {
        struct Driver: Decodable {
          struct Rule: Decodable { var id: String }
          var name: String
          var rules: [Rule]
        }
        var driver: Driver
      }
      struct Result: Decodable {
        struct Message: Decodable { var text: String }
        var ruleId: String
        var ruleIndex: Int?
        var kind: String
        var level: String
        var message: Message
        var partialFingerprints: [String: String]
      }
      var tool: Tool
      var results: [Result]
    }
    var version: String
    var runs: [Run]
  }

  private func log(_ locality: AuditedLocality, _ language: Language = .chinese) throws -> Log {
    let written = try Written([SARIFReport.self], [locality], context: World.context(language))
    return try JSONDecoder().decode(Log.self, from: written.data("findings.sarif"))
  }

  @Test func `every finding is a result with a message, and only failures have a level`() throws {
    let log = try log(World.villageLocality)
    #expect(log.version == "2.1.0")
    let run = try #require(log.runs.first)
    #expect(run.tool.driver.name == "signaudit")
    #expect(run.results.count == World.villageAudit.findings.count)
    for result in run.results {
      #expect(!result.message.text.isEmpty)
      #expect((result.kind == "fail") == (result.level != "none"))
      if let index = result.ruleIndex { #expect(run.tool.driver.rules[index].id == result.ruleId) }
    }
    #expect(run.results.contains { $0.kind == "review" })
  }

  @Test func `a fingerprint survives sorting, new numbers of signs and rooms, and the language`() throws {
    var other = World.villageLocality
    other.survey.rooms = other.survey.rooms.map { room in
      var room = room
      room.id = .init("N" + room.id.text)
      return room
    }
    other.survey.signs = other.survey.signs.reversed().map { sign in
      var sign = sign
      sign.id = .init("N" + sign.id.text)
      sign.room = sign.room.map { .init("N" + $0.text) }
      return sign
    }
    let village = World.village.id
    other.readings = Dictionary(
      uniqueKeysWithValues: other.readings.map { (Sign.ID("N" + $0.key.text), $0.value) })
    other.audit.findings = other.audit.findings.map { finding in
      var finding = finding
      finding.subjects = finding.subjects.map { subject in
        switch subject {
        case .sign(_, let id): .sign(village, .init("N" + id.text))
        case .room(_, let id): .room(village, .init("N" + id.text))
        default: subject
        }
      }
      return finding
    }
    func prints(_ log: Log) -> [String] {
      log.runs.flatMap(\.results).compactMap { $0.partialFingerprints["signaudit/v1"] }
    }
    let first = try prints(log(World.villageLocality))
    #expect(first == (try prints(log(other, .english))))
    #expect(Set(first).count == first.count)
  }

  @Test func `rules, documents and places are what the format asks for`() throws {
    let written = try Written([SARIFReport.self], [World.villageLocality], context: World.context(.chinese))
    let log = try #require(
      try JSONSerialization.jsonObject(with: written.data("findings.sarif")) as? [String: Any])
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    for rule in try #require(driver["rules"] as? [[String: Any]]) {
      let setting = try #require(rule["defaultConfiguration"] as? [String: Any])
      #expect(setting["level"] as? String != nil || setting["enabled"] as? Bool == false)
    }
    let taxonomy = try #require((run["taxonomies"] as? [[String: Any]])?.first)
    let taxa = Set((taxonomy["taxa"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
    #expect(!taxa.isEmpty)
    for result in try #require(run["results"] as? [[String: Any]]) {
      for taxon in result["taxa"] as? [[String: Any]] ?? [] {
        #expect(taxa.contains(taxon["id"] as? String ?? ""))
        #expect((taxon["toolComponent"] as? [String: Any])?["name"] as? String == taxonomy["name"] as? String)
      }
      let places = try #require(
        (result["locations"] as? [[String: Any]])?.first?["logicalLocations"] as? [[String: Any]])
      for place in places {
        #expect((place["fullyQualifiedName"] as? String)?.hasPrefix(World.village.id.text) == true)
        #expect((place["name"] as? String)?.isEmpty == false)
      }
    }
  }

  @Test func `a finding that a ruling goes before is suppressed with who, until when and why`() throws {
    var locality = World.villageLocality
    let finding = try #require(
      locality.audit.findings.first { $0.disposition == .remove && $0.subjects.count == 1 })
    guard case .sign(let village, let id)? = finding.subjects.first else { return }
    let until = try #require(CalendarDate("2027-01-01"))
    let ruling = Ruling(
      subject: .sign(village, id), disposition: .keep, by: "李审核", reason: "省里试点", on: World.asOf,
      until: until, approvedBy: "王主任")
    locality.audit.dispositions[id] = .keep
    locality.ruled = locality.audit.verdicts(changedBy: [ruling])
    #expect(locality.ruled[id]?.before == .remove)
    let reports: [any Report.Type] = [SARIFReport.self, FindingsReport.self, PagesReport.self]
    let written = try Written(reports, [locality], context: World.context(.chinese))
    let phrase = "李审核研判为“保留”（按规则为“撤销”），王主任批准，至2027-01-01，理由：省里试点"
    let sarif = try written.text("findings.sarif")
    #expect(sarif.contains("\"suppressions\":[{\"kind\":\"external\",\"status\":\"accepted\""))
    #expect(sarif.contains(phrase))
    #expect(try written.text("findings.json").contains("\"approvedBy\":\"王主任\""))
    let pages = try written.names.filter { $0.hasSuffix(".html") }
    #expect(try pages.contains { try written.text($0).contains(phrase) })
  }
}
