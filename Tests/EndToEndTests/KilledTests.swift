import Foundation
import TestSupport
import Testing

/// Killed at any moment, the program leaves the old state or the new one, and a sound store.
@Suite(.serialized) struct Killed {
  /// Changes when the seed does; printed, so that a failure can be run again.
  private static let seed = UInt64.random(in: 1...1_000_000)
  private static let moments = 5

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  /// Runs a command to its end on one copy of a store, and cuts it off at random moments on others.
  private func killing(
    _ command: (_ db: String) -> [String], on store: URL, name: String
  ) throws {
    let folder = store.deletingLastPathComponent()
    let old = try dump(store)
    let whole = folder.appending(path: "whole.sqlite")
    try FileManager.default.copyItem(at: store, to: whole)
    let start = Date()
    #expect(try Program.run(command(whole.path)).exitCode == 0)
    let duration = Date().timeIntervalSince(start)
    let new = try dump(whole)
    #expect(old != new)
    var random = SeededRandom(seed: Self.seed)
    var killed = 0
    print("\(name): seed \(Self.seed), a whole run took \(duration) s")
    for moment in 0..<Self.moments {
      let copy = folder.appending(path: "copy-\(moment).sqlite")
      try FileManager.default.copyItem(at: store, to: copy)
      // One in each part of the run, so that early and late ones are among them.
      let after = (Double(moment) + random.share()) / Double(Self.moments) * duration
      if try Program.kill(command(copy.path), after: after) { killed += 1 }
      let verified = try Program.run(["store", "verify", "--db", copy.path])
      #expect(verified.exitCode == 0, "seed \(Self.seed), \(after) s: \(verified.errors)")
      let state = try dump(copy)
      #expect(
        state == old || state == new, "seed \(Self.seed), \(after) s: neither the old nor the new state")
      guard state == old else { continue }
      #expect(try Program.run(command(copy.path)).exitCode == 0, "what was cut off can be done again")
      #expect(try dump(copy) == new, "seed \(Self.seed), \(after) s")
    }
    #expect(killed > 0, "no run was cut off")
  }

  private func dump(_ store: URL) throws -> String {
    let outcome = try Program.run(["store", "dump", "--db", store.path])
    #expect(outcome.exitCode == 0)
    return outcome.output
  }

  @Test func `an import is whole or did not happen`() throws {
    try withFolder { folder in
      let store = folder.appending(path: "a.sqlite")
      try Program.run(["survey", "import", "Surveys/spotless", "--db", store.path])
      let city = folder.appending(path: "city").path
      try Program.run([
        "survey", "synth", "--units", "10", "--seed", "5", "--on", "2026-05-20", "--out", city,
      ])
      try killing(
        { ["survey", "import", city, "--db", $0, "--on", "2026-05-20"] }, on: store, name: "import")
    }
  }

  @Test func `a step with many items is whole or did not happen`() throws {
    try withFolder { folder in
      try Program.run(["run", "Surveys/guihua-2026-05", "--standards", "cn-2024", "--out", folder.path])
      let store = folder.appending(path: "signaudit.sqlite")
      let items = try Program.run(["track", "list", "--db", store.path, "--format", "csv"]).output
        .split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first.map(String.init) }
      #expect(items.count > 200)
      try killing(
        { db in
          ["track", "step"] + items
            + ["--db", db, "--to", "underway", "--by", "张三", "--role", "community", "--on", "2026-06-01"]
        }, on: store, name: "step")
    }
  }

  @Test func `a restore leaves the old store or the backup, both sound`() throws {
    try withFolder { folder in
      let store = folder.appending(path: "a.sqlite")
      try Program.run(["survey", "import", "Surveys/guihua-2026-05", "--db", store.path])
      let backup = folder.appending(path: "b.sqlite").path
      #expect(try Program.run(["store", "backup", "--db", store.path, "--out", backup]).exitCode == 0)
      try Program.run(["survey", "import", "Surveys/spotless", "--db", store.path])
      try killing({ ["store", "restore", backup, "--db", $0] }, on: store, name: "restore")
    }
  }
}
