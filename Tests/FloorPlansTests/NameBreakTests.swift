import FloorPlans
import Pictures
import Testing
import Vocabulary

/// Where names break, seen on the drawing of a single room of a given shape.
@Suite struct NameBreakTests {
  let typeface: Typeface

  init() throws { typeface = try Typeface.find() }

  /// The lines of a room's name on a plan where the room is so many metres wide, beside a large hall.
  private func lines(_ name: String, width: Double) -> [String] {
    func room(_ id: String, _ name: String, _ left: Double, _ right: Double) -> FloorSheet.RoomShape {
      FloorSheet.RoomShape(
        id: Room.ID(id), name: name, function: .office, area: Area(squareMetres: 20),
        outline: [
          Point(x: left, y: 0), Point(x: right, y: 0), Point(x: right, y: 9), Point(x: left, y: 9),
        ])
    }
    let sheet = HardFloors.sheet(
      "名称", rooms: [room("A", name, 0, width), room("B", "厅", width, 24)], level: 2)
    return FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0].labels
      .filter { $0.role == Role("room-name") && $0.text != "厅" }.map(\.text)
  }

  @Test(arguments: [
    ("便民服务大厅", 2.6, ["便民", "服务", "大厅"]), ("新时代文明实践站", 3.6, ["新时代文明", "实践站"]),
    ("General office", 2.6, ["General", "office"]),
  ])
  func `a name breaks between words`(name: String, width: Double, expected: [String]) {
    #expect(lines(name, width: width) == expected)
  }

  @Test func `a word too long for its room goes to a note, in one piece`() {
    #expect(lines("Telecommunications", width: 2.2) == [])
  }
}
