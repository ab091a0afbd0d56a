import Planning
import Standards
import Testing
import Vocabulary

/// Functions near each other, next to each other, and apart.
@Suite struct NeighboursOfFunctions {
  typealias T = TinySite

  private func scene(
    _ kind: Facilities.Relation.Kind, _ rooms: [Room], _ activities: [Activity]
  ) -> PlanScene {
    var scene = T.scene(rooms, activities, hasLift: true)
    scene.facilities.relations = [
      .init(first: "meeting-room", second: "mediation", kind: kind, why: "", citations: [])
    ]
    return scene
  }

  private func value(_ scene: PlanScene) throws -> Double? {
    try T.best(scene).objective.terms.first { $0.id == "neighbours" }?.value
  }

  private func room(_ id: String, floor: Int, nextTo: [Room.ID] = []) -> Room {
    var room = T.room(id, area: 30, floor: floor)
    room.nextTo = nextTo
    return room
  }

  @Test func `near means on one floor`() throws {
    let activities = [T.activity("meeting-room", from: "A"), T.activity("mediation")]
    let scene = scene(.near, [room("A", floor: 2), room("B", floor: 2), room("C", floor: 3)], activities)
    #expect(try T.rooms(scene)["mediation"] == "B")
    #expect(try value(scene) == 0)
    let far = self.scene(.near, [room("A", floor: 2), room("C", floor: 3)], activities)
    #expect(try value(far) == 1)
  }

  @Test func `adjacent means next door, as far as neighbours are told`() throws {
    let activities = [T.activity("meeting-room", from: "A"), T.activity("mediation")]
    let rooms = [room("A", floor: 1, nextTo: ["C"]), room("B", floor: 1), room("C", floor: 1)]
    #expect(try T.rooms(scene(.adjacent, rooms, activities))["mediation"] == "C")
    let silent = [room("A", floor: 1), room("B", floor: 1), room("C", floor: 1)]
    #expect(try value(scene(.adjacent, silent, activities)) == 0)
  }

  @Test func `apart means not next door`() throws {
    let activities = [T.activity("meeting-room", from: "A"), T.activity("mediation")]
    let rooms = [room("A", floor: 1, nextTo: ["B"]), room("B", floor: 1), room("C", floor: 1)]
    #expect(try T.rooms(scene(.apart, rooms, activities))["mediation"] == "C")
    #expect(try value(scene(.apart, [rooms[0], rooms[1]], activities)) == 1)
  }

  @Test func `no arrangement is better than the plan`() throws {
    let first: UInt64 = 20_261_130
    for seed in first..<(first + 100) {
      var random = SplitMix64(seed: seed)
      var scene = RandomSite.scene(&random, rooms: 2...4, activities: 2...4)
      for index in scene.rooms.indices where Bool.random(using: &random) {
        scene.rooms[index].nextTo = [RandomSite.pick(scene.rooms, &random).id]
      }
      scene.facilities.relations = (0..<4).map { _ in
        .init(
          first: RandomSite.pick(scene.activities, &random).function?.id ?? "",
          second: RandomSite.pick(scene.activities, &random).function?.id ?? "",
          kind: RandomSite.pick(Facilities.Relation.Kind.allCases, &random), why: "", citations: [])
      }
      let best = try T.best(scene)
      #expect(best.objective.stopped == .optimal, "seed \(seed)")
      #expect(abs(best.objective.value - Exhaustive(scene).best()) < 1e-4, "seed \(seed)")
    }
    print("100 random sites from seed \(first)")
  }
}
