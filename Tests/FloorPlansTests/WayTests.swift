import FloorPlans
import Pictures
import TestSupport
import Testing
import Vocabulary

/// The ways to services: over corridors and through doors, and over nothing that is written.
@Suite struct WayTests {
  let typeface: Typeface

  init() throws { typeface = try Typeface.find() }

  private static let sheets = (Gallery.sheets + HardFloors.all).filter { !$0.sheet.ways.isEmpty }

  private func lines(_ drawing: Drawing) -> [Stroke] {
    drawing.shapes.compactMap { shape in
      if case .stroke(let stroke) = shape, stroke.role == Role("way") { stroke } else { nil }
    }
  }

  @Test(arguments: sheets.indices) func `no way runs over a label or a mark`(index: Int) throws {
    let (name, sheet) = Self.sheets[index]
    let drawing = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0]
    let boxes =
      drawing.labels.map(\.box)
      + drawing.shapes.filter { [Role("mark-shape"), Role("key-shape")].contains($0.role) }.map(\.box)
    try #require(!lines(drawing).isEmpty)
    for line in lines(drawing) {
      for (from, to) in zip(line.points, line.points.dropFirst()) {
        // In steps, as no box here is smaller than one.
        let steps = max(1, Int((to - from).length / 0.4))
        for step in 0...steps {
          let point = from + (to - from) * (Double(step) / Double(steps))
          let covered = boxes.first { $0.inset(by: -line.width / 2 + 0.1).contains(point) }
          #expect(covered == nil, "\(name) at \(point)")
        }
      }
    }
  }

  @Test func `a way goes through the doors that the plan has`() throws {
    var sheet = SampleSheets.directions(.chinese)
    sheet.marks = []
    sheet.ways = [FloorSheet.Way(start: .entrance, to: "R104", name: "人民调解室", isGuided: true)]
    let drawing = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0]
    let ends = lines(drawing).filter { $0.width < 1.5 }.flatMap(\.points)
    let rooms = drawing.shapes.filter { $0.role == Role("room") }.map(\.box)
    // Neither office nor hall nor any other room is crossed: only lobby, corridor and the room itself.
    let crossed = Set(
      ends.compactMap { point in rooms.firstIndex { $0.inset(by: 0.5).contains(point) } })
    let names = crossed.map { sheet.rooms[$0].name }.sorted()
    #expect(Set(names).isSubset(of: ["门厅", "一层走廊", "人民调解室"]), "\(names)")
    #expect(names.contains("人民调解室"))
  }

  @Test func `a service without a guide has a dashed way and says so`() {
    var sheet = SampleSheets.directions(.chinese)
    sheet.ways = [
      FloorSheet.Way(start: .entrance, to: "R101", name: "便民服务大厅", isGuided: true),
      FloorSheet.Way(start: .entrance, to: "R108", name: "居家养老服务室", isGuided: false),
    ]
    let drawing = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0]
    #expect(lines(drawing).contains { $0.dash != nil })
    #expect(lines(drawing).contains { $0.dash == nil && $0.width < 1.5 })
    #expect(drawing.labels.filter { $0.text == "无引导" }.count == 1)
    #expect(drawing.labels.contains { $0.text == "有引导牌" && $0.role == Role("legend") })
  }

  @Test func `ways are the same every time`() {
    let first = FloorSheetDrawing.drawings(of: SampleSheets.directions(.english), typeface: typeface)
    let second = FloorSheetDrawing.drawings(of: SampleSheets.directions(.english), typeface: typeface)
    #expect(first.map { $0.text() } == second.map { $0.text() })
  }

  @Test func `a floor with ways stands as recorded`() {
    var sheet = SampleSheets.directions(.chinese)
    sheet.rows = []
    let pages = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)
    assertSnapshot(pages.map { $0.text() }.joined(separator: "\n"), named: "ways.txt")
  }
}
