import Standards
import Surveys
import Vocabulary
import Wording

/// Writes down what an arrangement means: who goes where, in which order, which signs go with them.
struct PlanWriter {
  let planCase: PlanCase
  let scene: PlanScene
  let model: PlanModel
  let solution: Solution
  let rooms: FunctionRooms

  private var arrangement: Arrangement { solution.arrangement }

  func plan() -> Plan {
    let names = RoomNames(scene: scene, arrangement: arrangement)
    let resolution = SignResolution(planCase: planCase, scene: scene, places: rooms)
    let doors = DoorPlates(planCase: planCase, names: names, places: rooms, taken: resolution.changes)
    let replaced = Set(doors.changes.map { Subject.sign($0.locality, $0.sign) })
    let signs = resolution.changes.filter { !replaced.contains(.sign($0.locality, $0.sign)) } + doors.changes
    let targets = signs.map { doors.followed($0) }
    let estimate = PlateEstimate(planCase.surveys(of: scene.site).flatMap(\.signs))
    let plates = (RequiredPlates.of(planCase, at: scene.site, places: rooms) + doors.plates)
      .map { estimate.filled($0) }
    let standards = StandardChecks(planCase: planCase, scene: scene, arrangement: arrangement).checks()
    let reasons = UnmetReasons(scene: scene, arrangement: arrangement, model: model)
    return Plan(
      site: scene.site.id, localities: scene.localities.map(\.id), assignments: assignments(),
      moves: moves(), rooms: roomChanges(names),
      signs: targets.sorted { ($0.locality, $0.sign) < ($1.locality, $1.sign) },
      plates: plates.sorted { platePlace($0) < platePlace($1) },
      areas: RoomClasses.areas(arrangement, scene), standards: standards,
      assumptions: scene.assumptions + weekAssumption(), objective: solution.objective,
      unmet: reasons.needs() + Self.unmetNorms(standards) + resolution.unmet)
  }

  private func assignments() -> [Plan.Assignment] {
    let order = scene.activities.indices.sorted { one, other in
      let (a, b) = (arrangement.rooms[one] ?? Int.max, arrangement.rooms[other] ?? Int.max)
      return a != b ? a < b : (scene.activities[one].name, one) < (scene.activities[other].name, other)
    }
    return order.map { index in
      let activity = scene.activities[index]
      let room = arrangement.rooms[index]
      return Plan.Assignment(
        activity: activity.id, name: activity.name, kind: activity.kind, function: activity.function?.id,
        from: activity.from, room: room.map { scene.rooms[$0].id }, hoursPerWeek: activity.hoursPerWeek,
        headcount: activity.headcount,
        isShared: room.map { arrangement.activities(in: $0).count > 1 } ?? false)
    }
  }

  private func moves() -> [Plan.Move] {
    let reason = MoveReason(scene: scene, arrangement: arrangement, model: model)
    return MoveOrder(arrangement, in: scene).steps.map { step in
      let activity = scene.activities[step.activity]
      return Plan.Move(
        activity: activity.id, name: activity.name, from: activity.from, to: scene.rooms[step.to].id,
        why: reason.text(of: step))
    }
  }

  private func roomChanges(_ names: RoomNames) -> [Plan.RoomChange] {
    scene.rooms.indices.filter { names.isChanged($0) }.map { room in
      let present = arrangement.activities(in: room).map { scene.activities[$0] }
      let heads = present.compactMap(\.headcount)
      return Plan.RoomChange(
        room: scene.rooms[room].id, name: names.name(of: room),
        function: arrangement.mainClass(of: room, in: scene) ?? .idle,
        occupants: present.filter { $0.kind == .body && $0.name != names.name(of: room) }.map(\.name),
        headcount: heads.isEmpty ? nil : heads.reduce(0, +),
        hoursPerWeek: present.isEmpty ? 0 : hours(present),
        isPublic: present.isEmpty ? nil : present.contains { $0.isPublic })
    }
  }

  /// Hours of those who take turns add up; those side by side are there at the same time.
  private func hours(_ present: [Activity]) -> Double? {
    let known = present.filter { $0.hoursPerWeek != nil }
    guard !known.isEmpty else { return nil }
    let turns = Cliques.maximal(of: Array(known.indices)) {
      scene.sharing(known[$0], known[$1]) == .times
    }
    return turns.map { $0.reduce(0) { $0 + (known[$1].hoursPerWeek ?? 0) } }.max()
  }

  private func weekAssumption() -> [Bilingual] {
    let takesTurns = scene.rooms.indices.contains { room in
      let present = arrangement.activities(in: room).map { scene.activities[$0] }
      return present.contains { one in present.contains { $0 != one && scene.sharing(one, $0) == .times } }
    }
    guard takesTurns, let week = scene.norm("room-hours-per-week") else { return [] }
    return [PlanText.weekAssumed.filled(PlanWords.number(week))]
  }

  private func platePlace(_ plate: Plan.Plate) -> (Int, String, String) {
    // Outside at the entrance first.
    (scene.roomIndex(plate.destination.room) ?? -1, plate.text, plate.locality.text)
  }

  /// Building areas that are missed: no plan inside the site can help.
  private static func unmetNorms(_ standards: [Plan.StandardCheck]) -> [Plan.UnmetNeed] {
    standards.compactMap { check in
      guard check.id.hasPrefix("area-per-") || check.id.hasPrefix("site-area-"), let after = check.after,
        check.shortfall != nil
      else { return nil }
      return .init(
        need: check.id, name: check.name.zh,
        why: PlanText.buildingTooSmall.filled(
          check.name, PlanWords.area(after), PlanWords.area(check.required)),
        constraints: [])
    }
  }
}
