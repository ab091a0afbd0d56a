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
      let scene = RandomSite.scene(&random, rooms: 1...3, activities: 1...4)
      let best = try TinySite.best(scene)
      let known = Exhaustive(scene).best()
      #expect(best.objective.stopped == .optimal, "seed \(seed)")
      #expect(abs(best.objective.value - known) < 1e-4, "seed \(seed)")
      #expect(Exhaustive(scene).isAllowed(best.arrangement), "seed \(seed)")
      #expect(best.objective.bound <= best.objective.value + 1e-9, "seed \(seed)")
    }
    print("200 random sites from seed \(first)")
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

  /// True where no two share a room that must not, but those that do so today; for scenes with too many activities to
  /// try every group of them.
  func keepsPairs(_ arrangement: Arrangement) -> Bool {
    scene.activities.indices.allSatisfy { one in
      scene.activities.indices.allSatisfy { other in
        guard one < other, let room = arrangement.rooms[one], arrangement.rooms[other] == room,
          may(one, other) == .no
        else { return true }
        return [one, other].allSatisfy { scene.activities[$0].from == scene.rooms[room].id }
      }
    }
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
