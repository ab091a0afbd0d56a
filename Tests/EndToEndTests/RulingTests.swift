import Foundation
import TestSupport
import Testing

/// A person's decision on a doubtful sign, kept and acted on.
@Suite struct Rulings {
  @Test func `a ruling decides, is listed, and can be revoked`() throws {
    let out = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: out) }
    try Program.run(["run", "Surveys/guihua-2026-05", "--standards", "cn-2024", "--out", out.path])
    let db = out.appending(path: "signaudit.sqlite").path
    let before = try dispositions(in: out)
    let subject = try #require(before.filter { $0.value == "review" }.keys.sorted().first)
    let record = [
      "ruling", "record", subject, "--as", "keep", "--by", "李审核", "--reason", "确为县里要求", "--on", "2026-06-01",
      "--db", db,
    ]
    #expect(try Program.run(record).exitCode == 0)
    #expect(try Program.run(["ruling", "list", "--db", db]).output.contains("李审核"))

    let again = ["run", "Surveys/guihua-2026-05", "--standards", "cn-2024", "--out", out.path]
    try Program.run(again + ["--as-of", "2026-06-02"])
    #expect(try dispositions(in: out)[subject] == "keep")

    #expect(
      try Program.run([
        "ruling", "revoke", subject, "--by", "王主任", "--reason", "依据已废止", "--on", "2026-06-03", "--db", db,
      ]).exitCode == 0)
    try Program.run(again + ["--as-of", "2026-06-04"])
    #expect(try dispositions(in: out)[subject] == "review")
    #expect(try Program.run(["store", "verify", "--db", db]).exitCode == 0)
  }

  private func dispositions(in out: URL) throws -> [String: String] {
    try JSONDecoder().decode(Findings.self, from: Data(contentsOf: out.appending(path: "findings.json")))
      .dispositions
  }
}
