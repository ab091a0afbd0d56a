import Foundation
import Surveys
import Tables
import TestSupport
import Testing
import Vocabulary

/// Folders of sheets as the field delivers them, and what comes of them.
@Suite struct Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter {
    !$0.hasPrefix(".")
  }.sorted()

  @Test func `there are fixtures`() { #expect(Self.cases.count >= 10) }

  @Test(arguments: cases) func `a folder gives what is expected`(name: String) throws {
    let folder = Self.folder.appending(path: name)
    var lines: [String] = []
    try SurveyFolder.forEachBatch(at: [folder]) { batch in
      for survey in batch.surveys { lines += Self.lines(of: survey) }
      // The folder's own path is of this machine.
      lines += batch.remarks.map { remark in
        "! \(remark.severity.rawValue) \(remark.code) \(remark.line(in: .chinese))"
          .replacing(folder.relativePath, with: name)
      }
    }
    let text = lines.joined(separator: "\n") + "\n"
    let expected = folder.appending(path: "expected.txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: expected)
    }
    #expect(try String(contentsOf: expected, encoding: .utf8) == text)
  }

  static func lines(of survey: Survey) -> [String] {
    let unit = survey.locality
    var lines = [
      "# \(unit.id.text.hasPrefix("x-") ? "x-…" : unit.id.text) \(unit.name) \(unit.kind) \(survey.surveyedOn) "
        + "households=\(text(unit.households)) collective=\(text(unit.hasCollectiveEconomy))"
    ]
    for site in survey.sites {
      lines.append(
        "site \(site.name) main=\(text(site.isMain)) area=\(text(site.buildingArea?.squareMetres)) "
          + "share=\(text(site.share))")
    }
    for room in survey.rooms {
      lines.append(
        "room \(text(room.floor)) \(room.name) \(text(room.function)) \(text(room.usableArea?.squareMetres)) "
          + "hours=\(text(room.hoursPerWeek)) public=\(text(room.isPublic))"
          + (room.outline.map { " outline=" + $0.map { "\($0.x) \($0.y)" }.joined(separator: ", ") } ?? ""))
    }
    for floor in survey.floors {
      let doors = floor.doors.map { door in
        "\(text(door.room)) \(door.from.x) \(door.from.y)–\(door.to.x) \(door.to.y) \(text(door.entrance))"
      }
      lines.append("floor \(floor.site) \(floor.level): " + doors.joined(separator: "; "))
    }
    for sign in survey.signs.sorted(by: { ($0.text, $0.id) < ($1.text, $1.id) }) {
      let room = sign.room.flatMap { id in survey.rooms.first { $0.id == id }?.name }
      lines.append(
        "sign \(sign.text.replacing("\n", with: "⏎")) | \(sign.position.rawValue) \(text(room)) \(text(sign.kind)) "
          + "\(text(sign.width?.millimetres))×\(text(sign.height?.millimetres)) \(text(sign.hungOn)) "
          + "\(text(sign.condition)) active=\(text(sign.isActive)) "
          + sign.extra.keys.sorted().map { "\($0)=\(sign.extra[$0] ?? "")" }.joined(separator: " "))
    }
    return lines
  }

  private static func text(_ value: (some Any)?) -> String { value.map { "\($0)" } ?? "?" }
}
