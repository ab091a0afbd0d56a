import Foundation
import Planning
import TestSupport
import Testing

@testable import signaudit_bench

/// Office space allocation on instances so small that every assignment can be tried.
struct OfficeTests {
  /// Four or five entities, three rooms on two floors, and relations drawn by a seed.
  private func tiny(_ seed: UInt64, hard: Bool = false) -> OfficeInstance {
    var random = SeededRandom(seed: seed)
    let rooms = (0..<3).map { room in
      OfficeInstance.Room(
        floor: room / 2, capacity: Int.random(in: 50...200, using: &random), adjacent: [room, (room + 1) % 3])
    }
    let entities = (0..<Int.random(in: 4...5, using: &random)).map { _ in
      OfficeInstance.Entity(group: 0, space: Int.random(in: 20...90, using: &random))
    }
    let constraints = (0..<5).map { _ -> OfficeInstance.Constraint in
      let kind = OfficeInstance.Kind.allCases.randomElement(using: &random) ?? .nearby
      let first = Int.random(in: 0..<(kind == .capacity ? 3 : entities.count), using: &random)
      let second =
        kind == .capacity || kind == .notSharing
        ? -1
        : kind == .allocation || kind == .nonallocation
          ? Int.random(in: 0..<3, using: &random)
          : (first + Int.random(in: 1..<entities.count, using: &random)) % entities.count
      let isHard = hard && Int.random(in: 0..<3, using: &random) == 0
      return .init(kind: kind, isHard: isHard, first: first, second: second)
    }
    return OfficeInstance(name: "tiny", scale: 10, entities: entities, rooms: rooms, constraints: constraints)
  }

  /// The least cost of what is allowed; nil where nothing is.
  private func optimum(_ instance: OfficeInstance) -> Int? {
    var best: Int?
    var codes = 1
    for _ in instance.entities { codes *= 3 }
    for code in 0..<codes {
      var rest = code
      let rooms = instance.entities.map { _ in
        defer { rest /= 3 }
        return rest % 3
      }
      let whole = OfficeCost.of(rooms, in: instance)
      if whole.violations == 0 { best = min(best ?? .max, whole.cost) }
    }
    return best
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the search finds the best and the bound stays below it`(seed: UInt64) throws {
    let instance = tiny(seed)
    let best = try #require(optimum(instance))
    let problem = OfficeProblem(instance, rooms: instance.entities.map { _ in 0 })
    let outcome = AssignmentSearch(effort: 20_000, seed: seed).run(problem)
    let cost = OfficeCost.of(outcome.bins, in: instance)
    #expect(cost.cost == best, "seed \(seed)")
    #expect(cost.violations == 0)
    #expect(
      outcome == AssignmentSearch(effort: 20_000, seed: seed).run(problem), "seed \(seed): not the same again"
    )
    var bound = OfficeBound(instance)
    #expect(bound.raised(rounds: 60, target: Double(best)) <= best, "seed \(seed)")
  }

  @Test func `hard constraints are kept where that can be, and the bound stays below what keeps them`() {
    var solvable = 0
    var tight = 0
    for seed in 100..<160 as Range<UInt64> {
      let instance = tiny(seed, hard: true)
      let start = OfficeProblem(instance, rooms: instance.entities.map { _ in 0 })
      let cost = OfficeCost.of(AssignmentSearch(effort: 20_000, seed: seed).run(start).bins, in: instance)
      guard let best = optimum(instance) else {
        #expect(cost.violations > 0, "seed \(seed)")
        continue
      }
      solvable += 1
      #expect(cost == OfficeCost(cost: best, violations: 0), "seed \(seed)")
      var bound = OfficeBound(instance)
      let raised = bound.raised(rounds: 400, target: Double(best))
      #expect(raised <= best, "seed \(seed)")
      if raised == best { tight += 1 }
    }
    #expect(solvable > 40)
    // A bound that is always far below would be valid too.
    #expect(tight > solvable / 4)
  }

  @Test func `an answer that breaks a hard constraint is printed, and the command fails`() throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let heading = "ENTITIES\n0 0 5.5\n1 0 5.5\nROOMS\n0 0 20.0 0\n"
    for (name, rooms, code) in [("crowded", "", 1), ("roomy", "1 0 20.0 0\n", 0)] as [(String, String, Int32)]
    {
      let file = folder.appending(path: "\(name).txt")
      try Data((heading + rooms + "CONSTRAINTS\n0 6 1 0 -1\n").utf8).write(to: file)
      let outcome = try Program.run(
        ["osa", file.path, "--effort", "2000", "--rounds", "10"], program: "signaudit-bench")
      #expect(outcome.exitCode == code, "\(outcome.errors)")
      #expect(outcome.output.contains("\"hardViolations\":\(code)"), "\(outcome.output)")
      #expect(outcome.errors.contains("crowded.txt: the best assignment found breaks 1 hard") == (code == 1))
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `what a move changes is what the whole says`(seed: UInt64) {
    let instance = tiny(seed)
    var random = SeededRandom(seed: seed)
    var problem = OfficeProblem(instance, rooms: instance.entities.map { _ in 0 })
    for _ in 0..<200 {
      let item = Int.random(in: 0..<problem.itemCount, using: &random)
      let bin = Int.random(in: 0..<3, using: &random)
      let change = problem.change(moving: item, to: bin)
      let before = problem.total()
      problem.move(item, to: bin)
      let after = problem.total()
      #expect(abs(before.cost + change.cost - after.cost) < 1e-9, "seed \(seed)")
      #expect(abs(before.violation + change.violation - after.violation) < 1e-9, "seed \(seed)")
    }
  }

  @Test func `the files are read as they are, not as their readme says`() throws {
    let text = """
      ENTITIES
      0 0 12.5
      1 0 7.0
      ROOMS
      0 0 10.0 2 0 1
      1 1 9.5 1 1
      CONSTRAINTS
      0 0 0 1 0
      1 9 1 0 1
      """
    let instance = try OfficeFile.parse(text, name: "x")
    #expect(instance.scale == 10 && instance.entities[0].space == 125 && instance.rooms[1].capacity == 95)
    #expect(instance.constraints[0].first == 1 && instance.constraints[0].second == 0)
    #expect(instance.constraints[1].isHard && instance.constraints[1].kind == .awayFrom)
    #expect(throws: (any Error).self) { try OfficeFile.parse("ENTITIES\\n0 0 x\\n", name: "x") }
  }
}
