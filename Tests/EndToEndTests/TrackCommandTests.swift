import Foundation
import TestSupport
import Testing

/// The commands of the clean-up on the sample survey.
@Suite struct TrackCommands {
  private func withStore(_ body: (String) throws -> Void) throws {
    let out = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: out) }
    try Program.run(
      [
        "run", "Surveys/guihua-2026-05", "--standards", "cn-2024", "--out", out.path, "--stages",
        "import,audit",
      ])
    try body(out.appending(path: "signaudit.sqlite").path)
  }

  private struct Item: Decodable {
    var item: String
    var unit: String
    var state: String
    var action: String
    var by: String?
    var note: String?
  }

  private func items(_ db: String, _ more: [String] = []) throws -> [Item] {
    let outcome = try Program.run(["track", "list", "--db", db, "--format", "json"] + more)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try JSONDecoder().decode([Item].self, from: Data(outcome.output.utf8))
  }

  private func step(
    _ items: [String], _ db: String, to state: String, by person: String, role: String, on day: String
  ) throws -> Program.Outcome {
    try Program.run(
      ["track", "step"] + items
        + ["--db", db, "--to", state, "--by", person, "--role", role, "--on", day, "--note", "见照片"])
  }

  @Test func `items go through two reviews, in words or ids`() throws {
    try withStore { db in
      let all = try items(db)
      #expect(all.count > 200)
      #expect(Set(all.map(\.item)).count == all.count)
      let two = all.prefix(2).map(\.item)
      #expect(try step(two, db, to: "整改中", by: "张三", role: "村（社区）", on: "2026-06-01").exitCode == 0)
      #expect(
        try step(two, db, to: "first-review", by: "张三", role: "community", on: "2026-06-02").exitCode == 0)
      #expect(try step(two, db, to: "待复审", by: "李四", role: "乡镇", on: "2026-06-03").exitCode == 0)
      let twice = try step(two, db, to: "已销号", by: " 李 四", role: "区", on: "2026-06-04")
      #expect(twice.exitCode == 2)
      #expect(twice.errors.contains("同一人"))
      #expect(try step(two, db, to: "已销号", by: "王五", role: "区", on: "2026-06-04").exitCode == 0)
      let closed = try items(db, ["--state", "已销号"])
      #expect(closed.map(\.item) == two)
      #expect(closed.allSatisfy { $0.by == "王五" && $0.note == "见照片" && $0.state == "closed" })
      #expect(try items(db, ["--unit", all[0].unit]).count < all.count)
      #expect(try Program.run(["store", "verify", "--db", db]).exitCode == 0)
    }
  }

  @Test func `of several items all are stepped or none, and a refusal says why`() throws {
    try withStore { db in
      let three = try items(db).prefix(3).map(\.item)
      #expect(try step([three[0]], db, to: "underway", by: "张三", role: "村", on: "2026-06-01").exitCode == 0)
      let mixed = try step(Array(three), db, to: "underway", by: "张三", role: "村", on: "2026-06-01")
      #expect(mixed.exitCode == 2)
      #expect(mixed.errors.contains(three[0]) && mixed.errors.contains("待初审"))
      #expect(try items(db, ["--state", "underway"]).map(\.item) == [three[0]])
      for (item, state, role, word) in [
        ("W-0000000000", "underway", "community", "W-0000000000"), (three[1], "摘了", "community", "摘了"),
        (three[1], "underway", "市长", "市长"), (three[1], "closed", "survey", "survey"),
        (three[1], "underway", "district", "村（社区）"),
      ] {
        let refused = try step([item], db, to: state, by: "张三", role: role, on: "2026-06-01")
        #expect(refused.exitCode == 2, "\(state) \(role)")
        #expect(refused.errors.contains(word), "\(refused.errors)")
      }
      #expect(try Program.run(["track", "list", "--db", db, "--state", "摘了"]).exitCode == 2)
      #expect(try Program.run(["track", "list", "--db", db, "--unit", "000"]).exitCode == 2)
    }
  }

  @Test func `completion counts by locality and class and sums up`() throws {
    try withStore { db in
      let all = try items(db)
      _ = try step([all[0].item], db, to: "underway", by: "张三", role: "村", on: "2026-06-01")
      let rows = try Program.run(["track", "completion", "--db", db, "--format", "csv"]).output
        .split(separator: "\r\n").map {
          $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
      let heading = try #require(rows.first)
      #expect(
        heading.suffix(11) == [
          "class", "items", "registered", "underway", "first-review", "second-review", "closed", "returned",
          "reopened", "closed_share", "rebounds",
        ])
      let total = try #require(rows.last)
      #expect(total[2...5] == ["all", String(all.count), String(all.count - 1), "1"])
      let units = rows.dropFirst().filter { $0[2] == "all" && !$0[0].isEmpty }
      #expect(units.compactMap { Int($0[3]) }.reduce(0, +) == all.count)
    }
  }

  @Test func `a survey of the same places again closes nothing and reopens nothing`() throws {
    try withStore { db in
      let before = try items(db)
      let again = try Program.temporaryFolder()
      defer { try? FileManager.default.removeItem(at: again) }
      let folder = again.appending(path: "survey")
      try FileManager.default.copyItem(at: Checkout.surveys.appending(path: "guihua-2026-05"), to: folder)
      let settings = folder.appending(path: "survey.yaml")
      let text = try String(contentsOf: settings, encoding: .utf8).replacing("2026-05-31", with: "2026-09-30")
      try Data(text.utf8).write(to: settings)
      #expect(try Program.run(["survey", "import", folder.path, "--db", db]).exitCode == 0)
      #expect(try Program.run(["audit", "run", "--db", db, "--standards", "cn-2024"]).exitCode == 0)
      let after = try items(db)
      #expect(after.map(\.item) == before.map(\.item))
      #expect(after.map(\.state) == before.map(\.state))
      #expect(try Program.run(["store", "dump", "--db", db]).output.contains("2026-09-30"))
    }
  }

  @Test func `a backup is written once, verified, and put back`() throws {
    try withStore { db in
      let backup = db + ".backup"
      #expect(try Program.run(["store", "backup", "--db", db, "--out", backup]).exitCode == 0)
      let again = try Program.run(["store", "backup", "--db", db, "--out", backup])
      #expect(again.exitCode == 73)
      #expect(again.errors.contains(backup))
      let before = try Program.run(["store", "dump", "--db", db]).output
      let item = try items(db)[0].item
      _ = try step([item], db, to: "underway", by: "张三", role: "村", on: "2026-06-01")
      let restored = try Program.run(["store", "restore", backup, "--db", db])
      #expect(restored.exitCode == 0)
      #expect(restored.errors.contains(db + ".before-restore"))
      #expect(try Program.run(["store", "dump", "--db", db]).output == before)
      #expect(try items(db + ".before-restore", ["--state", "underway"]).map(\.item) == [item])
      #expect(try Program.run(["store", "restore", "no-such.sqlite", "--db", db]).exitCode == 65)
      #expect(try Program.run(["store", "restore", "README.md", "--db", db]).exitCode == 65)
    }
  }
}
