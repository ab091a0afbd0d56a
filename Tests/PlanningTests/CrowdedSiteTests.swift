import Planning
import Standards
import TestSupport
import Testing
import Vocabulary

/// A site too hard to close: many functions where they must not be.
@Suite struct CrowdedSite {
  private func scene(seed: UInt64) throws -> PlanScene {
    let library = try StandardsFolder.read(Checkout.standards)
    var random = SplitMix64(seed: seed)
    let rooms = (0..<15).map { index in
      TinySite.room(
        "R\(index)", area: Double(Int.random(in: 10...70, using: &random)),
        floor: Int.random(in: 1...3, using: &random))
    }
    let functions = library.facilities.functions.filter {
      $0.roomFunction != .sanitary && $0.roomFunction != .circulation
    }
    let activities = (0..<35).map { index in
      Activity(
        functions[Int.random(in: 0..<functions.count, using: &random)], id: "a\(index)",
        from: rooms[Int.random(in: 0..<rooms.count, using: &random)].id,
        headcount: Int.random(in: 1...5, using: &random),
        hoursPerWeek: Double(Int.random(in: 4...40, using: &random)))
    }
    return PlanScene(
      site: Site(id: "S", localities: ["L"], name: "拥挤的中心", hasLift: false), rooms: rooms,
      activities: activities, facilities: library.facilities)
  }

  @Test func `a search that the clock ended says so and leaves a plan with a bound`() throws {
    let scene = try scene(seed: 2)
    let solution = try Solution.best(for: PlanModel(scene), effort: .max, seconds: 1)
    print("seed 2: value \(solution.objective.value), bound \(solution.objective.bound)")
    #expect(solution.objective.stopped == .clock)
    #expect(solution.objective.bound < solution.objective.value)
    #expect(solution.objective.bound > 0)
    #expect(solution.objective.gap > 0)
    #expect(solution.objective.value <= ObjectiveTerms.cost(of: scene.asItIs, in: scene) + 1e-6)
    #expect(solution.arrangement.rooms.allSatisfy { $0 != nil })
  }
}
