import Planning
import Testing
import Tracking
import Vocabulary

/// What becomes a work item, and what does not.
@Suite struct Registration {
  private let street: Street

  init() throws { street = try Street() }

  @Test func `every sign that does not stay as it is becomes an item`() {
    let items = street.items(
      Street.round(
        "2026-05-20",
        [
          .init("1", "甲", .keep), .init("2", "乙", .fix), .init("3", "丙", .merge), .init("4", "丁", .move),
          .init("5", "戊", .remove), .init("6", "己", .review),
        ]))
    #expect(items.map(\.title) == ["乙", "丙", "丁", "戊"])
    #expect(items.map(\.action) == [.fix, .merge, .move, .remove])
    #expect(items.allSatisfy { $0.state == .registered && $0.registeredOn == Street.day("2026-05-20") })
    #expect(items.map(\.subject.description).first == "sign:990102001001/2")
    #expect(Set(items.map(\.id)).count == 4)
    for item in items { #expect(item.id.wholeMatch(of: /W-[0-9a-f]{10}/) != nil, "\(item.id)") }
  }

  @Test func `a doubtful sign waits for its ruling`() {
    let before = street.items(Street.round("2026-05-20", [.init("1", "甲", .review)]))
    let after = street.items(Street.round("2026-05-20", [.init("1", "甲", .remove)]))
    #expect(before == [])
    #expect(after.map(\.action) == [.remove])
  }

  @Test func `a missing plate becomes an item`() throws {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .keep)], missing: ["party-organisation"]))
    let item = try #require(items.first)
    #expect(items.count == 1)
    #expect(item.action == .add)
    #expect(item.subject == .missing(Street.locality, "A/party-organisation"))
    #expect(item.title == "补挂 party-organisation")
    #expect(item.signClass == nil)
  }

  @Test func `every room that a plan rearranges becomes an item, with what comes and goes`() {
    let items = street.items(
      Street.round(
        "2026-05-20", [],
        rooms: [
          Room(id: "R1", site: "A", number: "101", name: "办公室"), Room(id: "R2", site: "A", name: "服务大厅"),
          Room(id: "R3", site: "A", name: "储藏室"),
        ],
        plans: [
          Plan(
            site: "A", localities: [Street.locality],
            moves: [
              .init(
                activity: "service-hall", name: "便民服务大厅", from: "R2", to: "R1", why: .init(zh: "", en: "")),
              .init(activity: "library", name: "图书阅览室", from: nil, to: "R2", why: .init(zh: "", en: "")),
            ], objective: .init(value: 0, bound: 0, stopped: .optimal))
        ]))
    #expect(items.map(\.title) == ["101 办公室", "服务大厅"])
    #expect(items.map(\.action) == [.rearrange, .rearrange])
    #expect(items.map(\.gains) == [["便民服务大厅"], ["图书阅览室"]])
    #expect(items.map(\.losses) == [[], ["便民服务大厅"]])
    #expect(items.map(\.subject) == [.room(Street.locality, "R1"), .room(Street.locality, "R2")])
  }

  @Test func `rooms of a shared site are work of the first locality of the plan`() {
    let plan = Plan(
      site: "A", localities: ["000000000000", Street.locality],
      moves: [.init(activity: "a", name: "甲", from: nil, to: "R1", why: .init(zh: "", en: ""))],
      objective: .init(value: 0, bound: 0, stopped: .optimal))
    let rooms = [Room(id: "R1", site: "A", name: "办公室")]
    #expect(street.items(Street.round("2026-05-20", [], rooms: rooms, plans: [plan])) == [])
  }

  @Test func `equal signs in one place are items of their own`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .keep), .init("2", "甲"), .init("3", "甲")]))
    #expect(items.map(\.subject.local) == ["2", "3"])
    #expect(Set(items.map(\.id)).count == 2)
  }

  @Test func `nothing was surveyed, nothing is to do`() {
    #expect(street.items([]) == [])
  }
}
