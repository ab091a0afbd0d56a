import Foundation
import Planning
import Standards
import Surveys
import Testing
import Vocabulary

/// From surveys and demands to a plan.
@Suite struct MakingPlans {
  private func survey(
    _ rooms: [Room], uses: [Use] = [], signs: [Sign] = [], locality: Locality.ID = "L",
    localities: [Locality.ID] = ["L"]
  ) throws -> Survey {
    let day = try #require(CalendarDate("2026-05-31"))
    return Survey(
      locality: Locality(id: locality, name: "丹桂社区", kind: .community, households: 1000), surveyedOn: day,
      sites: [
        Site(
          id: "S", localities: localities, name: "党群服务中心", isMain: true, hasLift: false,
          buildingArea: Area(squareMetres: 350))
      ], rooms: rooms, uses: uses, signs: signs)
  }

  private func plan(_ surveys: [Survey], _ demands: [Demands] = []) throws -> Plan {
    try Planner.plan(site: "S", surveys: surveys, demands: demands, facilities: TinySite.facilities)
  }

  private func sign(
    _ id: Sign.ID, _ text: String, room: Room.ID? = nil, _ position: Position = .inside,
    kind: SignKind? = .mechanismPlate, locality: Locality.ID = "L"
  ) -> Sign {
    Sign(id: id, locality: locality, site: "S", room: room, position: position, kind: kind, text: text)
  }

  // MARK: - What there is

