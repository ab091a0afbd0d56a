import Planning
import TestSupport
import Testing
import Vocabulary

/// What a plan weighs, on buildings of two rooms.
@Suite struct WhatAPlanWeighs {
  typealias T = TinySite

  private func value(_ term: String, _ scene: PlanScene) throws -> Double? {
    try T.best(scene).objective.terms.first { $0.id == term }?.value
  }

  @Test func `two offices become one, and the freed room is not counted as office`() throws {
    let scene = T.scene(
      [T.room("A", "办公室", .office, area: 30), T.room("B", "办公室", .office, area: 20)],
      [
        T.activity("office", "body:甲", from: "A", heads: 2),
        T.activity("office", "body:乙", from: "B", heads: 1),
      ])
    #expect(try T.rooms(scene) == ["body:甲": "B", "body:乙": "B"])
    #expect(try value("office-area", scene) == 20)
    #expect(try value("people-moved", scene) == 2)
  }

  @Test func `archives are counted by the metre, and a long one stays`() throws {
    var archive = T.activity("archive-room", from: "A")
    archive.archiveMetres = 30
    let rooms = [T.room("A", "档案室", .storage, area: 30), T.room("B", area: 10)]
    let scene = T.scene(rooms, [archive])
    #expect(try T.rooms(scene)["archive-room"] == "A")
    #expect(ArchivesMoved.value(of: Arrangement(rooms: [1]), in: scene) == 30)
    #expect(try value("archives-moved", scene) == 0)
  }

  @Test func `nobody moves for two square metres`() throws {
    let scene = T.scene(
      [T.room("A", "办公室", .office, area: 20), T.room("B", area: 18)],
      [T.activity("office", "body:甲", from: "A", heads: 2)])
    #expect(try T.rooms(scene) == ["body:甲": "A"])
  }

  @Test func `office above the ceiling per head is weighed`() throws {
    let scene = T.scene(
      [T.room("A", "办公室", .office, area: 20)], [T.activity("office", "body:甲", from: "A", heads: 2)])
    #expect(try value("office-excess", scene) == 2)
  }

  @Test func `nobody is moved for a share of offices that is good already`() throws {
    let scene = T.scene(
      [T.room("A", "服务大厅", .service, area: 60), T.room("B", "办公室", .office, area: 20)],
      [T.activity("service-hall", from: "A", heads: 3), T.activity("office", "body:甲", from: "B", heads: 2)])
    #expect(try T.rooms(scene)["body:甲"] == "B")
    #expect(try value("office-above-share", scene) == 0)
  }

  @Test func `desks in the hall are no office`() throws {
    let scene = T.scene(
      [T.room("A", "服务大厅", .service, area: 60), T.room("B", "办公室", .office, area: 50)],
      [T.activity("service-hall", from: "A", heads: 3), T.activity("office", "body:甲", from: "B", heads: 2)])
    #expect(try T.rooms(scene)["body:甲"] == "A")
    #expect(try value("office-area", scene) == 0)
    // The plate of the hall names what residents look for, so none is made.
    #expect(try value("new-door-plates", scene) == 0)
  }

  @Test func `of two rooms the reading room takes the larger`() throws {
    let scene = T.scene([T.room("A", area: 20), T.room("B", area: 30)], [T.activity("reading-room")])
    #expect(try T.rooms(scene) == ["reading-room": "B"])
  }

  @Test func `mediation prefers the ground floor to a few square metres`() throws {
    let scene = T.scene(
      [T.room("A", area: 20), T.room("B", area: 25, floor: 2)], [T.activity("mediation")])
    #expect(try T.rooms(scene) == ["mediation": "A"])
  }

  @Test func `nobody loses a room to a newcomer`() throws {
    let scene = T.scene(
      [T.room("A", "人民调解室", .service, area: 40)],
      [T.activity("reading-room"), T.activity("mediation", from: "A")])
    #expect(try T.rooms(scene) == ["mediation": "A", "reading-room": "-"])
  }

  @Test func `what is required goes before what only signs would go to`() throws {
    let scene = T.scene(
      [T.room("A", area: 40)], [T.activity("mediation", origin: .wanted), T.activity("reading-room")])
    #expect(try T.rooms(scene) == ["mediation": "-", "reading-room": "A"])
  }

  @Test func `the printed model names every constraint`() {
    let scene = T.scene(
      [
        T.room("A", "会议室", .meeting, area: 30, hours: 6), T.room("B", "办公室", .office, area: 16, floor: 2),
      ],
      [
        T.activity("meeting-room", from: "A", hours: 40),
        T.activity("office", "body:甲", from: "B", heads: 2, hours: 40),
        T.activity("reading-room", hours: 20),
      ])
    assertSnapshot(ModelPrinter.text(PlanModel(scene)), named: "two-rooms.model.txt")
  }
}
