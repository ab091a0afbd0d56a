import Foundation
import TestSupport
import Testing

/// The exit codes and messages that scripts rely on.
@Suite struct ExitCodes {
  static let outcomes: [([String], Int32)] = [
    (["run"], 2), (["dance"], 2),
    (["run", "Surveys/spotless", "--standards", "mars-3000", "--out", "unused"], 2),
    (["run", "no-such-folder", "--standards", "cn-2024", "--out", "unused"], 65),
    (["audit", "run", "--db", "no-such.sqlite", "--standards", "cn-2024"], 65),
    (["standards", "check", "--standards-folder", "no-such-folder"], 69),
    (["standards", "check"], 0), (["survey", "check", "Surveys/spotless"], 0), (["--help"], 0),
    (["--version"], 0),
    (["rules", "explain", "no-such-rule"], 2),
    (["run", "Surveys/spotless", "--out", "unused", "--stages", ""], 2),
    (["floorplan", "draw", "--db", "no-such.sqlite", "--out", "unused", "--format", ","], 2),
    (["plan", "make", "--db", "no-such.sqlite", "--effort=-1"], 2),
    (["plan", "make", "--db", "no-such.sqlite", "--seconds=nan"], 2),
    (["plan", "make", "--db", "no-such.sqlite", "--seconds=0"], 2),
  ]

  @Test(arguments: outcomes)
  func `each outcome has its exit code`(arguments: [String], code: Int32) throws {
    // Cases run side by side, so each has a folder of its own to write into.
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Program.run(
      arguments.map { $0 == "unused" ? folder.appending(path: "out").path : $0 })
    #expect(outcome.exitCode == code, "\(arguments): \(outcome.errors)")
    if code != 0 { #expect(!outcome.errors.isEmpty) }
  }

  @Test func `what cannot be written is said so`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "signaudit-\(UUID().uuidString)")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = try Program.run(
      ["run", "Surveys/spotless", "--standards", "cn-2024", "--out", file.appending(path: "out").path])
    #expect(outcome.exitCode == 73, "\(outcome.errors)")
  }

  @Test func `a message says which of the many files cannot be written`() throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let inTheWay = folder.appending(path: "plan.json")
    try FileManager.default.createDirectory(at: inTheWay, withIntermediateDirectories: true)
    let outcome = try Program.run(
      ["run", "Surveys/spotless", "--standards", "cn-2024", "--out", folder.path])
    #expect(outcome.exitCode == 73)
    #expect(outcome.errors.contains("plan.json: "), "\(outcome.errors)")
  }

  @Test func `a file that is no store is refused and left alone`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "signaudit-\(UUID().uuidString).sqlite")
    let content = Data(
      "not a database, but somebody's notes, long enough to be read as a header ........".utf8)
    try content.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = try Program.run(["store", "verify", "--db", file.path])
    #expect(outcome.exitCode == 65, "\(outcome.errors)")
    #expect(try Data(contentsOf: file) == content)
  }

  static let commands: [[String]] = [
    [], ["run"], ["survey"], ["survey", "import"], ["survey", "check"], ["survey", "annotate"],
    ["survey", "withdraw"], ["survey", "template"], ["survey", "synth"], ["names", "match"],
    ["standards", "check"], ["standards", "show"], ["audit", "run"], ["audit", "explain"],
    ["ruling", "record"],
    ["ruling", "list"], ["ruling", "revoke"], ["rules", "list"], ["rules", "explain"], ["ledger", "export"],
    ["report"], ["store", "verify"], ["store", "dump"], ["store", "migrate"],
    ["plan", "make"], ["plan", "explain"], ["floorplan", "draw"], ["floorplan", "export"],
    ["store", "backup"], ["store", "restore"],
    ["track", "step"], ["track", "list"], ["track", "completion"],
  ]

  @Test(arguments: commands)
  func `every command has help in Chinese and English`(command: [String]) throws {
    let chinese = try Program.run(command + ["--help"])
    let english = try Program.run(command + ["--help", "--lang", "en"])
    #expect(chinese.exitCode == 0)
    #expect(english.exitCode == 0)
    #expect(chinese.output.contains(/\p{Han}/))
    #expect(!english.output.contains(/\p{Han}/), "\(english.output)")
    #expect(!chinese.output.contains("USAGE") && !chinese.output.contains("Show help"), "\(chinese.output)")
  }

  @Test func `an English locale speaks English, and --lang overrules it`() throws {
    let english = try Program.run(["rules", "list"], environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(!english.output.contains(/\p{Han}/))
    let chinese = try Program.run(["rules", "list", "--lang", "zh"], environment: ["LC_ALL": "en_GB.UTF-8"])
    #expect(chinese.output.contains(/\p{Han}/))
  }
}
