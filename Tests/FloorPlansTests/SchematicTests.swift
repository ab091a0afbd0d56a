import FloorPlans
import Pictures
import TestSupport
import Testing
import Vocabulary

/// The schematic plan, measured on the drawing itself.
@Suite struct SchematicTests {
  let typeface: Typeface

  init() throws { typeface = try Typeface.find() }

  /// Filled room shapes of the first sheet, in the order drawn.
  private func rooms(_ sheet: FloorSheet) -> [[PaperPoint]] {
    FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0].shapes.compactMap { shape in
      if case .polygon(let polygon) = shape, polygon.role == Role("room") { polygon.points } else { nil }
    }
  }

  private func area(_ ring: [PaperPoint]) -> Double {
    abs(zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
  }

  /// Seeded, so that a failure can be repeated.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: 0..<60)
  func `areas are in exact proportion, rooms lie beside one another and are not slim`(seed: UInt64) throws {
    var generator = Generator(state: seed &* 7919)
    let count = Int.random(in: 2...14, using: &generator)
    var sheet = HardFloors.sheet("任意的一层 \(seed)", rooms: [])
    sheet.rooms = (0..<count).map { index in
      FloorSheet.RoomShape(
        id: Room.ID("R\(index)"), number: "\(index)", name: "用房", function: .office,
        area: Area(squareMetres: Double.random(in: 12...60, using: &generator)))
    }
    if Bool.random(using: &generator) {
      let total = sheet.rooms.reduce(0) { $0 + ($1.area?.squareMetres ?? 0) }
      sheet.rooms.append(
        FloorSheet.RoomShape(
          id: Room.ID("W"), name: "走廊", function: .circulation, area: Area(squareMetres: total * 0.15)))
    }
    let rings = rooms(sheet)
    let hasCorridor = rings.count == sheet.rooms.count
    #expect(hasCorridor || rings.count == sheet.rooms.count + 1)
    // Sorted, for the order of drawing is not that of the table.
    let drawn = (hasCorridor ? rings : rings.dropLast()).map(area).sorted()
    let told = sheet.rooms.compactMap { $0.area?.squareMetres }.sorted()
    let scale = drawn[0] / told[0]
    for (paper, floor) in zip(drawn, told) {
      #expect(abs(paper / floor / scale - 1) < 1e-6, "seed \(seed): \(paper / scale) for \(floor) m²")
    }
    let boxes = rings.dropLast().compactMap { Box(around: $0) }
    for (index, box) in boxes.enumerated() {
      for other in boxes.dropFirst(index + 1) {
        #expect(!box.inset(by: 1e-6).overlaps(other.inset(by: 1e-6)), "seed \(seed)")
      }
      let aspect = max(box.width / box.height, box.height / box.width)
      #expect(aspect < 6, "seed \(seed): a room of \(box.width) × \(box.height) mm")
    }
    // The corridor is what is left of the whole.
    let whole = try #require(Box(around: rings.flatMap { $0 }))
    let sum = rings.map(area).reduce(0, +)
    #expect(abs(whole.width * whole.height / sum - 1) < 1e-6, "seed \(seed): gaps or overlaps")
  }

  @Test func `rooms told to be neighbours stay neighbours`() throws {
    var sheet = HardFloors.sheet("相邻", rooms: HardFloors.rooms(8))
    for index in sheet.rooms.indices {
      sheet.rooms[index].name = "室\(index)"
      sheet.rooms[index].area = Area(squareMetres: 30)
    }
    sheet.rooms[0].nextTo = [sheet.rooms[5].id]
    let labels = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0].labels
    let boxes = rooms(sheet).compactMap { Box(around: $0) }
    func box(_ name: String) throws -> Box {
      let label = try #require(labels.first { $0.text == name && $0.role == Role("room-name") })
      return try #require(boxes.first { $0.contains(label.box.centre) })
    }
    #expect(try box("室0").inset(by: -0.5).overlaps(box("室5")))
  }

  @Test func `an unknown area is drawn dashed and said`() throws {
    var sheet = HardFloors.sheet("有两间没有面积", rooms: HardFloors.rooms(4))
    sheet.rooms[2].area = nil
    sheet.rooms[3].area = Area(squareMetres: -5)
    let drawing = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0]
    #expect(drawing.labels.filter { $0.text.contains("面积未知") }.count == 2)
    let dashed = drawing.shapes.filter { shape in
      if case .stroke(let stroke) = shape { stroke.dash != nil && stroke.role == Role("wall") } else { false }
    }
    #expect(dashed.count == 2)
  }

  @Test func `a schematic plan is stamped and has no scale`() throws {
    let schematic = FloorSheetDrawing.drawings(
      of: SampleSheets.before(.chinese, outlined: false), typeface: typeface)[0]
    #expect(schematic.labels.contains { $0.text == "示意图" })
    #expect(!schematic.labels.contains { $0.role == Role("scale") })
    let outlined = FloorSheetDrawing.drawings(of: SampleSheets.before(.chinese), typeface: typeface)[0]
    #expect(!outlined.labels.contains { $0.text == "示意图" })
    #expect(outlined.labels.contains { $0.text == "比例尺 1:100（A3 图幅）" })
  }

  @Test func `a surveyed room is as large on the paper as the scale says`() throws {
    let drawing = FloorSheetDrawing.drawings(of: SampleSheets.before(.chinese), typeface: typeface)[0]
    let first = try #require(drawing.shapes.first { $0.role == Role("room") })
    // 10.8 m × 5.1 m at 1:100.
    #expect(abs(first.box.width - 108) < 1e-6)
    #expect(abs(first.box.height - 51) < 1e-6)
  }

  @Test func `the plan of a small floor stands as recorded`() {
    var sheet = HardFloors.sheet("三间用房", rooms: HardFloors.rooms(3), marks: HardFloors.spread(4, over: 3))
    sheet.marks.append(FloorSheet.Mark(number: 5, style: .keep, place: .outside(entrance: nil)))
    let pages = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)
    assertSnapshot(pages.map { $0.text() }.joined(separator: "\n"), named: "schematic.txt")
  }

  @Test func `a surveyed floor stands as recorded`() {
    var sheet = SampleSheets.after(.english)
    sheet.rows = Array(sheet.rows.prefix(3))
    let pages = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)
    assertSnapshot(pages.map { $0.text() }.joined(separator: "\n"), named: "outlined.txt")
  }
}
