import Planning
import Standards
import TestSupport
import Testing
import Vocabulary

/// A site of fifteen rooms with thirty-five functions, many of them where they must not be.
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

  private func search(_ scene: PlanScene, nodes: Int, seconds: Double? = nil) throws -> Solution {
    try Solution.best(for: PlanModel(scene), effort: nodes, seconds: seconds)
  }

  @Test func `its plan is proven to be the best`() throws {
    let scene = try scene(seed: 2)
    let solution = try search(scene, nodes: Planner.usualEffort)
    #expect(solution.objective.stopped == .optimal)
    #expect(solution.objective.value < ObjectiveTerms.cost(of: scene.asItIs, in: scene) / 2)
    #expect(Exhaustive(scene).keepsPairs(solution.arrangement))
    // What CBC makes of the rows in a second can be no better, and what it has proven no more.
    let rows = try Solution.byRowsAlone(PlanModel(scene), effort: .max, seconds: 1)
    #expect(rows.objective.value >= solution.objective.value - 1e-4)
    #expect(rows.objective.bound <= solution.objective.value + 1e-4)
  }

  @Test
  func `a search that its effort ended leaves a plan with a bound, and more effort makes neither worse`()
    throws
  {
    let scene = try scene(seed: 7)
    let early = try search(scene, nodes: 1).objective
    let later = try search(scene, nodes: 100).objective
    print("one node: \(early.bound)–\(early.value); a hundred: \(later.bound)–\(later.value)")
    #expect(early.stopped == .effort)
    #expect(early.bound > 0)
    #expect(early.bound <= later.bound + 1e-6)
    #expect(later.bound <= later.value + 1e-6)
    #expect(later.value <= early.value + 1e-6)
  }

  @Test func `a search that the clock ended says so and leaves a plan`() throws {
    let scene = try scene(seed: 2)
    let solution = try search(scene, nodes: .max, seconds: 1e-9)
    #expect(solution.objective.stopped == .clock)
    #expect(solution.objective.bound <= solution.objective.value)
    #expect(solution.objective.value <= ObjectiveTerms.cost(of: scene.asItIs, in: scene) + 1e-6)
    #expect(solution.arrangement.rooms.allSatisfy { $0 != nil })
  }
}
