import Foundation
import TestSupport
import Testing

/// `plan siting` through the built program, on the sample survey.
@Suite struct PlanSitingCommands {
  private static let table = ["--subdistrict", "桂花街道", "--keep", "3"]

  private func withStore(_ body: (String) throws -> Void) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let db = folder.appending(path: "store.sqlite").path
    #expect(try Program.run(["survey", "import", "Surveys/guihua-2026-05", "--db", db]).exitCode == 0)
    try body(db)
  }

  private func siting(_ db: String, _ more: [String]) throws -> Program.Outcome {
    try Program.run(["plan", "siting", "--db", db] + more)
  }

  private struct Row: Decodable {
    var row: String
    var id: String
    var becomes: String?
    var households: Double?
    var metres_before: Double?
    var metres_after: Double?
    var value: Value?
  }

  private enum Value: Decodable, Equatable {
    case number(Double)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  @Test func `the table says what stays, what is freed, how far people walk and how good that is`() throws {
    try withStore { db in
      let chinese = try siting(db, Self.table)
      #expect(chinese.exitCode == 0, "\(chinese.errors)")
      for words in [
        "桂花街道场所布点方案", "条件：保留 3 个场所。", "腾出建筑面积", "平均步行距离：现在", "调整后", "下界", "差距", "已证明最优", "没有坐标",
      ] {
        #expect(chinese.output.contains(words), "\(words) is not in\n\(chinese.output)")
      }
      let english = try siting(db, Self.table + ["--lang", "en"])
      for words in [
        "Conditions: 3 sites stay.", "freed with", "Mean walk of a household", "bound", "gap", "proven best",
      ] {
        #expect(english.output.contains(words), "\(words) is not in\n\(english.output)")
      }
    }
  }

  @Test func `the figures are in the listing, the same for the same seed`() throws {
    try withStore { db in
      let more = Self.table + ["--max-households-per-site", "20000", "--format", "json", "--seed", "7"]
      let outcome = try siting(db, more)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(try siting(db, more).output == outcome.output)
      let rows = try JSONDecoder().decode([Row].self, from: Data(outcome.output.utf8))
      let figures = Dictionary(
        uniqueKeysWithValues: rows.filter { $0.row == "figure" }.map { ($0.id, $0.value) })
      #expect(figures["kept"] == .number(3))
      #expect(figures["stopped"] == .text("optimal"))
      #expect(figures["gap"] == .number(0))
      #expect(figures["bound"] == figures["household-metres"])
      for id in [
        "freed", "freed-m2", "mean-metres-before", "mean-metres-after", "longest-metres", "within-after",
      ] {
        #expect(figures[id] != nil, "\(id)")
      }
      let localities = rows.filter { $0.row == "locality" }
      #expect(
        !localities.isEmpty && localities.allSatisfy { $0.metres_before != nil && $0.metres_after != nil })
      #expect(
        rows.filter { $0.row == "site" && $0.becomes == "stay" }.reduce(0) { $0 + ($1.households ?? 0) }
          == localities.reduce(0) { $0 + ($1.households ?? 0) })
    }
  }

  @Test func `files are written whole, with a map`() throws {
    try withStore { db in
      let out = db + ".out"
      let outcome = try siting(db, Self.table + ["--out", out, "--draw", "png,svg,txt"])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: out).sorted()
          == ["siting-map.png", "siting-map.svg", "siting-map.txt", "siting.txt", "siting.xlsx"])
    }
  }

  @Test func `what is not there and limits that contradict each other are named, and nothing is written`()
    throws
  {
    try withStore { db in
      for (arguments, words) in [
        (["--subdistrict", "没有街道"], "有的是：桂花街道"), (["--must-stay", "望京"], "望京"),
        (["--keep", "1000"], "1000"),
        (["--min-m2", "900", "--max-m2", "300"], "建筑面积的下限 900㎡大于上限 300㎡"),
        (["--min-households-per-site", "900", "--max-households-per-site", "300"], "下限 900 大于上限 300"),
        (["--keep", "3", "--min-households-per-site", "100000"], "合起来至少要服务 300000 户"),
        (["--max-households-per-site", "1"], "没有场所容纳得下"),
      ] {
        let outcome = try siting(db, arguments + ["--out", db + ".out"])
        #expect(outcome.exitCode == 2, "\(arguments) \(outcome.errors)")
        #expect(outcome.errors.contains(words), "\(arguments) \(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: db + ".out"))
      }
      #expect(try siting(db, ["--keep", "0"]).exitCode == 2)
    }
  }
}
