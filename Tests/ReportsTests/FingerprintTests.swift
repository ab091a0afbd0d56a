import Auditing
import Foundation
import Matching
import Reports
import Standards
import Surveys
import Testing
import Vocabulary

/// A finding is the same finding whatever was numbered, sorted, renamed or reworded around it.
@Suite struct Fingerprints {
  /// Fingerprints as tools read them, with the rule that each is of.
  private func prints(_ locality: AuditedLocality, _ context: ReportContext = World.context(.chinese)) throws
    -> [String]
  {
    struct Log: Decodable {
      struct Run: Decodable {
        struct Result: Decodable {
          var ruleId: String
          var partialFingerprints: [String: String]
        }
        var results: [Result]
      }
      var runs: [Run]
    }
    let written = try Written([SARIFReport.self], [locality], context: context)
    let log = try JSONDecoder().decode(Log.self, from: written.data("findings.sarif"))
    return log.runs.flatMap(\.results).map { "\($0.ruleId) \($0.partialFingerprints["signaudit/v1"] ?? "")" }
  }

  private func context(_ change: (inout Pack) -> Void) -> ReportContext {
    var context = World.context(.chinese)
    change(&context.pack)
    return context
  }

  @Test func `rows in another order`() throws {
    var other = World.villageLocality
    other.survey.signs.reverse()
    other.survey.rooms.reverse()
    other.survey.sites.reverse()
    other.audit.findings.reverse()
    #expect(try prints(other).sorted() == prints(World.villageLocality).sorted())
  }

  @Test func `a renamed file`() throws {
    var context = World.context(.chinese)
    context.surveyTitle = "另一个文件夹"
    #expect(try prints(World.villageLocality, context) == prints(World.villageLocality))
  }

  @Test func `rooms numbered anew, in their ids and on their doors`() throws {
    func numbered(_ number: Int) -> AuditedLocality {
      var locality = World.villageLocality
      locality.survey.rooms = locality.survey.rooms.enumerated().map { index, room in
        var room = room
        room.id = .init("R\(number + index)")
        room.name = "\(number + index)\(room.name)"
        return room
      }
      let ids = Dictionary(
        uniqueKeysWithValues: zip(
          World.villageLocality.survey.rooms.map(\.id), locality.survey.rooms.map(\.id)))
      locality.survey.signs = locality.survey.signs.map { sign in
        var sign = sign
        sign.room = sign.room.flatMap { ids[$0] }
        return sign
      }
      locality.audit.findings = locality.audit.findings.map { finding in
        var finding = finding
        finding.subjects = finding.subjects.map { subject in
          if case .room(let code, let id) = subject { return .room(code, ids[id] ?? id) }
          return subject
        }
        return finding
      }
      return locality
    }
    #expect(try prints(numbered(101)) == prints(numbered(301)))
    #expect(try prints(numbered(101)) == prints(World.villageLocality))
  }

  @Test func `another wording, severity, citation, limit and edition of the rule`() throws {
    var other = World.villageLocality
    other.audit.pack = "cn-2030"
    other.audit.findings = other.audit.findings.map { finding in
      var finding = finding
      finding.id += "-x"
      finding.severity = finding.severity == .must ? .info : .must
      finding.citations = ["another"]
      finding.text = Bilingual(zh: "换了说法", en: "reworded")
      finding.nearest = nil
      finding.facts["limit"] = .number(99)
      return finding
    }
    let edition = context { pack in
      pack.id = "cn-2030"
      pack.edition = "2030"
    }
    #expect(try prints(other, edition) == prints(World.villageLocality))
  }

  @Test func `equal signs keep theirs when numbered anew, and are told apart`() throws {
    let village = World.village.id
    func locality(_ faded: Sign.ID, _ good: Sign.ID) -> AuditedLocality {
      var signs: [Sign] = []
      for (id, condition) in [(faded, Condition.faded), (good, Condition.good)] {
        var sign = Sign(id: id, locality: village, site: "Z1", position: .inside, text: "红旗村妇女之家")
        sign.condition = condition
        signs.append(sign)
      }
      var locality = World.villageLocality
      locality.survey.signs = signs
      locality.readings = [:]
      locality.audit.findings = [
        Finding(
          id: "F", rule: "faded-sign", code: "OLD", subjects: [.sign(village, faded)], locality: village,
          disposition: .fix, severity: .should, citations: [], text: Bilingual(zh: "褪色", en: "faded"))
      ]
      return locality
    }
    // The faded one has the smaller number once, and the larger one then.
    #expect(try prints(locality("S1", "S2")) == prints(locality("S8", "S3")))
    var both = locality("S1", "S2")
    both.audit.findings.append(both.audit.findings[0])
    both.audit.findings[1].subjects = [.sign(village, "S2")]
    #expect(try Set(prints(both)).count == 2)
  }

  @Test func `two names that are missing from one locality are two findings`() throws {
    var locality = World.villageLocality
    let village = World.village.id
    locality.audit.findings = ["a", "b"].map { name in
      Finding(
        id: name, rule: "missing-sign", code: "ADD", subjects: [.locality(village)], locality: village,
        site: "Z1", severity: .must, citations: [], facts: ["name": .text(name)],
        text: Bilingual(zh: "缺", en: "missing"))
    }
    #expect(try Set(prints(locality)).count == 2)
  }
}
