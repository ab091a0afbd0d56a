import Planning
import TestSupport
import Testing

@testable import signaudit_bench

/// Office space allocation on instances so small that every assignment can be tried.
struct OfficeTests {
  /// Four or five entities, three rooms on two floors, and relations drawn by a seed.
  private func tiny(_ seed: UInt64) -> OfficeInstance {
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
      return .init(kind: kind, isHard: false, first: first, second: second)
    }
    return OfficeInstance(name: "tiny", scale: 10, entities: entities, rooms: rooms, constraints: constraints)
  }

  private func optimum(_ instance: OfficeInstance) -> Int {
    var best = Int.max
    var codes = 1
    for _ in instance.entities { codes *= 3 }
    for code in 0..<codes {
      var rest = code
      let rooms = instance.entities.map { _ in
        defer { rest /= 3 }
        return rest % 3
      }
      best = min(best, OfficeCost.of(rooms, in: instance).cost)
    }
    return best
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the search finds the best and the bound stays below it`(seed: UInt64) {
    let instance = tiny(seed)
    let best = optimum(instance)
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
