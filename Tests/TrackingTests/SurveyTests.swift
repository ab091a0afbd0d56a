import Auditing
import Planning
import Surveys
import Testing
import Tracking
import Vocabulary

/// What a later survey of the same place says of items: closes, reopens, adds, leaves alone.
@Suite struct LaterSurveys {
  private let street: Street

  init() throws { street = try Street() }

  // MARK: Closing

  @Test(arguments: [Disposition.fix, .merge, .move, .remove])
  func `a sign that is gone closes its item`(disposition: Disposition) {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", disposition), .init("2", "乙", .keep)]),
      Street.round("2026-09-10", [.init("2", "乙", .keep)]))
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].history.last?.cause == .survey)
    #expect(items[0].history.last?.reason == .gone)
    #expect(items[0].history.last?.on == Street.day("2026-09-10"))
    #expect(items[0].found == nil)
  }

  @Test func `a survey of rooms alone closes no sign`() {
    let room = Room(id: "R1", site: "A", name: "办公室", function: .office)
    let first = Street.round("2026-05-20", [.init("1", "甲"), .init("2", "乙", .keep)], rooms: [room])
    let items = street.items(first, Street.round("2026-09-10", [], rooms: [room]))
    #expect(items.map(\.state) == [.registered])
    // The next one that has signs goes on from what was there before.
    let later = street.items(
      first, Street.round("2026-09-10", [], rooms: [room]),
      Street.round("2026-10-10", [.init("2", "乙", .keep)], rooms: [room]))
    #expect(later.map(\.state) == [.closed])
    #expect(later[0].history.last?.on == Street.day("2026-10-10"))
  }

  @Test func `a sign that may stay as it is now closes its item`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .fix)]),
      Street.round("2026-09-10", [.init("1", "甲", .keep)]))
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].history.last?.reason == .lawful)
    #expect(items[0].found == .sign(Street.locality, "1"))
  }

  @Test func `a moved sign that hangs where it may closes its item`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .move)]),
      Street.round("2026-09-10", [.init("9", "甲", .keep, at: .roomDoor, room: "R1")]))
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].history.last?.reason == .moved)
  }

  @Test func `a plate that hangs now closes its item`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .keep)], missing: ["party-organisation"]),
      Street.round(
        "2026-09-10", [.init("1", "甲", .keep), .init("2", "党支部", .keep, name: "party-organisation")]))
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].history.last?.reason == .hangs)
  }

  @Test func `a plate that nobody asks for any more closes its item, if anybody looked outside`() {
    let first = Street.round("2026-05-20", [.init("1", "甲", .keep)], missing: ["party-organisation"])
    let outside = street.items(first, Street.round("2026-09-10", [.init("1", "甲", .keep)]))
    #expect(outside.map(\.history.last?.reason) == [.notRequired])
    let inside = street.items(first, Street.round("2026-09-10", [.init("1", "甲", .keep, at: .corridor)]))
    #expect(inside.map(\.state) == [.registered])
  }

  @Test(arguments: Array(Street.toClosed.indices))
  func `a survey closes an item wherever it stands`(count: Int) {
    let first = Street.round("2026-05-20", [.init("1", "甲")])
    let steps = street.steps(street.items(first)[0], Array(Street.toClosed.prefix(count)), from: "2026-06-01")
    let items = street.items(first, Street.round("2026-09-10", [.init("2", "乙", .keep)]), steps: steps)
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].history.count == count + 2)
  }

  // MARK: Reopening

  @Test func `a sign that is still there reopens the item that people closed`() {
    let first = Street.round("2026-05-20", [.init("1", "甲")])
    let steps = street.steps(street.items(first)[0], Street.toClosed, from: "2026-06-01")
    let before = street.items(first, steps: steps)
    let after = street.items(first, Street.round("2026-09-10", [.init("7", "甲")]), steps: steps)
    #expect(before.map(\.state) == [.closed])
    #expect(after.map(\.state) == [.reopened])
    #expect(after.map(\.id) == before.map(\.id))
    #expect(after[0].hasRebounded && !before[0].hasRebounded)
    #expect(after[0].history.last?.reason == .foundAgain)
    #expect(after[0].found == .sign(Street.locality, "7"))
  }

  @Test func `a sign that came back after a survey missed it reopens its item`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲"), .init("2", "乙", .keep)]),
      Street.round("2026-09-10", [.init("2", "乙", .keep)]),
      Street.round("2026-12-10", [.init("2", "乙", .keep), .init("3", "甲")]))
    #expect(items.map(\.state) == [.reopened])
    #expect(items[0].history.map(\.state) == [.registered, .closed, .reopened])
  }

  @Test func `a reopened item is worked on and closed again`() {
    let first = Street.round("2026-05-20", [.init("1", "甲"), .init("2", "乙", .keep)])
    let second = Street.round("2026-09-10", [.init("2", "乙", .keep)])
    let third = Street.round("2026-12-10", [.init("2", "乙", .keep), .init("1", "甲")])
    let item = street.items(first, second, third)[0]
    let steps = street.steps(item, Street.toClosed, from: "2026-12-11")
    let items = street.items(first, second, third, steps: steps)
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].hasRebounded)
  }

  @Test func `a sign that was mended and is not any more reopens its item`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .fix)]),
      Street.round("2026-09-10", [.init("1", "甲", .keep)]),
      Street.round("2026-12-10", [.init("1", "甲", .fix)]))
    #expect(items.map(\.state) == [.reopened])
    #expect(items[0].history.map(\.reason) == [nil, .lawful, .foundAgain])
  }

  @Test func `a sign that was mended stays known to its item`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .fix, width: 300), .init("2", "甲", .keep, width: 600)]),
      Street.round("2026-09-10", [.init("1", "甲", .keep, width: 300), .init("2", "甲", .keep, width: 600)]),
      Street.round("2026-12-10", [.init("7", "甲", .keep, width: 600), .init("8", "甲", .keep, width: 300)]))
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].found == .sign(Street.locality, "8"))
    #expect(items[0].history.count == 2)
  }

  @Test func `a plate that does not hang though people closed its item reopens it`() {
    let first = Street.round("2026-05-20", [.init("1", "甲", .keep)], missing: ["party-organisation"])
    let steps = street.steps(street.items(first)[0], Street.toClosed, from: "2026-06-01")
    let items = street.items(
      first, Street.round("2026-09-10", [.init("1", "甲", .keep)], missing: ["party-organisation"]),
      steps: steps)
    #expect(items.map(\.state) == [.reopened])
    #expect(items[0].history.last?.reason == .stillMissing)
  }

  @Test func `a sign that may stay does not come back`() {
    let first = Street.round("2026-05-20", [.init("1", "甲", .fix)])
    let steps = street.steps(street.items(first)[0], Street.toClosed, from: "2026-06-01")
    let items = street.items(first, Street.round("2026-09-10", [.init("1", "甲", .keep)]), steps: steps)
    #expect(items.map(\.state) == [.closed])
    #expect(items[0].found == .sign(Street.locality, "1"))
  }

  @Test func `a doubtful sign neither closes nor reopens`() {
    let first = Street.round("2026-05-20", [.init("1", "甲")])
    let doubtful = Street.round("2026-09-10", [.init("1", "甲", .review)])
    #expect(street.items(first, doubtful).map(\.state) == [.registered])
    let steps = street.steps(street.items(first)[0], Street.toClosed, from: "2026-06-01")
    #expect(street.items(first, doubtful, steps: steps).map(\.state) == [.closed])
  }

  @Test func `a sign that was in order and is not any more is new work, not a rebound`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .keep), .init("2", "甲", .remove)]),
      Street.round("2026-09-10", [.init("1", "甲", .keep)]),
      Street.round("2026-12-10", [.init("1", "甲", .fix)]))
    #expect(items.map(\.state) == [.closed, .registered])
    #expect(items.map(\.action) == [.remove, .fix])
    #expect(items.allSatisfy { !$0.hasRebounded })
  }

  // MARK: Staying

  @Test func `what is still there stays where it stands, and its action follows the audit`() {
    let first = Street.round("2026-05-20", [.init("1", "甲", .merge)])
    let steps = street.steps(street.items(first)[0], [.underway], from: "2026-06-01")
    let items = street.items(
      first, Street.round("2026-09-10", [.init("1", "甲", .remove)]), steps: steps)
    #expect(items.map(\.state) == [.underway])
    #expect(items.map(\.action) == [.remove])
    #expect(items[0].history.count == 2)
  }

  @Test(arguments: [Disposition.merge, .remove])
  func `a sign that merely moved and may not hang there either stays open, with a note`(
    disposition: Disposition
  ) {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", disposition)]),
      Street.round("2026-09-10", [.init("4", "甲", disposition, at: .corridor)]),
      Street.round("2026-12-10", [.init("4", "甲", disposition, at: .corridor)]))
    #expect(items.map(\.state) == [.registered])
    #expect(items[0].history.map(\.reason) == [nil, .foundElsewhere])
    #expect(items[0].found == .sign(Street.locality, "4"))
  }

  @Test func `a sign that people had closed and that hangs elsewhere now came back`() {
    let first = Street.round("2026-05-20", [.init("1", "甲")])
    let steps = street.steps(street.items(first)[0], Street.toClosed, from: "2026-06-01")
    let items = street.items(
      first, Street.round("2026-09-10", [.init("1", "甲", at: .corridor)]), steps: steps)
    #expect(items.map(\.state) == [.reopened])
    #expect(items[0].history.last?.reason == .foundElsewhere)
  }

  @Test func `the same name elsewhere, after a survey saw that it was gone, is new work`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲"), .init("2", "乙", .keep)]),
      Street.round("2026-09-10", [.init("2", "乙", .keep)]),
      Street.round("2026-12-10", [.init("2", "乙", .keep), .init("1", "甲", at: .corridor)]))
    #expect(items.map(\.state) == [.closed, .registered])
  }

  @Test func `the same name at another site is new work`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲"), .init("2", "乙", .keep)]),
      Street.round("2026-09-10", [.init("2", "乙", .keep), .init("1", "甲", site: "B")]))
    #expect(items.map(\.state) == [.closed, .registered])
    #expect(items.map(\.site) == ["A", "B"])
  }

  @Test func `a new unlawful sign becomes an item of the survey that found it`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲")]),
      Street.round("2026-09-10", [.init("1", "甲"), .init("2", "乙")]))
    #expect(items.map(\.title) == ["甲", "乙"])
    #expect(items.map(\.registeredOn) == [Street.day("2026-05-20"), Street.day("2026-09-10")])
  }

  @Test func `a site that was not visited keeps its items`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲"), .init("2", "乙", site: "B")]),
      Street.round("2026-09-10", [.init("3", "丙", .keep)]))
    #expect(items.map(\.state) == [.closed, .registered])
    #expect(items.map(\.site) == ["A", "B"])
  }

  @Test func `a survey that has signs visits a site of which it has rooms alone`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("2", "乙", site: "B")]),
      Street.round(
        "2026-09-10", [.init("1", "甲", .keep)], rooms: [Room(id: "R", site: "B", name: "办公室")]))
    #expect(items.map(\.state) == [.closed])
  }

  @Test func `localities know nothing of each other`() {
    let first = Street.round("2026-05-20", [.init("1", "甲")])
    var other = Street.round("2026-09-10", [])
    other.survey.locality.id = "990102001002"
    other.audit.locality = "990102001002"
    #expect(street.items(first, other).map(\.state) == [.registered])
  }

  // MARK: Equal signs

  @Test func `of two equal signs the one that is gone closes, told by its size`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", width: 300), .init("2", "甲", width: 600)]),
      Street.round("2026-09-10", [.init("1", "甲", width: 600)]))
    #expect(items.map(\.state) == [.closed, .registered])
    #expect(items[1].found == .sign(Street.locality, "1"))
  }

  @Test func `the last of several equal signs may stay, and the others are gone`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .keep), .init("2", "甲"), .init("3", "甲")]),
      Street.round("2026-09-10", [.init("2", "甲", .keep)]))
    #expect(items.map(\.state) == [.closed, .closed])
    #expect(items.map(\.history.last?.reason) == [.gone, .gone])
  }

  @Test func `of two equal signs the one that people took down is there again, told by its wording`() {
    let first = Street.round("2026-05-20", [.init("1", "甲", .keep), .init("2", "甲 ")])
    let steps = street.steps(street.items(first)[0], Street.toClosed, from: "2026-06-01")
    let items = street.items(
      first, Street.round("2026-09-10", [.init("1", "甲 ")]), steps: steps)
    #expect(items.map(\.state) == [.reopened], "the other one, which could stay, is gone")
    let other = street.items(first, Street.round("2026-09-10", [.init("1", "甲")]), steps: steps)
    #expect(other.map(\.state) == [.closed, .registered], "the one that could stay may not any more")
  }

  @Test func `a mended sign and a removed one that both are there again are two rebounds`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲", .fix), .init("2", "甲")]),
      Street.round("2026-09-10", [.init("1", "甲", .keep)]),
      Street.round("2026-12-10", [.init("1", "甲", .fix), .init("2", "甲")]))
    #expect(items.map(\.state) == [.reopened, .reopened])
  }

  @Test func `a third equal sign is new work`() {
    let items = street.items(
      Street.round("2026-05-20", [.init("1", "甲"), .init("2", "甲")]),
      Street.round("2026-09-10", [.init("1", "甲"), .init("2", "甲"), .init("3", "甲")]))
    #expect(items.map(\.state) == [.registered, .registered, .registered])
    #expect(Set(items.map(\.id)).count == 3)
  }
}
