import Foundation
import TestSupport
import Testing

/// The surveyor's daily loop through the built program.
@Suite struct SurveyCommands {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private let signs = "村(社区)名称,位置,牌面文字\r\n丹桂社区,外墙,丹桂社区居民委员会\r\n丹桂社区,走廊,丹桂社区综治中心\r\n"

  @Test func `importing the same again changes nothing, corrected content makes a revision`() throws {
    try withFolder { folder in
      let sheet = folder.appending(path: "台账.csv")
      let db = folder.appending(path: "db.sqlite").path
      let importing = ["survey", "import", sheet.path, "--db", db, "--on", "2026-05-20"]
      try Data(signs.utf8).write(to: sheet)
      #expect(try Program.run(importing).errors.contains("新增 1"))
      #expect(try Program.run(importing).errors.contains("未变 1"))
      try Data(signs.replacing("走廊", with: "室内").utf8).write(to: sheet)
      #expect(try Program.run(importing).errors.contains("更新 1"))
      #expect(try Program.run(["store", "verify", "--db", db]).exitCode == 0)
    }
  }

  @Test func `without a date the import asks for it`() throws {
    try withFolder { folder in
      let sheet = folder.appending(path: "台账.csv")
      try Data(signs.utf8).write(to: sheet)
      let outcome = try Program.run(
        ["survey", "import", sheet.path, "--db", folder.appending(path: "db.sqlite").path])
      #expect(outcome.exitCode == 65)
      #expect(outcome.errors.contains("--on"))
    }
  }

  @Test func `strict import takes nothing when a row is faulty`() throws {
    try withFolder { folder in
      let sheet = folder.appending(path: "台账.csv")
      let db = folder.appending(path: "db.sqlite").path
      try Data((signs + "丹桂社区,外墙,\r\n").utf8).write(to: sheet)
      let strict = try Program.run([
        "survey", "import", sheet.path, "--db", db, "--on", "2026-05-20", "--strict",
      ])
      #expect(strict.exitCode == 1, "\(strict.errors)")
      #expect(strict.errors.contains("台账.csv:"))
      let loose = try Program.run(["survey", "import", sheet.path, "--db", db, "--on", "2026-05-20"])
      #expect(loose.exitCode == 0)
      #expect(loose.errors.contains("新增 1"))
    }
  }

  @Test func `a withdrawn survey no longer counts and stays on record`() throws {
    try withFolder { folder in
      let sheet = folder.appending(path: "台账.csv")
      let db = folder.appending(path: "db.sqlite").path
      try Data(signs.replacing("丹桂社区,外墙", with: "丹桂社区,外墙").utf8).write(to: sheet)
      try Program.run(["survey", "import", sheet.path, "--db", db, "--on", "2026-05-20"])
      let before = try Program.run(["store", "dump", "--db", db]).output
      let unit = try #require(before.firstMatch(of: /x-[0-9a-f]{8,}/)).output
      let outcome = try Program.run(["survey", "withdraw", String(unit), "--db", db, "--on", "2026-05-20"])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let after = try Program.run(["store", "dump", "--db", db]).output
      #expect(after.contains("丹桂社区居民委员会"))
      #expect(after != before)
    }
  }

  @Test func `the template comes in without an error`() throws {
    try withFolder { folder in
      let book = folder.appending(path: "调查表.xlsx")
      #expect(try Program.run(["survey", "template", "--out", book.path]).exitCode == 0)
      let outcome = try Program.run(["survey", "check", book.path, "--on", "2026-05-20", "--format", "jsonl"])
      #expect(!outcome.output.contains(#""severity":"error""#), "\(outcome.output)")
    }
  }

  @Test func `annotated sheets explain the faulty cells`() throws {
    try withFolder { folder in
      let sheet = folder.appending(path: "台账.csv")
      try Data((signs + "丹桂社区,外墙,\r\n").utf8).write(to: sheet)
      let out = folder.appending(path: "annotated")
      let outcome = try Program.run(
        ["survey", "annotate", sheet.path, "--on", "2026-05-20", "--out", out.path])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: out.path).contains { $0.hasSuffix(".xlsx") })
    }
  }

  @Test func `names match answers row by row in order`() throws {
    let input =
      "text,unit_kind,position,photo\n丹桂社区居民委员会,community,exterior,1.jpg\n\"红旗村儿童之家（妇女之家）\",village,interior,\n"
    let outcome = try Program.run(["names", "match", "--standards", "cn-2024"], input: Data(input.utf8))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(#"{"row":1,"text":"丹桂社区居民委员会","signClass":"organisation""#))
    #expect(lines[0].contains(#""canonical":"residents-committee""#))
    #expect(lines[0].contains(#""photo":"1.jpg""#))
    #expect(lines[1].contains("childrens-home") && lines[1].contains("womens-home"))
  }

  @Test func `the same seed makes the same city`() throws {
    try withFolder { folder in
      var contents: [[Data]] = []
      for name in ["a", "b"] {
        let out = folder.appending(path: name)
        #expect(
          try Program.run(["survey", "synth", "--units", "3", "--seed", "7", "--out", out.path]).exitCode == 0
        )
        let files = try FileManager.default.subpathsOfDirectory(atPath: out.path).sorted()
          .map { out.appending(path: $0) }.filter { !$0.hasDirectoryPath }
        contents.append(files.compactMap { try? Data(contentsOf: $0) })
      }
      #expect(contents[0] == contents[1])
      #expect(contents[0].count >= 9)
    }
  }
}
