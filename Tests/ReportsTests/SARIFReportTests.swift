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
}
