import Auditing
import Foundation
import Matching
import Standards
import Surveys
import TestSupport
import Testing
import Tracking
import Vocabulary

/// The same sign is found again, whatever the surveyor's table calls it.
@Suite struct Identity {
  private let street: Street

  init() throws { street = try Street() }

  private let pieces: [Street.Piece] = [
    .init("1", "甲"), .init("2", "乙", .fix, at: .corridor), .init("3", "丙", .keep),
    .init("4", "丁", at: .roomDoor, room: "R1"), .init("5", "戊", .merge, site: "B"),
  ]

  @Test func `ids dealt anew and rows in another order change no item`() {
    let rooms = [Room(id: "R1", site: "A", number: "101", name: "办公室")]
    let first = Street.round("2026-05-20", pieces, rooms: rooms)
    let again = pieces.reversed().enumerated().map { index, piece in
      var piece = piece
      piece.id = "new-\(index)"
      return piece
    }
    let items = street.items(first, Street.round("2026-09-10", again, rooms: rooms))
    #expect(items.map(\.id) == street.items(first).map(\.id))
    #expect(items.allSatisfy { $0.state == .registered && $0.history.count == 1 })
    #expect(items.allSatisfy { $0.found?.local.hasPrefix("new-") == true })
    #expect(items.map(\.subject) == street.items(first).map(\.subject))
  }

  @Test func `sites are the same by name where ids were dealt anew`() {
    let items = street.items(
      Street.round("2026-05-20", pieces),
      Street.round(
        "2026-09-10",
        pieces.map { piece in
          var piece = piece
          piece.site = piece.site == "A" ? "B" : "A"
          return piece
        }, sites: [("B", "党群服务中心"), ("A", "活动站")]))
    #expect(items.allSatisfy { $0.state == .registered && $0.history.count == 1 }, "\(items)")
    #expect(items.count == 4)
  }

  @Test func `a site that was renamed is the same by its id`() {
    let items = street.items(
      Street.round("2026-05-20", pieces),
      Street.round("2026-09-10", pieces, sites: [("A", "丹桂社区新党群服务中心"), ("B", "活动站")]))
    #expect(items.count == 4)
    #expect(items.allSatisfy { $0.history.count == 1 })
  }

  @Test func `places outside are one place, and so are places inside a room`() {
    let items = street.items(
      Street.round(
        "2026-05-20", [.init("1", "甲", at: .gate), .init("2", "乙", at: .inside, room: "R1")],
        rooms: [Room(id: "R1", site: "A", name: "办公室")]),
      Street.round(
        "2026-09-10", [.init("1", "甲", at: .doorLeft), .init("2", "乙", at: .roomDoor, room: "R1")],
        rooms: [Room(id: "R1", site: "A", name: "办公室")]))
    #expect(items.map(\.history.count) == [1, 1])
  }

  @Test(arguments: [
    ("丹桂社区综治中心", "丹 桂 社 区\n综 治 中 心"), ("丹桂社区综治中心", "丹桂社區綜治中心"),
    ("丹桂社区老年学校", "丹桂社区⽼年学校"), ("首问负责制度", "首问负责制度 "), ("首问负责制度", "首問負責\n制度"),
    ("丹桂社区居民委员会", "★丹桂社区居委会★"), ("丹桂社区“扫黄打非”工作站", "丹桂社区\"扫黄打非\"工作站"),
    ("丹桂社区调解室", "调解室"), ("首问负责制度", "丹桂社区“首问负责”制度"),
  ])
  func `a sign whose text is only written otherwise is the same sign`(before: String, after: String) throws {
    let library = try StandardsFolder.read(Checkout.standards)
    let reader = try SignReader(names: library.names, data: library.matching)
    func round(_ day: String, _ id: String, _ text: String) -> Round {
      var round = Street.round(day, [.init(id, text)])
      let context = SignReader.Context(
        localityKind: .community, locality: "丹桂社区", position: .outerWall)
      round.readings = [Sign.ID(id): reader.read(text, in: context)]
      return round
    }
    let items = street.items(round("2026-05-20", "1", before), round("2026-09-10", "2", after))
    #expect(items.map(\.state) == [.registered], "\(items)")
    #expect(items[0].found == .sign(Street.locality, "2"))
  }

  @Test func `panels without a name are told apart by their text`() {
    let items = street.items(
      Street.round(
        "2026-05-20",
        [
          .init("1", "首问负责制度", signClass: .regulationPanel), .init("2", "财务制度", signClass: .regulationPanel),
        ]),
      Street.round("2026-09-10", [.init("1", "财务 制度", signClass: .regulationPanel)]))
    #expect(items.map(\.title) == ["首问负责制度", "财务制度"])
    #expect(items.map(\.state) == [.closed, .registered])
  }

  @Test func `another name of the dictionary for the same thing is the same sign`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "居委会", .fix, name: "residents-committee")]),
      Street.round("2026-09-10", [.init("1", "居民委员会", .keep, name: "residents-committee")]))
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].history.last?.reason == .lawful)
  }
}
