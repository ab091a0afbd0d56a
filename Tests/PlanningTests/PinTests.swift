import Planning
import Testing
import Vocabulary

/// What a planner says beforehand, what a plan changes when a fact has, and the plans to choose between.
@Suite struct Pins {
  typealias T = TinySite

  /// A reading room in A, and B, where it would be better off.
  private var crowded: PlanScene {
    T.scene(
      [T.room("A", "图书阅览室", .activity, area: 12), T.room("B", area: 40)],
      [T.activity("reading-room", from: "A"), T.activity("meeting-room", from: nil)])
  }

  @Test func `a pin is kept`() throws {
    let free = try T.rooms(crowded)
    #expect(free["reading-room"] == "B")
    let pinned = try crowded.pinned([Pin(activity: "图书阅览室")])
    #expect(try T.rooms(pinned)["reading-room"] == "A")
    let other = try crowded.pinned([Pin(activity: "meeting-room", room: "A")])
    #expect(try T.rooms(other)["meeting-room"] == "A")
  }

  @Test func `pins are read`() {
    #expect(Pin("综合办公室 = R102") == Pin(activity: "综合办公室", room: "R102"))
    #expect(Pin("综合办公室") == Pin(activity: "综合办公室"))
    #expect(Pin("=R102") == nil && Pin("办公室=") == nil && Pin("") == nil)
  }

  @Test func `a pin that cannot be kept is refused before anything is solved`() {
    let scene = T.scene(
      [T.room("A", area: 40), T.room("B", area: 40), T.room("W", "卫生间", .sanitary, area: 5)],
      [
        T.activity("archive-room", from: "A"), T.activity("office", from: "B"),
        T.activity("police-room", from: "B"), T.activity("meeting-room"),
      ])
    func fault(_ pins: Pin...) -> PlanningError.PinFault? {
      do {
        _ = try scene.pinned(pins)
        return nil
      } catch {
        guard case .badPin(_, let fault) = error else { return nil }
        return fault
      }
    }
    #expect(fault(Pin(activity: "档案室", room: "B")) == nil)
    #expect(fault(Pin(activity: "会议室")) == .nowhereYet)
    #expect(fault(Pin(activity: "档案室", room: "W")) == .passage)
    #expect(fault(Pin(activity: "警务室", room: "A")) == .fixed)
    #expect(fault(Pin(activity: "档案室", room: "C")) == .unknownRoom(["A", "B"]))
    #expect(fault(Pin(activity: "档案室", room: "A"), Pin(activity: "档案室", room: "B")) == .twice)
    #expect(fault(Pin(activity: "档案室", room: "B"), Pin(activity: "办公室", room: "B")) == .apart("档案室"))
    if case .unknownActivity(let names)? = fault(Pin(activity: "食堂")) {
      #expect(names.contains("档案室"))
    } else {
      Issue.record("an unknown activity was taken")
    }
  }

  @Test func `a plan that is mended changes only where it must`() throws {
    // Two rooms alike: from scratch either would do, so the earlier plan decides.
    var scene = T.scene(
      [T.room("A", area: 40), T.room("B", area: 40)],
      [T.activity("reading-room"), T.activity("meeting-room")])
    for (reading, meeting) in [("A", "B"), ("B", "A")] {
      scene.previous = ["reading-room": .init(reading), "meeting-room": .init(meeting)]
      let solution = try T.best(scene)
      #expect(solution.arrangement.rooms.map { $0.map { scene.rooms[$0].id.text } } == [reading, meeting])
      let term = solution.objective.terms.first { $0.id == ChangesOfPlan.id }
      #expect(term?.value == 0)
    }
    // B is too small now: one of the two has to change.
    scene.previous = ["reading-room": "B", "meeting-room": "A"]
    scene.rooms[1] = T.room("B", area: 10)
    let solution = try T.best(scene)
    #expect(solution.objective.terms.first { $0.id == ChangesOfPlan.id }?.value == 1)
    #expect(try T.best(crowded).objective.terms.allSatisfy { $0.id != ChangesOfPlan.id })
  }

  @Test func `plans to choose between gain by every move, and none is better for as many`() throws {
    let scene = T.scene(
      [
        T.room("A", "图书阅览室", .activity, area: 12), T.room("B", area: 40),
        T.room("C", "办公室", .office, area: 60), T.room("D", "调解室", .service, area: 12),
      ],
      [
        T.activity("reading-room", from: "A"), T.activity("office", from: "C", heads: 2),
        T.activity("mediation", from: "D"),
      ])
    let options = try Planner.options(of: scene)
    #expect(options.first?.moves == 0)
    #expect(options.count >= 2)
    for (fewer, more) in zip(options, options.dropFirst()) {
      #expect(fewer.moves < more.moves)
      #expect(fewer.rest > more.rest)
    }
    // Every arrangement of three activities over four rooms.
    let terms = ObjectiveTerms.all.filter {
      ![FunctionsMoved.id, PeopleMoved.id, NewDoorPlates.id].contains($0.id)
    }
    var best: [Int: Double] = [:]
    for code in 0..<64 {
      let rooms = [code % 4, code / 4 % 4, code / 16]
      let arrangement = Arrangement(rooms: rooms)
      guard Exhaustive(scene).isAllowed(arrangement) else { continue }
      let moves = zip(scene.activities, rooms).count { scene.rooms[$1].id != $0.from }
      let rest = terms.reduce(0) { $0 + $1.weight * $1.value(of: arrangement, in: scene) }
      best[moves] = min(best[moves] ?? .infinity, rest)
    }
    for option in options {
      let known = best.filter { $0.key <= option.moves }.values.min() ?? .infinity
      #expect(abs(option.rest - known) < 0.06, "\(option.moves) moves: \(option.rest), known \(known)")
    }
  }
}

/// The smallest set of constraints in the way of a need.
@Suite struct Conflicts {
  typealias T = TinySite

  private func unmet(_ scene: PlanScene) throws -> [String: [String]] {
    let arrangement = try T.best(scene).arrangement
    let conflict = SmallestConflict(scene: scene, arrangement: arrangement)
    let left = scene.activities.indices.filter { arrangement.rooms[$0] == nil }
    return Dictionary(
      uniqueKeysWithValues: left.map { (scene.activities[$0].id, conflict.constraints(against: $0)) })
  }

  @Test func `only what is needed to leave it without a room is named`() throws {
    // Too small, and that is all: access and floor are fine.
    let small = T.scene([T.room("A", area: 8)], [T.activity("mediation")])
    #expect(try unmet(small) == ["mediation": ["usable-area"]])
    // Large enough, but taken by what does not share, and nothing else is free.
    let taken = T.scene(
      [T.room("A", "档案室", .storage, area: 60)],
      [T.activity("archive-room", from: "A"), T.activity("mediation")])
    #expect(try unmet(taken) == ["mediation": ["room-sharing"]])
    // One room is too small, and who has the other may not share it and cannot leave it: both stand in the way.
    let both = T.scene(
      [T.room("A", area: 8), T.room("B", "警务室", .office, area: 60)],
      [T.activity("police-room", from: "B"), T.activity("mediation")])
    #expect(try unmet(both) == ["mediation": ["usable-area", "room-sharing"]])
  }
}
