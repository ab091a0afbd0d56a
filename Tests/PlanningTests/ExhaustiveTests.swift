import Planning
import Standards
import Testing
import Vocabulary

/// The solver against trying every arrangement, on small random sites.
@Suite struct AgainstEveryArrangement {
  @Test func `no arrangement is better than the plan`() throws {
    let first: UInt64 = 20_260_531
    for seed in first..<(first + 200) {
      var random = SplitMix64(seed: seed)
      let scene = randomScene(&random)
      let best = try TinySite.best(scene)
      let known = Exhaustive(scene).best()
      #expect(best.objective.stopped == .optimal, "seed \(seed)")
      #expect(abs(best.objective.value - known) < 1e-4, "seed \(seed)")
      #expect(Exhaustive(scene).isAllowed(best.arrangement), "seed \(seed)")
      #expect(best.objective.bound <= best.objective.value + 1e-9, "seed \(seed)")
    }
    print("200 random sites from seed \(first)")
  }

  private func randomScene(_ random: inout SplitMix64) -> PlanScene {
    let rooms = (0..<Int.random(in: 1...3, using: &random)).map { index in
      TinySite.room(
        "R\(index)", area: pick([8, 12, 18, 24, 30, 40, 60, nil], &random),
        floor: pick([1, 1, 2, nil], &random),
        isAccessible: pick([true, false, nil], &random))
    }
    let functions = TinySite.facilities.functions.map(\.id).filter { $0 != "sanitary" }
    let activities = (0..<Int.random(in: 1...4, using: &random)).map { index in
      let from = Bool.random(using: &random) ? pick(rooms, &random).id : nil
      return TinySite.activity(
        pick(functions, &random), "a\(index)", from: from, heads: pick([nil, 1, 2, 5], &random),
        hours: pick([nil, 10, 20, 40, 60], &random),
        origin: from == nil ? pick(Activity.Origin.allCases, &random) : .survey)
    }
    return TinySite.scene(rooms, activities, hasLift: pick([true, false, nil], &random))
  }

  private func pick<Value>(_ values: [Value], _ random: inout SplitMix64) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}

/// Tries everything; what is allowed is written here a second time, without rows and columns.
struct Exhaustive {
  let scene: PlanScene

  init(_ scene: PlanScene) { self.scene = scene }

  func best() -> Double {
    var best = Double.infinity
    var rooms: [Int?] = Array(repeating: nil, count: scene.activities.count)
    func descend(_ index: Int) {
      guard index < rooms.count else {
        let arrangement = Arrangement(rooms: rooms)
        if isAllowed(arrangement) { best = min(best, ObjectiveTerms.cost(of: arrangement, in: scene)) }
        return
      }
      for room in [nil] + scene.rooms.indices.map(Optional.some) {
        rooms[index] = room
        descend(index + 1)
      }
    }
    descend(0)
    return best
  }

  func isAllowed(_ arrangement: Arrangement) -> Bool {
    for (activity, room) in zip(scene.activities, arrangement.rooms) {
      guard room != nil || activity.from == nil else { return false }
      guard let room, scene.rooms[room].id != activity.from else { continue }
      if Constraints.all.contains(where: { $0.forbids(activity, in: scene.rooms[room], of: scene) }) {
        return false
      }
    }
    return scene.rooms.indices.allSatisfy { isAllowed(room: $0, arrangement) }
  }

  private func isAllowed(room: Int, _ arrangement: Arrangement) -> Bool {
    let present = arrangement.activities(in: room)
    func lived(_ activity: Int) -> Bool { scene.activities[activity].from == scene.rooms[room].id }
    for one in present {
      for other in present where other > one && may(one, other) == .no && !(lived(one) && lived(other)) {
        return false
      }
    }
    for group in groups(.yes) {
      guard let area = scene.area(room) else { continue }
      func need(_ members: [Int]) -> Double {
        members.reduce(0) { $0 + (scene.peopleNeed(of: scene.activities[$1]) ?? 0) }
      }
      let inside = group.filter(present.contains)
      if inside.count > 1, need(inside) > max(area, need(group.filter(lived))) + 1e-9 { return false }
    }
    for group in groups(.times) {
      func hours(_ members: [Int]) -> Double {
        members.reduce(0) { $0 + min(56, scene.activities[$1].hoursPerWeek ?? 0) }
      }
      let inside = group.filter(present.contains)
      if inside.count > 1, hours(inside) > max(56, hours(group.filter(lived))) + 1e-9 { return false }
    }
    return true
  }

  private func may(_ one: Int, _ other: Int) -> Facilities.Sharing.May {
    scene.sharing(scene.activities[one], scene.activities[other])
  }

  /// The largest groups of activities that all share in one way, found by trying every subset.
  private func groups(_ way: Facilities.Sharing.May) -> [[Int]] {
    let all = (0..<(1 << scene.activities.count)).map { mask in
      scene.activities.indices.filter { mask >> $0 & 1 == 1 }
    }.filter { group in
      group.allSatisfy { one in group.allSatisfy { one == $0 || may(one, $0) == way } }
    }
    return all.filter { group in
      !all.contains { $0.count > group.count && Set($0).isSuperset(of: group) }
    }
  }
}
