@testable import Planning
import Standards
import TestSupport
import Testing
import Vocabulary

/// A model taken apart by rooms, against what the terms and the constraints say of whole arrangements.
@Suite struct APlanTakenApart {
  /// A small random site, and an arrangement that may break anything but that nobody is where no column puts them.
  private func random(_ seed: UInt64) -> (scene: PlanScene, model: PlanModel, random: SplitMix64) {
    var random = SplitMix64(seed: seed)
    let scene = RandomSite.scene(&random, rooms: 2...5, activities: 3...9)
    return (scene, PlanModel(scene), random)
  }

  private func somewhere(_ model: PlanModel, _ random: inout SplitMix64) -> Arrangement {
    Arrangement(
      rooms: model.place.enumerated().map { activity, rooms in
        let places = rooms.indices.filter { rooms[$0] != nil }
        let isHoused = model.scene.isHoused(model.scene.activities[activity])
        let choices = places.map(Optional.some) + (isHoused && !places.isEmpty ? [] : [nil])
        return choices[Int.random(in: 0..<choices.count, using: &random)]
      })
  }

  @Test func `the rooms' costs add up to what the terms say, and only what is allowed breaks nothing`() throws
  {
    let first: UInt64 = 20_261_125
    for seed in first..<(first + 150) {
      var (scene, model, random) = random(seed)
      let parts = try #require(ModelParts(model), "seed \(seed)")
      for _ in 0..<10 {
        let arrangement = somewhere(model, &random)
        let cost = parts.cost(of: arrangement.rooms)
        let isAllowed = Exhaustive(scene).isAllowed(arrangement)
        #expect((cost.violation < 1e-6) == isAllowed, "seed \(seed)")
        // Terms count a plate or a room once; what is not allowed may be counted more often.
        guard isAllowed else { continue }
        #expect(abs(cost.cost - ObjectiveTerms.cost(of: arrangement, in: scene)) < 1e-6, "seed \(seed)")
      }
    }
    print("150 random sites from seed \(first)")
  }

  @Test func `a move changes the sum by what was foretold`() throws {
    let first: UInt64 = 20_261_126
    for seed in first..<(first + 60) {
      var (_, model, random) = random(seed)
      let parts = try #require(ModelParts(model))
      var assignment = PlanAssignment(parts, rooms: somewhere(model, &random).rooms)
      for _ in 0..<40 {
        let item = Int.random(in: 0..<assignment.itemCount, using: &random)
        // A search goes through places that are not allowed.
        let bin = Int.random(in: 0..<assignment.binCount, using: &random)
        let before = assignment.total()
        let change = assignment.change(moving: item, to: bin)
        assignment.move(item, to: bin)
        let after = assignment.total()
        #expect(abs(before.cost + change.cost - after.cost) < 1e-6, "seed \(seed)")
        #expect(abs(before.violation + change.violation - after.violation) < 1e-6, "seed \(seed)")
      }
    }
    print("60 random sites from seed \(first)")
  }

  @Test func `every allowed content of a room is listed once, and nothing else`() throws {
    let first: UInt64 = 20_261_127
    for seed in first..<(first + 60) {
      let (scene, model, _) = random(seed)
      let parts = try #require(ModelParts(model))
      for part in parts.rooms {
        let listed = try #require(Contents.all(of: part, limit: 10_000)).map(\.members)
        let subsets = (0..<(1 << scene.activities.count)).map { mask in
          Members(scene.activities.indices.filter { mask >> $0 & 1 == 1 })
        }
        let allowed = subsets.filter { part.price(of: $0).violation == 0 }
        #expect(Set(listed) == Set(allowed), "seed \(seed)")
        #expect(listed.count == allowed.count, "seed \(seed)")
      }
    }
    print("60 random sites from seed \(first)")
  }

  @Test func `a tree without a start finds what the search would have given it`() throws {
    let first: UInt64 = 20_261_128
    for seed in first..<(first + 60) {
      let (scene, model, _) = random(seed)
      let best = try Solution.best(for: model, effort: Planner.usualEffort, seconds: nil)
      let parts = try #require(ModelParts(model))
      let contents = try parts.rooms.map { try #require(Contents.all(of: $0, limit: 10_000)) }
      var tree = try #require(
        ContentsTree(parts, contents, start: scene.activities.map { _ in nil }, cost: .infinity))
      let isProven = tree.search(nodes: 2000) { false }
      #expect(isProven, "seed \(seed)")
      #expect(abs(tree.cost - best.objective.value) < 1e-4, "seed \(seed)")
    }
    print("60 random sites from seed \(first)")
  }
}
