import Standards
import Vocabulary
import Wording

/// What stands in the way of the needs that a plan does not meet.
struct UnmetReasons {
  let scene: PlanScene
  let arrangement: Arrangement
  let model: PlanModel

  func needs() -> [Plan.UnmetNeed] {
    scene.activities.indices.compactMap { index in
      guard let room = arrangement.rooms[index] else { return withoutRoom(index) }
      return inBreach(index, room)
    }
  }

  /// Looks at the rooms one by one and names what each would break.
  private func withoutRoom(_ index: Int) -> Plan.UnmetNeed {
    let activity = scene.activities[index]
    var rooms: [String: [Int]] = [:]
    var inTheWay: Set<String> = []
    for room in scene.rooms.indices where scene.isAssignable(room) {
      let blockers = model.blockers(of: index, in: room, given: arrangement)
      guard let first = blockers.first else { continue }
      rooms[first, default: []].append(room)
      inTheWay.formUnion(blockers)
    }
    let constraints = Constraints.all.map { $0.about }.filter { inTheWay.contains($0.id) }
    let groups = constraints.compactMap { about in
      rooms[about.id].map { blocked in
        PlanText.blockedRooms.filled(
          about.name, PlanWords.list(blocked.map { RoomText.label(scene.rooms[$0]) }))
      }
    }
    let why =
      groups.isEmpty
      ? PlanText.noRooms.filled()
      : PlanText.noRoomFits.filled(
        Bilingual(
          zh: groups.map(\.zh).joined(separator: "；"), en: groups.map(\.en).joined(separator: "; ")))
    let conflict = SmallestConflict(scene: scene, arrangement: arrangement).constraints(against: index)
    let names = conflict.compactMap { Constraints.named($0)?.about.name }
    let together = names.isEmpty ? nil : PlanText.cannotAllHold.filled(PlanWords.list(names))
    return Plan.UnmetNeed(
      need: activity.id, name: activity.name,
      why: together.map { Bilingual(zh: why.zh + $0.zh, en: why.en + " " + $0.en) } ?? why,
      constraints: !conflict.isEmpty
        ? conflict : groups.isEmpty ? [AssignableRoom.about.id] : constraints.map(\.id))
  }

  /// What an activity breaks where it stays, because no other room is better on the whole.
  private func inBreach(_ index: Int, _ room: Int) -> Plan.UnmetNeed? {
    let activity = scene.activities[index]
    var broken = model.breaches[index][room] + model.burdens[index][room]
    let mates = scene.forcedTogether(in: room).filter { $0.first == index || $0.second == index }
      .map { $0.first == index ? $0.second : $0.first }.filter { arrangement.rooms[$0] == room }
    if !mates.isEmpty { broken.append(RoomSharing.about.id) }
    guard !broken.isEmpty else { return nil }
    let parts = broken.compactMap { id -> Bilingual? in
      guard let about = Constraints.named(id)?.about else { return nil }
      return detail(id, activity, room, mates).map { PlanText.constraintWithDetail.filled(about.name, $0) }
        ?? about.name
    }
    return Plan.UnmetNeed(
      need: activity.id, name: activity.name,
      why: (activity.from == scene.rooms[room].id ? PlanText.staysInBreach : .goesInBreach).filled(
        RoomText.label(scene.rooms[room]), PlanWords.list(parts)),
      constraints: broken)
  }

  private func detail(_ constraint: String, _ activity: Activity, _ room: Int, _ mates: [Int]) -> Bilingual? {
    switch constraint {
    case UsableArea.about.id:
      guard let area = scene.area(room), let least = activity.function?.minimumArea else { return nil }
      return PlanText.areaAgainstNeed.filled(PlanWords.area(area), PlanWords.area(least.squareMetres))
    case Capacity.about.id:
      guard let area = scene.area(room), let need = scene.peopleNeed(of: activity) else { return nil }
      return PlanText.areaAgainstNeed.filled(PlanWords.area(area), PlanWords.area(need))
    case RoomSharing.about.id: return PlanWords.list(mates.map { scene.activities[$0].name })
    default: return nil
    }
  }
}

extension PlanModel {
  /// The constraints that an activity would break in a room while all others stay as arranged.
  func blockers(of activity: Int, in room: Int, given arrangement: Arrangement) -> [String] {
    guard breaches[activity][room].isEmpty, let column = place[activity][room] else {
      return breaches[activity][room]
    }
    var values = Array(repeating: 0.0, count: columns.count)
    for (other, own) in arrangement.rooms.enumerated() where other != activity {
      if let own, let column = place[other][own] { values[column] = 1 }
    }
    values[column] = 1
    let broken = rows.filter { row in
      guard row.isHard, row.terms.contains(where: { $0.column == column }) else { return false }
      let sum = row.terms.reduce(0) { $0 + $1.weight * values[$1.column] }
      switch row.sense {
      case .atMost: return sum > row.bound + 1e-9
      case .atLeast: return sum < row.bound - 1e-9
      case .exactly: return abs(sum - row.bound) > 1e-9
      }
    }.map(\.owner)
    return Constraints.all.map { $0.about.id }.filter { broken.contains($0) }
  }
}
