import Foundation
import Planning
import Standards
import TestSupport
import Testing
import Vocabulary

/// Every constraint on a building of two rooms: just satisfied, just violated.
@Suite struct ConstraintsOneByOne {
  typealias T = TinySite

  @Test func `the list of constraints is the folder of constraints`() throws {
    let folder = Checkout.root.appending(path: "Sources/Planning/Constraints")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .map { $0.replacing(".swift", with: "") }.filter { $0 != "Constraints" }
    #expect(Set(files) == Set(Constraints.all.map { "\($0)" }))
    for constraint in Constraints.all { #expect(constraint.about.id == kebab("\(constraint)")) }
  }

  @Test func `the list of terms is the folder of terms`() throws {
    let folder = Checkout.root.appending(path: "Sources/Planning/Terms")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .map { $0.replacing(".swift", with: "") }.filter { $0 != "ObjectiveTerms" }
    #expect(Set(files) == Set(ObjectiveTerms.all.map { "\($0)" }))
    for term in ObjectiveTerms.all { #expect(term.id == kebab("\(term)")) }
  }

  @Test func `everything has one room`() throws {
    let scene = T.scene(
      [T.room("A", area: 30), T.room("B", area: 30)],
      [T.activity("meeting-room"), T.activity("reading-room")])
    let rooms = try T.rooms(scene)
    #expect(Set(rooms.values) == ["A", "B"])
  }

  @Test func `nothing moves into a toilet`() throws {
    let scene = T.scene([T.room("A", "卫生间", .sanitary, area: 30)], [T.activity("meeting-room")])
    #expect(try T.rooms(scene) == ["meeting-room": "-"])
  }

  @Test func `the police stay in their office, however large another room is`() throws {
    let rooms = [T.room("A", area: 10), T.room("B", area: 10)]
    let small = T.scene(rooms, [T.activity("police-room", from: "A", heads: 3)])
    #expect(try T.rooms(small) == ["police-room": "A"])
    // The same for people who may move: they go where there is room for them.
    let free = T.scene(
      [rooms[0], T.room("B", area: 40)],
      [T.activity("mediation", from: "A", heads: 6)])
    #expect(try T.rooms(free) == ["mediation": "A"])
  }

  @Test(arguments: [(18.0, "A"), (17.9, "-")])
  func `a function needs its least area`(area: Double, room: String) throws {
    let scene = T.scene([T.room("A", area: area)], [T.activity("reading-room")])
    #expect(try T.rooms(scene) == ["reading-room": room])
  }

  @Test func `an unknown area limits nothing`() throws {
    let scene = T.scene([T.room("A", area: nil)], [T.activity("reading-room")])
    #expect(try T.rooms(scene) == ["reading-room": "A"])
  }

  @Test(arguments: [(24.0, "A"), (23.9, "B")])
  func `bodies join when their desks find room`(area: Double, room: String) throws {
    let scene = T.scene(
      [T.room("A", "办公室", .office, area: area), T.room("B", "办公室", .office, area: 18)],
      [
        T.activity("office", "body:甲", from: "A", heads: 2),
        T.activity("office", "body:乙", from: "B", heads: 2),
      ])
    #expect(try T.rooms(scene)["body:乙"] == room)
  }

  @Test func `who sits too close today may go on, and the plan says so`() throws {
    let scene = T.scene(
      [T.room("A", "办公室", .office, area: 20)], [T.activity("office", "body:甲", from: "A", heads: 4)])
    let solution = try T.best(scene)
    #expect(solution.arrangement.rooms == [0])
    #expect(solution.objective.terms.first { $0.id == "hardships" }?.value == 1)
  }

  @Test func `what the table does not list does not share`() throws {
    let one = [T.room("A", area: 60)]
    let listed = T.scene(one, [T.activity("meeting-room", hours: 6), T.activity("reading-room", hours: 20)])
    #expect(try T.rooms(listed) == ["meeting-room": "A", "reading-room": "A"])
    let unlisted = T.scene(one, [T.activity("mediation", hours: 8), T.activity("reading-room", hours: 20)])
    #expect(try T.rooms(unlisted).values.sorted() == ["-", "A"])
  }

  @Test func `a door that is too narrow is no access`() throws {
    var rooms = [T.room("A", area: 40), T.room("B", area: 30)]
    rooms[0].doorClearWidth = Length(millimetres: 700)
    var scene = T.scene(rooms, [T.activity("service-hall")])
    #expect(try T.rooms(scene)["service-hall"] == "A")
    scene.facilities.norms.append(
      .init(id: "door-clear-width", value: 800, unit: "mm", measure: .none, citations: []))
    #expect(try T.rooms(scene)["service-hall"] == "B")
  }

  @Test func `archives stay alone`() throws {
    let scene = T.scene(
      [T.room("A", "档案室", .storage, area: 60), T.room("B", "办公室", .office, area: 60)],
      [T.activity("archive-room", from: "A"), T.activity("office", "body:甲", from: "B", heads: 2)])
    #expect(try T.rooms(scene) == ["archive-room": "A", "body:甲": "B"])
  }

  @Test(arguments: [(36.0, 2), (36.1, 1)])
  func `those who take turns fit into the week`(hours: Double, placed: Int) throws {
    let scene = T.scene(
      [T.room("A", area: 60)],
      [T.activity("meeting-room", hours: hours), T.activity("reading-room", hours: 20)])
    #expect(try T.rooms(scene).values.count { $0 == "A" } == placed)
  }

  @Test(arguments: [("一至五 9-12", 2), ("二、四 11:30-14", 1)])
  func `those who take turns do not want a room at the same time`(times: String, placed: Int) throws {
    var meeting = T.activity("meeting-room", hours: 6)
    var reading = T.activity("reading-room", hours: 20)
    meeting.slots = WeekSlots("周二 下午2-5；周四 12-14")
    reading.slots = WeekSlots(times)
    let scene = T.scene([T.room("A", area: 60)], [meeting, reading])
    #expect(try T.rooms(scene).values.count { $0 == "A" } == placed)
  }

  @Test func `times are read as people write them`() throws {
    let readable: [(String, Double)] = [
      ("一至五 9-12", 15), ("周一至周五 9:00-12:00，14:00-17:30", 32.5), ("周六、周日 14点-16点半", 5),
      ("每天8-22", 98), ("工作日 上午9-11；周末 下午2-4", 14), ("星期三１４：００－１６：００", 2), ("9-17", 56),
    ]
    for (text, hours) in readable { #expect(WeekSlots(text)?.hours == hours, "\(text)") }
    for text in ["", "不定", "周一", "一至五 9-", "一至五 12-9", "五至一 9-12", "周三 9-12 预约"] {
      #expect(WeekSlots(text) == nil, "\(text)")
    }
  }

  @Test func `an hour that nobody told limits nothing`() throws {
    let scene = T.scene(
      [T.room("A", area: 60)], [T.activity("meeting-room"), T.activity("reading-room", hours: 56)])
    #expect(try T.rooms(scene) == ["meeting-room": "A", "reading-room": "A"])
  }

  @Test(arguments: [(false, "-"), (true, "A"), (nil, "A")] as [(Bool?, String)])
  func `day care goes upstairs only with a lift, or where nobody told of one`(lift: Bool?, room: String)
    throws
  {
    let scene = T.scene([T.room("A", area: 40, floor: 2)], [T.activity("day-care")], hasLift: lift)
    #expect(try T.rooms(scene) == ["day-care": room])
  }

  @Test func `a hall on the ground floor does not go up for a larger room`() throws {
    let scene = T.scene(
      [T.room("A", "便民服务大厅", .service, area: 20), T.room("B", area: 90, floor: 2)],
      [T.activity("service-hall", from: "A", heads: 3)])
    #expect(try T.rooms(scene) == ["service-hall": "A"])
    let below = T.scene(
      [T.room("A", "便民服务大厅", .service, area: 20), T.room("B", area: 90)],
      [T.activity("service-hall", from: "A", heads: 3)])
    #expect(try T.rooms(below) == ["service-hall": "B"])
  }

  @Test(arguments: [(true, "A"), (nil, "A"), (false, "-")] as [(Bool?, String)])
  func `mediation needs a room where everybody gets in`(access: Bool?, room: String) throws {
    let scene = T.scene([T.room("A", area: 20, isAccessible: access)], [T.activity("mediation")])
    #expect(try T.rooms(scene) == ["mediation": room])
  }

  @Test func `what may be upstairs may lack access, as a hardship`() throws {
    let scene = T.scene([T.room("A", area: 20, floor: 2, isAccessible: false)], [T.activity("reading-room")])
    let solution = try T.best(scene)
    #expect(solution.arrangement.rooms == [0])
    #expect(solution.objective.terms.first { $0.id == "hardships" }?.value == 1)
  }

  private func kebab(_ type: String) -> String {
    var text = ""
    for character in type {
      if character.isUppercase, !text.isEmpty { text += "-" }
      text += character.lowercased()
    }
    return text
  }
}
