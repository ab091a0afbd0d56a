import Planning
import Surveys
import Testing
import Tracking
import Vocabulary

/// Rooms whose functions change: done, not done, asked for again.
@Suite struct RoomItems {
  private let street: Street

  init() throws { street = try Street() }

  /// The service hall goes from R2 to R1, as long as R2 has it.
  private func plan(hallIn room: Room.ID, moves: Bool) -> Plan {
    Plan(
      site: "A", localities: [Street.locality],
      assignments: [
        .init(activity: "service-hall", name: "便民服务大厅", kind: .function, from: room, room: "R1")
      ],
      moves: moves
        ? [.init(activity: "service-hall", name: "便民服务大厅", from: room, to: "R1", why: .init(zh: "", en: ""))]
        : [], objective: .init(value: 0, bound: 0, stopped: .optimal))
  }

  private func rooms(_ first: String, _ second: String) -> [Room] {
    [
      Room(id: "R1", site: "A", number: "101", name: first),
      Room(id: "R2", site: "A", number: "201", name: second),
    ]
  }

  private var first: Round {
    Street.round("2026-05-20", [], rooms: rooms("办公室", "便民服务大厅"), plans: [plan(hallIn: "R2", moves: true)])
  }

  @Test func `rooms that a new plan finds arranged close their items`() {
    let items = street.items(
      first,
      Street.round("2026-09-10", [], rooms: rooms("大厅", "办公室"), plans: [plan(hallIn: "R1", moves: false)]))
    #expect(items.map(\.state) == [.closed, .closed])
    #expect(items.map(\.history.last?.reason) == [.arranged, .arranged])
  }

  @Test func `without a new plan the names of the rooms tell`() {
    let named = street.items(first, Street.round("2026-09-10", [], rooms: rooms("便民 服务大厅", "办公室")))
    #expect(named.map(\.state) == [.closed, .closed])
    let used = street.items(
      first,
      Street.round(
        "2026-09-10", [], rooms: rooms("101", "201"), uses: [Use(site: "A", room: "R1", name: "便民服务大厅")]))
    #expect(used.map(\.state) == [.closed, .closed])
    let half = street.items(first, Street.round("2026-09-10", [], rooms: rooms("便民服务大厅", "便民服务大厅")))
    #expect(half.map(\.state) == [.closed, .registered])
    let none = street.items(first, Street.round("2026-09-10", [], rooms: rooms("办公室", "便民服务大厅")))
    #expect(none.map(\.state) == [.registered, .registered])
  }

  @Test func `rooms that are not as planned though people closed them come back`() {
    let steps = street.items(first).flatMap { street.steps($0, Street.toClosed, from: "2026-06-01") }
    let items = street.items(
      first,
      Street.round(
        "2026-09-10", [], rooms: rooms("办公室", "便民服务大厅"), plans: [plan(hallIn: "R2", moves: true)]),
      steps: steps)
    #expect(items.map(\.state) == [.reopened, .reopened])
    #expect(items.map(\.history.last?.reason) == [.stillNotArranged, .stillNotArranged])
  }

  @Test func `what a plan does not ask for any more is closed as such`() {
    var other = plan(hallIn: "R2", moves: false)
    other.assignments[0].room = "R2"
    let items = street.items(
      first, Street.round("2026-09-10", [], rooms: rooms("办公室", "便民服务大厅"), plans: [other]))
    #expect(items.map(\.history.last?.reason) == [.notRequired, .notRequired])
  }

  @Test func `what a newer plan wants of a room that is done is another piece of work`() {
    var newer = plan(hallIn: "R1", moves: false)
    newer.moves = [.init(activity: "library", name: "图书阅览室", from: nil, to: "R1", why: .init(zh: "", en: ""))]
    let items = street.items(
      first, Street.round("2026-09-10", [], rooms: rooms("便民服务大厅", "办公室"), plans: [newer]))
    #expect(items.map(\.state) == [.closed, .closed, .registered])
    #expect(items[2].gains == ["图书阅览室"])
    #expect(items[2].id != items[0].id)
  }

  @Test func `a room is found by its number when ids are dealt anew`() {
    let renumbered = [
      Room(id: "R2", site: "A", number: "101", name: "便民服务大厅"),
      Room(id: "R1", site: "A", number: "201", name: "办公室"),
    ]
    let items = street.items(first, Street.round("2026-09-10", [], rooms: renumbered))
    #expect(items.map(\.state) == [.closed, .closed])
    #expect(items[0].found == .room(Street.locality, "R2"))
  }

  @Test func `a survey without the room says nothing of it`() {
    let items = street.items(
      first, Street.round("2026-09-10", [], rooms: [Room(id: "R9", site: "A", number: "301", name: "会议室")]))
    #expect(items.map(\.state) == [.registered, .registered])
  }
}
