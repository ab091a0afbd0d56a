import Foundation
import TestSupport
import Testing

/// The built program on the surveys of the project.
@Suite struct MainJob {
  /// Runs the main job into a new folder and hands it over.
  private func withRun(
    of survey: String, standards: String = "cn-2024", more: [String] = [],
    _ body: (URL, Program.Outcome) throws -> Void
  ) throws {
    let out = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: out) }
    let outcome = try Program.run(
      ["run", "Surveys/\(survey)", "--standards", standards, "--out", out.path] + more)
    try body(out, outcome)
  }

  @Test func `a survey in; findings, ledger, pages and store out`() throws {
    try withRun(of: "guihua-2026-05") { out, outcome in
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let files = try FileManager.default.contentsOfDirectory(atPath: out.path)
      for file in ["findings.json", "index.html", "ledger.xlsx", "signaudit.sqlite"] {
        #expect(files.contains(file))
      }
      #expect(files.filter { $0.hasSuffix(".html") }.count == 1 + 9)
      #expect(outcome.errors.contains("秒"))
    }
  }

  @Test func `two runs give the same bytes`() throws {
    var runs: [[String: Data]] = []
    var dumps: [String] = []
    for _ in 0..<2 {
      try withRun(of: "guihua-2026-05") { out, _ in
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: out.path)
        where !name.hasPrefix("signaudit.sqlite") {
          files[name] = try Data(contentsOf: out.appending(path: name))
        }
        runs.append(files)
        dumps.append(
          try Program.run(["store", "dump", "--db", out.appending(path: "signaudit.sqlite").path]).output)
      }
    }
    #expect(runs[0].keys.sorted() == runs[1].keys.sorted())
    for name in runs[0].keys.sorted() { #expect(runs[0][name] == runs[1][name], "\(name) differs") }
    #expect(dumps[0] == dumps[1])
    #expect(dumps[0].count > 10_000)
  }

  @Test func `every rule of the pack speaks on one-of-everything`() throws {
    try withRun(of: "one-of-everything") { out, outcome in
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let spoken = Set(try findings(in: out).map(\.rule))
      let rules = try Program.run(["rules", "list", "--format", "csv"]).output.split(separator: "\r\n")
        .dropFirst()
        .compactMap { $0.split(separator: ",").first.map(String.init) }
      #expect(rules.count >= 18)
      for rule in rules { #expect(spoken.contains(rule), "rule \(rule) stays silent on one-of-everything") }
    }
  }

  @Test func `no rule speaks on spotless`() throws {
    try withRun(of: "spotless") { out, outcome in
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      let spoken = try findings(in: out).map(\.id)
      #expect(spoken == [])
    }
  }

  @Test func `every sign has one disposition`() throws {
    try withRun(of: "guihua-2026-05") { out, _ in
      let page = try JSONDecoder().decode(
        Findings.self, from: Data(contentsOf: out.appending(path: "findings.json")))
      #expect(page.dispositions.count > 450)
      #expect(page.status == "reported")
      let allowed: Set = ["keep", "fix", "merge", "move", "remove", "review"]
      #expect(Set(page.dispositions.values).isSubset(of: allowed))
    }
  }

  @Test func `two packs contradict each other on the same survey`() throws {
    var militia: [String] = []
    for pack in ["cn-2024", "shandong-2021"] {
      try withRun(of: "guihua-2026-05", standards: pack) { out, _ in
        militia.append(
          try findings(in: out).filter { $0.text.zh.contains("民兵连") }.map {
            "\($0.rule) \($0.disposition ?? "-")"
          }
          .sorted().joined(separator: "\n"))
      }
    }
    #expect(militia[0] != militia[1])
  }

  @Test func `an unbuilt stage is refused, not skipped`() throws {
    try withRun(of: "spotless", more: ["--stages", "import,dance"]) { _, outcome in
      #expect(outcome.exitCode == 2)
      #expect(outcome.errors.contains("dance"))
    }
  }

  private func findings(in out: URL) throws -> [Findings.Finding] {
    try JSONDecoder().decode(Findings.self, from: Data(contentsOf: out.appending(path: "findings.json")))
      .findings
  }
}

/// What the tests read of findings.json.
struct Findings: Decodable {
  struct Text: Decodable {
    var zh: String
    var en: String
  }

  struct Finding: Decodable {
    var id: String
    var rule: String
    var subjects: [String]
    var disposition: String?
    var severity: String
    var citation: [String]
    var text: Text
  }

  struct Addition: Decodable {
    var id: String
  }

  var standards: String
  var status: String
  var findings: [Finding]
  var dispositions: [String: String]
  var additions: [Addition]
}
