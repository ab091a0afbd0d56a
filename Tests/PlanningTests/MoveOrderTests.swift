import Planning
import Standards
import Testing
import Vocabulary

/// The order in which moves can be carried out.
@Suite struct OrderOfMoves {
  typealias T = TinySite

  /// A meeting room and a mediation room that change places, beside other rooms.
  private func order(_ others: [Room]) -> MoveOrder {
    let scene = T.scene(
      [T.room("A", area: 40), T.room("B", area: 40)] + others,
      [T.activity("meeting-room", from: "A", heads: 9), T.activity("mediation", from: "B", heads: 2)])
    return MoveOrder(Arrangement(rooms: [1, 0]), in: scene)
  }

  @Test func `without a free room those of a circle change places at once`() {
    #expect(order([]).steps.map(\.activity) == [0, 1])
    #expect(order([]).steps.map(\.waiting) == [.nowhere, nil])
  }

  @Test func `one of a circle waits in the smallest free room that is large enough`() {
    let rooms = [T.room("C", area: 60), T.room("D", area: 20), T.room("E", area: 9)]
    #expect(order(rooms).steps.map(\.waiting) == [.inRoom(3), nil])
  }

  @Test func `nobody waits in a corridor or where the standard does not want it`() {
    let corridor = T.room("C", "走廊", .circulation, area: 60)
    #expect(order([corridor]).steps.map(\.waiting) == [.nowhere, nil])
  }

  @Test func `what leaves a room that the standard does not want may wait in another such room`() {
    let scene = T.scene(
      [T.room("A", area: 40, floor: 2), T.room("B", area: 40), T.room("C", area: 30, floor: 2)],
      [T.activity("day-care", from: "A", heads: 1), T.activity("meeting-room", from: "B", heads: 35)])
    #expect(MoveOrder(Arrangement(rooms: [1, 0]), in: scene).steps.map(\.waiting) == [.inRoom(2), nil])
  }

  @Test func `a window is the last to be without its room, however few work there`() {
    // Nine people of the meeting room wait, not the two of the mediation.
    #expect(order([T.room("C", area: 60)]).steps.first?.activity == 0)
  }

  @Test func `in any order of chance every room is free when somebody moves in`() {
    let first: UInt64 = 20_261_129
    for seed in first..<(first + 200) {
      var random = SplitMix64(seed: seed)
      let scene = RandomSite.scene(&random, rooms: 2...6, activities: 2...10)
      let goals = scene.activities.map { _ in
        Bool.random(using: &random) ? nil : scene.rooms.indices.randomElement(using: &random)
      }
      let arrangement = Arrangement(
        rooms: zip(goals, scene.asItIs.rooms).map { goal, own in goal ?? own })
      let steps = MoveOrder(arrangement, in: scene).steps
      let moved = arrangement.rooms.indices.filter { index in
        arrangement.rooms[index] != nil && arrangement.rooms[index] != scene.asItIs.rooms[index]
      }
      #expect(steps.map(\.activity).sorted() == moved, "seed \(seed)")
      var places = scene.asItIs.rooms
      for (number, step) in steps.enumerated() {
        let later = steps[(number + 1)...]
        switch step.waiting {
        case nil: #expect(!later.contains { $0.from == step.to }, "seed \(seed)")
        case .nowhere: break
        case .inRoom(let room):
          #expect(!places.contains(room) && !later.contains { $0.to == room }, "seed \(seed)")
        }
        switch step.waiting {
        case nil: places[step.activity] = step.to
        case .nowhere: places[step.activity] = nil
        case .inRoom(let room): places[step.activity] = room
        }
        for waiting in steps[...number] where !later.contains(where: { $0.from == waiting.to }) {
          places[waiting.activity] = waiting.to
        }
      }
      #expect(moved.allSatisfy { places[$0] == arrangement.rooms[$0] }, "seed \(seed)")
    }
    print("200 random sites from seed \(first)")
  }
}