  @Test func `rooms tell their functions, offices their bodies`() throws {
    let plan = try plan([
      survey([
        TinySite.room("A", "101 便民服务大厅", .service, area: 50, headcount: 4, hours: 44),
        TinySite.room("B", "书记、主任办公室", .office, area: 40, headcount: 4, hours: 40),
        TinySite.room("C", "会议室（图书阅览室）", .meeting, area: 40, hours: 10),
        TinySite.room("D", "卫生间", .sanitary, area: 9),
        TinySite.room("E", "原计生服务室", .idle, area: 9),
      ])
    ])
    let told = plan.assignments.map { "\($0.room?.text ?? "-") \($0.activity) \($0.name)" }
    #expect(
      told == [
        "A service-hall 便民服务大厅", "B body:书记、主任办公室 书记、主任办公室", "C meeting-room 会议室",
        "C reading-room 图书阅览室",
      ])
    #expect(plan.assignments[0].headcount == 4)
    #expect(plan.moves.isEmpty)
  }

  @Test func `uses go before rooms, and a use without a room finds its own`() throws {
    let plan = try plan([
      survey(
        [
          TinySite.room("A", "会议室", .meeting, area: 40), TinySite.room("B", "办公室", .office, area: 20),
          TinySite.room("C", "图书阅览室", .activity, area: 30, hours: 20),
        ],
        uses: [
          Use(site: "S", name: "会议室", hoursPerWeek: 12), Use(site: "S", room: "B", name: "居委会", headcount: 2),
        ])
    ])
    let byName = Dictionary(plan.assignments.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(byName["会议室"]?.from == "A")
    #expect(byName["会议室"]?.hoursPerWeek == 12)
    #expect(byName["居委会"]?.kind == .body)
    #expect(byName["居委会"]?.function == "office")
    // The table of uses does not speak of this room, which does not empty it.
    #expect(byName["图书阅览室"]?.from == "C")
    #expect(plan.assignments.count == 3)
  }

  @Test func `what was filled in is printed`() throws {
    let plan = try plan([
      survey([
        TinySite.room("A", "会议室", .meeting, area: nil), TinySite.room("B", "办公室", .office, area: 27),
        TinySite.room("C", "棋牌室", .activity, area: 30, floor: nil, hours: 8),
      ])
    ])
    let text = plan.assumptions.map(\.zh).joined(separator: "\n")
    #expect(text.contains("“会议室”6小时"))
    #expect(text.contains("“办公室”3人"))
    #expect(text.contains("使用面积没有填，不作面积限制，也不计入面积：“会议室”。"))
    #expect(text.contains("楼层没有填，不作楼层限制：“棋牌室”。"))
    #expect(text.contains("标准没有列出的用途，原地不动：“棋牌室”。"))
    #expect(plan.assumptions.allSatisfy { !$0.en.isEmpty })
  }

  @Test func `the people of a room with two bodies are shared out`() throws {
    var room = TinySite.room("A", "办公室", .office, area: 60, headcount: 5, hours: 40)
    room.occupants = ["居委会", "服务站"]
    let plan = try plan([survey([room])])
    #expect(plan.assignments.map(\.headcount) == [3, 2] || plan.assignments.map(\.headcount) == [2, 3])
    #expect(plan.assumptions.contains { $0.zh.contains("按家数均分") })
  }

  @Test func `a site without rooms has a plan that meets nothing`() throws {
    let plan = try plan([survey([])], [Demands(locality: "L", requiredFunctions: ["service-hall"])])
    #expect(plan.assignments.map(\.room) == [nil])
    #expect(plan.unmet.first?.need == "service-hall")
    #expect(plan.unmet.first?.constraints == ["assignable-room"])
    #expect(plan.objective.stopped == .optimal)
  }

  @Test func `a site that no survey has is refused`() throws {
    #expect(throws: PlanningError.unknownSite("X")) {
      try Planner.plan(
        site: "X", surveys: [try survey([])], demands: [], facilities: TinySite.facilities)
    }
  }

  @Test func `a use that is fixed stays, one that is not may leave its fixed room`() throws {
    let rooms = [
      TinySite.room("A", "办公室", .office, area: 60), TinySite.room("B", "办公室二", .office, area: 30),
    ]
    func room(_ isFixed: Bool) throws -> Room.ID? {
      let plan = try plan([
        survey(
          rooms,
          uses: [
            Use(site: "S", room: "A", name: "居委会", headcount: 3, isFixed: isFixed),
            Use(site: "S", room: "B", name: "服务站", headcount: 2),
          ])
      ])
      return plan.assignments.first { $0.name == "居委会" }?.room
    }
    #expect(try room(true) == "A")
    #expect(try room(false) == "B")
  }

  @Test func `a note tells what a room is besides`() throws {
    var room = TinySite.room("A", "会议室", .meeting, area: 40, hours: 6)
    room.note = "兼农家书屋"
    let plan = try plan([survey([room])], [Demands(locality: "L", requiredFunctions: ["reading-room"])])
    #expect(plan.assignments.map(\.activity) == ["meeting-room", "reading-room"])
    #expect(plan.moves.isEmpty && plan.plates.isEmpty)
  }

  @Test func `who must not share and does goes apart where there is room, else the plan says so`() throws {
    let shared = TinySite.room("A", "档案室、办公室", .office, area: 60, headcount: 2, hours: 40)
    let apart = try plan([survey([shared, TinySite.room("B", area: 20)])])
    #expect(Set(apart.assignments.compactMap(\.room)) == ["A", "B"])
    let together = try plan([survey([shared])])
    #expect(together.assignments.map(\.room) == ["A", "A"])
    #expect(together.unmet.map(\.constraints) == [["room-sharing"], ["room-sharing"]])
  }

  // MARK: - Several localities

  @Test func `a shared site is planned once for all that it serves`() throws {
    let rooms = [
      TinySite.room("A", "便民服务大厅", .service, area: 90, headcount: 3, hours: 40),
      TinySite.room("B", "会议室", .meeting, area: 30, hours: 8),
    ]
    let both: [Locality.ID] = ["L", "M"]
    let surveys = [
      try survey(rooms, signs: [sign("1", "便民服务站")], localities: both),
      try survey(rooms, signs: [sign("1", "便民服务点", locality: "M")], locality: "M", localities: both),
    ]
    let demands = both.map { locality in
      Demands(
        locality: locality,
        signs: [.init(sign: "1", disposition: .merge, target: .init(kind: .function, id: "service-hall"))],
        requiredFunctions: ["service-hall", "reading-room"])
    }
    let plan = try plan(surveys, demands)
    #expect(plan.localities == both)
    #expect(plan.assignments.map(\.activity).sorted() == ["meeting-room", "reading-room", "service-hall"])
    #expect(plan.signs.map(\.locality) == both)
    #expect(plan.signs.allSatisfy { $0.destination?.position == .window && $0.destination?.room == "A" })
    #expect(try self.plan(surveys.reversed(), demands.reversed()) == plan)
    for survey in surveys { #expect(!survey.applying(plan).signs.contains { $0.id == "1" }) }
  }

  @Test func `a sign goes to the other site that bears its function`() throws {
    var survey = try survey(
      [
        TinySite.room("A", "会议室", .meeting, area: 40, hours: 6),
        Room(
          id: "T1", site: "T", floor: 1, name: "农家书屋", function: .activity,
          usableArea: Area(squareMetres: 30),
          hoursPerWeek: 20),
      ], signs: [sign("1", "职工书屋", room: "A")])
    survey.sites.append(Site(id: "T", localities: ["L"], name: "活动点"))
    let demands = Demands(
      locality: "L",
      signs: [.init(sign: "1", disposition: .move, target: .init(kind: .function, id: "reading-room"))],
      requiredFunctions: ["reading-room"])
    let plan = try plan([survey], [demands])
    // It is borne elsewhere, so it is not set up here.
    #expect(plan.assignments.map(\.activity) == ["meeting-room"])
    #expect(plan.signs.first?.destination?.room == "T1")
    #expect(survey.applying(plan).signs.first?.site == "T")
  }

  @Test func `two sites of one name are not taken for one`() throws {
    let surveys = [
      try survey([TinySite.room("A", "会议室", .meeting, area: 40, hours: 6)]),
      try survey([TinySite.room("A", "会议室", .meeting, area: 40, hours: 6)], locality: "M", localities: ["M"]),
    ]
    #expect(throws: PlanningError.ambiguousSite("S")) { try plan(surveys) }
    let first = try plan([surveys[0]])
    #expect(surveys[1].applying(first) == surveys[1])
  }

  // MARK: - Signs and plates

  @Test func `signs go where their functions go`() throws {
    let survey = try survey(
      [
        TinySite.room("A", "便民服务大厅", .service, area: 60, headcount: 3, hours: 40),
        TinySite.room("B", "会议室", .meeting, area: 30, hours: 6),
      ],
      signs: [
        sign("1", "便民服务站"), sign("2", "省级文明社区", room: "A", kind: .honour),
        sign("3", "工会", .outerWall), sign("4", "党群服务中心", kind: .emblem), sign("5", "制度", room: "A"),
        sign("6", "居委会", .doorLeft), sign("7", "职工书屋", room: "B", .roomDoor, kind: .doorPlate),
        sign("8", "会议室", room: "B", .roomDoor, kind: .doorPlate), sign("9", "妇联"), sign("10", "某站"),
      ])
    let demands = Demands(
      locality: "L",
      signs: [
        .init(sign: "1", disposition: .merge, target: .init(kind: .function, id: "service-hall")),
        .init(sign: "2", disposition: .move, target: .init(kind: .function, id: "honour-display")),
        .init(sign: "3", disposition: .move, target: .init(kind: .wall, id: "inside")),
        .init(sign: "4", disposition: .move, target: .init(kind: .wall, id: "entrance")),
        .init(sign: "5", disposition: .remove), .init(sign: "6", disposition: .fix),
        .init(sign: "7", disposition: .merge, target: .init(kind: .sign, id: "8")),
        .init(sign: "9", disposition: .move, target: .init(kind: .function, id: "no-such-function")),
        .init(sign: "10", disposition: .move),
      ],
      plates: [
        .init(addition: "missing:L/S/x", site: "S", wording: "丹桂社区党群服务中心", kind: .emblem, isOutside: true)
      ])
    let plan = try plan([survey], [demands])
    let signs = Dictionary(plan.signs.map { ($0.sign, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(signs["1"]?.destination == .init(kind: .window, room: "A", position: .window))
    #expect(signs["2"]?.destination == .init(kind: .room, room: "B", position: .inside))
    #expect(signs["3"]?.destination == .init(kind: .wall, position: .inside))
    #expect(signs["4"]?.destination == .init(kind: .wall, position: .lintel))
    #expect(signs["5"]?.destination == nil)
    #expect(signs["6"]?.destination?.position == .doorLeft)
    // The honour room joins the meeting room, so its plate is made anew and takes the other plate in.
    #expect(plan.plates.map(\.text) == ["丹桂社区党群服务中心", "会议室、荣誉室"])
    #expect(plan.plates.map(\.replaces) == [[], ["8"]])
    #expect(plan.plates[0].addition == "missing:L/S/x")
    #expect(signs["8"]?.disposition == .remove)
    #expect(signs["7"]?.destination == .init(kind: .room, room: "B", position: .roomDoor))
    // What finds no place stays, and the plan says so.
    #expect(signs["9"]?.destination == nil)
    #expect(plan.unmet.map(\.need) == ["sign:L/10", "sign:L/9"])

    let later = survey.applying(plan)
    #expect(
      Set(later.signs.map(\.text)) == [
        "省级文明社区", "工会", "党群服务中心", "居委会", "妇联", "某站", "丹桂社区党群服务中心", "会议室、荣誉室",
      ])
    #expect(later.rooms.first { $0.id == "B" }?.name == "会议室、荣誉室")
    #expect(Set(later.signs.map(\.id)).count == later.signs.count)
    #expect(survey.applying(plan) == later)
    // Planning what has been carried out finds nothing to do.
    let again = try self.plan([later], [Demands(locality: "L")])
    #expect(again.moves.isEmpty && again.signs.isEmpty && again.plates.isEmpty)
  }

  @Test func `a plate in review stays on the door of a room that changes`() throws {
    let survey = try survey(
      [
        TinySite.room("A", "办公室", .office, area: 30, headcount: 2, hours: 40),
        TinySite.room("B", "书记办公室", .office, area: 30, headcount: 2, hours: 40),
      ],
      signs: [
        sign("1", "书记办公室", room: "B", .roomDoor, kind: .doorPlate),
        sign("2", "市民学校", room: "B", .roomDoor, kind: .doorPlate),
        sign("3", "办公室", room: "A", .roomDoor, kind: .doorPlate),
        sign("4", "市民学校", room: "A", .roomDoor, kind: .doorPlate),
      ])
    let plan = try plan(
      [survey],
      [
        Demands(locality: "L", undecided: ["2", "4"], requiredFunctions: ["reading-room"])
      ])
    #expect(plan.signs.count == 1)
    #expect(plan.signs.allSatisfy { ["1", "3"].contains($0.sign) })
    #expect(plan.plates.map(\.text) == ["图书阅览室"])
  }

  @Test func `a plate inside goes with its function, a guide is renewed`() throws {
    let survey = try survey(
      [
        TinySite.room("A", "人民调解室", .service, area: 9, hours: 8),
        TinySite.room("B", area: 40),
      ],
      signs: [
        sign("1", "丹桂社区人民调解室", room: "A"), sign("2", "人民调解室 →", .corridor, kind: .guide),
        sign("3", "调解员名单", room: "A", kind: .regulationPanel),
      ])
    let plan = try plan([survey])
    #expect(plan.moves.map(\.to) == ["B"])
    #expect(plan.signs.map(\.sign) == ["1", "2"])
    #expect(plan.signs.map(\.disposition) == [.move, .fix])
    let later = survey.applying(plan)
    #expect(later.signs.first { $0.id == "1" }?.room == "B")
    #expect(later.rooms.map(\.name) == ["原人民调解室", "人民调解室"])
    #expect(later.rooms.map(\.function) == [.idle, .service])
  }

  // MARK: - Moves

  @Test func `nobody moves in before those who leave have left`() throws {
    // The hall needs the room of the meetings, these take the room of the idle.
    let plan = try plan([
      survey([
        TinySite.room("A", "便民服务大厅", .service, area: 9, headcount: 2, hours: 40),
        TinySite.room("B", "会议室", .meeting, area: 40, hours: 50),
        TinySite.room("C", area: 22, floor: 2),
      ])
    ])
    #expect(plan.moves.map(\.name) == ["会议室", "便民服务大厅"])
    #expect(plan.moves.map(\.to) == ["C", "B"])
    #expect(plan.moves[1].why.zh.contains("使用面积"))
  }

  // MARK: - Unmet needs

  @Test func `an unmet need names the rooms and what is in the way`() throws {
    let plan = try plan(
      [
        survey([
          TinySite.room("A", "人民调解室", .service, area: 30, hours: 8),
          TinySite.room("B", "储物", .storage, area: 9),
        ])
      ], [Demands(locality: "L", requiredFunctions: ["reading-room"])])
    let need = try #require(plan.unmet.first)
    #expect(need.need == "reading-room")
    // The store room would be too small, but as nobody may share it that is no matter.
    #expect(need.constraints == ["room-sharing"])
    #expect(need.why.zh == "没有用房能够安排。使用面积：“储物”；合用：“人民调解室”。只要放宽其中一条就有办法：合用。")
    #expect(plan.standards.first { $0.id == "function:reading-room" }?.after == 0)
  }

  @Test func `a hall that is too small stays, and the plan says by how much`() throws {
    let plan = try plan([survey([TinySite.room("A", "便民服务大厅", .service, area: 25, headcount: 3, hours: 40)])])
    #expect(plan.assignments.map(\.room) == ["A"])
    #expect(plan.unmet.map(\.constraints) == [["usable-area"]])
    #expect(plan.unmet.first?.why.zh.contains("现有25㎡，需要30㎡") == true)
    #expect(plan.standards.first { $0.id == "area:service-hall" }?.shortfall == 5)
  }

  // MARK: - Figures

  @Test func `areas and standards are told before and after`() throws {
    let plan = try plan([
      survey([
        TinySite.room("A", "办公室", .office, area: 30, headcount: 3, hours: 40),
        TinySite.room("B", "书记办公室", .office, area: 30, headcount: 1, hours: 40),
        TinySite.room("C", "会议室", .meeting, area: 40, hours: 6),
      ])
    ])
    let office = try #require(plan.areas.first { $0.function == .office })
    #expect(office.before.squareMetres == 60 && office.after.squareMetres == 30)
    let share = try #require(plan.standards.first { $0.id == "office-share" })
    #expect(share.before == 0.6 && share.after == 0.3)
    #expect(share.isMet(share.after) == true)
    let perHead = try #require(plan.standards.first { $0.id == "office-per-head" })
    #expect(perHead.before == 15 && perHead.after == 7.5)
    #expect(plan.standards.first { $0.id == "area-per-100-households" }?.after == 35)
    let sum = plan.objective.terms.reduce(0) { $0 + $1.value * $1.weight }
    #expect(abs(sum - plan.objective.value) < 1e-6)
    #expect(plan.objective.gap == 0)
  }

  @Test func `a plan that effort ended is a plan all the same`() throws {
    let survey = try survey(
      (1...8).map {
        TinySite.room("R\($0)", "\($0)号办公室", .office, area: 20 + Double($0), headcount: 2, hours: 40)
      })
    let plan = try Planner.plan(
      site: "S", surveys: [survey], demands: [Demands(locality: "L", requiredFunctions: ["reading-room"])],
      facilities: TinySite.facilities, effort: 0)
    #expect(plan.objective.bound <= plan.objective.value)
    #expect(plan.assignments.filter { $0.kind == .body }.allSatisfy { $0.room != nil })
    let full = try Planner.plan(
      site: "S", surveys: [survey], demands: [Demands(locality: "L", requiredFunctions: ["reading-room"])],
      facilities: TinySite.facilities)
    #expect(full.objective.stopped == .optimal)
    #expect(full.objective.value <= plan.objective.value + 1e-6)
    #expect(plan.objective.bound <= full.objective.value + 1e-6)
  }

  @Test func `the same facts give the same bytes`() throws {
    let survey = try survey(
      [
        TinySite.room("A", "便民服务大厅", .service, area: 60, headcount: 3, hours: 40),
        TinySite.room("B", "办公室", .office, area: 30, headcount: 2, hours: 40),
        TinySite.room("C", "会议室", .meeting, area: 40, hours: 6),
      ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let demands = [Demands(locality: "L", requiredFunctions: ["reading-room", "mediation"])]
    var shuffled = survey
    shuffled.rooms.reverse()
    let first = try encoder.encode(plan([survey], demands))
    #expect(try encoder.encode(plan([shuffled], demands)) == first)
  }
}
