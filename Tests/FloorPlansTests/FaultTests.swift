import FloorPlans
import Foundation
import Pictures
import Testing
import Vocabulary

/// Bad plans: told where, and drawn all the same.
@Suite struct FaultTests {
  let typeface: Typeface

  init() throws { typeface = try Typeface.find() }

  private func floor(_ points: [(Double, Double)]) -> FloorSheet {
    var sheet = SampleSheets.before(.chinese)
    sheet.rooms[1].outline = points.map { Point(x: $0.0, y: $0.1) }
    return sheet
  }

  /// The sheet is drawn as a schematic that shows every room.
  private func expectSchematic(_ sheet: FloorSheet, sourceLocation: SourceLocation = #_sourceLocation) {
    let drawings = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)
    #expect(drawings[0].labels.contains { $0.text == "示意图" }, sourceLocation: sourceLocation)
    let words = drawings.flatMap(\.labels).map(\.text).joined()
    for room in sheet.rooms { #expect(words.contains(room.name), sourceLocation: sourceLocation) }
    for drawing in drawings {
      for shape in drawing.shapes {
        let box = shape.box
        let isFinite = [box.x0, box.y0, box.x1, box.y1].allSatisfy { $0.isFinite }
        #expect(isFinite, sourceLocation: sourceLocation)
      }
    }
  }

  @Test func `sound outlines have no faults`() {
    #expect(FloorSheetDrawing.faults(of: SampleSheets.before(.chinese)) == [])
    #expect(FloorSheetDrawing.faults(of: SampleSheets.before(.chinese, outlined: false)) == [])
  }

  @Test func `an outline that crosses itself is told where`() {
    let sheet = floor([(10.8, 0), (15.6, 5.1), (15.6, 0), (10.8, 5.1)])
    let fault = FloorFault.selfCrossing(room: "102 综合办公室", near: Point(x: 13.2, y: 2.55))
    #expect(FloorSheetDrawing.faults(of: sheet) == [fault])
    #expect(fault.text.zh.contains("（13.2，2.6）") || fault.text.zh.contains("（13.2，2.5）"))
    expectSchematic(sheet)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a room traced with ten thousand corners is drawn as what it looks like`() {
    var sheet = SampleSheets.before(.chinese)
    let count = 10_000
    sheet.rooms[1].outline = (0..<count).map { index in
      let angle = 2 * Double.pi * Double(index) / Double(count)
      return Point(x: 13.2 + 2.4 * cos(angle), y: 2.5 + 2.4 * sin(angle))
    }
    #expect(FloorSheetDrawing.faults(of: sheet) == [])
    let drawing = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0]
    #expect(!drawing.labels.contains { $0.text == "示意图" })
    let rooms = drawing.shapes.filter { $0.role == Role("room") }
    #expect(rooms.count == sheet.rooms.count)
    // A circle keeps its size.
    let widths = rooms.map { $0.box.width / $0.box.height }
    #expect(abs(widths[1] - 1) < 0.01)
  }

  @Test func `fewer than three corners, no area, absurd coordinates, overlap`() {
    #expect(FloorSheetDrawing.faults(of: floor([(1, 1), (2, 2)])) == [.tooFewCorners(room: "102 综合办公室")])
    #expect(FloorSheetDrawing.faults(of: floor([])) == [.tooFewCorners(room: "102 综合办公室")])
    #expect(FloorSheetDrawing.faults(of: floor([(11, 0), (12, 0), (13, 0)])) == [.noArea(room: "102 综合办公室")])
    #expect(
      FloorSheetDrawing.faults(of: floor([(5e5, 4e6), (5e5 + 5, 4e6), (5e5 + 5, 4e6 + 5)]))
        == [.absurdCoordinates(room: "102 综合办公室")])
    #expect(
      FloorSheetDrawing.faults(of: floor([(.nan, 0), (1, .infinity), (3, 4)]))
        == [.absurdCoordinates(room: "102 综合办公室")])
    #expect(
      FloorSheetDrawing.faults(of: floor([(8, 0), (15.6, 0), (15.6, 5.1), (8, 5.1)]))
        == [.overlap(room: "101 便民服务大厅", other: "102 综合办公室")])
    let bad: [[(Double, Double)]] = [
      [(1, 1), (2, 2)], [], [(11, 0), (12, 0), (13, 0)], [(5e5, 4e6), (5e5 + 5, 4e6), (5e5 + 5, 4e6 + 5)],
      [(Double.nan, 0), (1, .infinity), (3, 4)], [(8, 0), (15.6, 0), (15.6, 5.1), (8, 5.1)],
    ]
    for points in bad { expectSchematic(floor(points)) }
  }

  @Test func `a closed outline and doubled corners are no fault`() {
    let sheet = floor([(10.8, 0), (15.6, 0), (15.6, 0), (15.6, 5.1), (10.8, 5.1), (10.8, 0)])
    #expect(FloorSheetDrawing.faults(of: sheet) == [])
  }

  @Test func `a floor measured far from the origin is drawn as any other`() throws {
    var sheet = SampleSheets.before(.chinese)
    sheet.doors = []
    for index in sheet.rooms.indices {
      sheet.rooms[index].outline = sheet.rooms[index].outline?.map {
        Point(x: $0.x + 439_000, y: $0.y + 4_420_000)
      }
    }
    #expect(FloorSheetDrawing.faults(of: sheet) == [])
    let first = try #require(
      FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0].shapes.first { $0.role == Role("room") })
    #expect(abs(first.box.width - 108) < 1e-3)
  }

  @Test func `doors with absurd ends, strange areas and repeated rooms do no harm`() {
    var sheet = SampleSheets.before(.chinese)
    sheet.doors += [
      Floor.Door(room: Room.ID("R101"), from: Point(x: .nan, y: 0), to: Point(x: 1, y: 1)),
      Floor.Door(room: Room.ID("R101"), from: Point(x: 3, y: 3), to: Point(x: 3, y: 3)),
      Floor.Door(room: Room.ID("nowhere"), from: Point(x: 1e9, y: 1e9), to: Point(x: 2e9, y: 1)),
    ]
    for drawing in FloorSheetDrawing.drawings(of: sheet, typeface: typeface) {
      #expect(throws: Never.self) { try drawing.png(dpi: 40, typeface) }
    }
    var strange = SampleSheets.before(.chinese, outlined: false)
    strange.rooms[0].area = Area(squareMetres: .nan)
    strange.rooms[1].area = Area(squareMetres: .infinity)
    strange.rooms[2].area = Area(squareMetres: 0)
    strange.rooms.append(strange.rooms[0])
    expectSchematic(strange)
  }

  @Test func `marks of a room that is not on the floor are told and shown`() {
    var sheet = SampleSheets.before(.chinese)
    sheet.marks.append(FloorSheet.Mark(number: 99, style: .keep, place: .room(Room.ID("R999"))))
    #expect(FloorSheetDrawing.faults(of: sheet) == [.unknownRoom(id: Room.ID("R999"), marks: [99])])
    let drawing = FloorSheetDrawing.drawings(of: sheet, typeface: typeface)[0]
    #expect(drawing.labels.contains { $0.text == "99" && $0.role == Role("mark") })
  }
}
