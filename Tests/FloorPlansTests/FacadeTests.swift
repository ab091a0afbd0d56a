import FloorPlans
import Foundation
import Pictures
import TestSupport
import Testing
import Vocabulary

/// Façades: nothing hides anything, plaques are to scale, and nothing is dropped without being listed.
@Suite struct FacadeTests {
  static let sheets = SampleFacades.all
  /// Drawn once for all tests.
  static let drawn = Result {
    let typeface = try Typeface.find()
    return sheets.map { FacadeSheetDrawing.drawings(of: $0.sheet, typeface: typeface) }
  }
  let drawn: [[Drawing]]
  let typeface: Typeface

  init() throws {
    drawn = try Self.drawn.get()
    typeface = try Typeface.find()
  }

  private func plaques(_ drawing: Drawing) -> [Box] {
    drawing.shapes.filter { $0.role == Role("plaque") }.map(\.box)
  }

  /// The 50 of 1:50, as the sheet says it.
  private func denominator(_ drawing: Drawing) -> Double? {
    drawing.labels.lazy.filter { $0.role == Role("scale") }.compactMap { label in
      label.text.range(of: "1:").flatMap { Double(label.text[$0.upperBound...].prefix { $0.isNumber }) }
    }.first
  }

  @Test(arguments: sheets.indices)
  func `no label lies on another, on a mark that is not its own, or on a plaque that is not its own`(
    index: Int
  ) {
    let name = Self.sheets[index].name
    for (page, drawing) in drawn[index].enumerated() {
      let labels = SheetText(drawing.text()).labels
      #expect(!labels.isEmpty)
      for (i, first) in labels.enumerated() {
        for second in labels.dropFirst(i + 1) where first.box.inset(by: 0.05).overlaps(second.box) {
          Issue.record("\(name)-\(page + 1): «\(first.text)» lies on «\(second.text)»")
        }
      }
      let marks = drawing.shapes.filter { $0.role == Role("mark-shape") }.map(\.box)
      for label in labels where label.role != "mark" {
        for mark in marks where label.box.inset(by: 0.05).overlaps(mark) {
          Issue.record("\(name)-\(page + 1): «\(label.text)» lies on a mark")
        }
      }
      for plaque in plaques(drawing) {
        for label in labels where label.box.inset(by: 0.05).overlaps(plaque) {
          #expect(
            label.role == "plaque-text" && plaque.contains(label.box.inset(by: 0.05)),
            "\(name)-\(page + 1): «\(label.text)» lies on a plaque")
        }
        for mark in marks { #expect(!mark.inset(by: 0.05).overlaps(plaque), "\(name)-\(page + 1)") }
      }
    }
  }

  @Test(arguments: sheets.indices)
  func `no plaque covers another or the door, and nothing leaves the sheet`(index: Int) {
    let page = Box(x0: 0, y0: 0, x1: 420, y1: 297).inset(by: 8)
    for drawing in drawn[index] {
      let boxes = plaques(drawing)
      for (i, first) in boxes.enumerated() {
        for second in boxes.dropFirst(i + 1) {
          #expect(!first.inset(by: 0.01).overlaps(second), "\(Self.sheets[index].name)")
        }
      }
      for shape in drawing.shapes {
        #expect(page.contains(shape.box), "\(Self.sheets[index].name): \(shape)")
      }
    }
  }

  @Test(arguments: sheets.indices)
  func `plaques of a known size are true to the scale that the sheet says`(index: Int) throws {
    let sheet = Self.sheets[index].sheet
    let known = sheet.entrances.flatMap { $0.before.plaques + $0.after.plaques }.compactMap {
      plaque -> PaperPoint? in
      guard let width = plaque.width?.millimetres, let height = plaque.height?.millimetres,
        (40...15_000).contains(width), (40...15_000).contains(height)
      else { return nil }
      return PaperPoint(width, height)
    }
    var found = 0
    for drawing in drawn[index] where !plaques(drawing).isEmpty {
      let scale = try #require(denominator(drawing))
      for box in plaques(drawing) {
        let size = PaperPoint(box.width * scale, box.height * scale)
        if known.contains(where: { ($0 - size).length < 1 }) { found += 1 }
      }
    }
    // A supposed size may be one that others have.
    #expect(found >= known.count, "\(Self.sheets[index].name)")
  }

  @Test(arguments: sheets.indices)
  func `every sign has its mark or is in the list, and what was supposed is told`(index: Int) {
    let (name, sheet) = Self.sheets[index]
    let labels = drawn[index].flatMap(\.labels)
    let marks = Set(labels.filter { $0.role == Role("mark") }.map(\.text))
    let list = labels.filter { $0.role == Role("list-number") }.map(\.text)
    for entrance in sheet.entrances {
      for plaque in entrance.before.plaques + entrance.after.plaques {
        #expect(marks.contains("\(plaque.number)"), "\(name): \(plaque.number) has no mark")
        #expect(list.contains("\(plaque.number)"), "\(name): \(plaque.number) is not listed")
      }
    }
    #expect(
      labels.contains { $0.text == (sheet.language == .chinese ? "图中的假设和说明" : "Assumptions and notes") })
  }

  @Test(arguments: sheets.indices)
  func `texts can be read at a metre, lists in the hand`(index: Int) {
    for label in drawn[index].flatMap(\.labels) {
      let least =
        switch label.role.rawValue {
        case "title", "mark": 5.0
        case "list-number": 2.1
        default: 2.5
        }
      #expect(label.size >= least - 1e-9, "\(label.role.rawValue) «\(label.text)» \(label.size)")
    }
  }

  @Test func `what stays keeps its place on the wall`() throws {
    let sheet = SampleFacades.sheet(
      "同一面墙", before: SampleFacades.many(12, .outerWall),
      after: Array(SampleFacades.many(12, .outerWall).suffix(3)))
    let boxes = FacadeSheetDrawing.drawings(of: sheet, typeface: typeface).flatMap(plaques)
    try #require(boxes.count == 15)
    for (before, after) in zip(boxes[9..<12], boxes[12..<15]) { #expect(abs(before.x0 - after.x0) < 1e-9) }
  }

  @Test func `a plaque of unknown size is dashed, one of unknown height along its lower edge`() {
    let sheet = SampleFacades.sheet(
      "虚线",
      before: [
        SampleFacades.plaque(1, .keep, "量过", .outerWall, (600, 400), at: 1500),
        SampleFacades.plaque(2, .keep, "没量高度", .outerWall, (600, 400)),
        SampleFacades.plaque(3, .keep, "没量尺寸", .outerWall, nil, at: 1500),
      ], after: [])
    let drawing = FacadeSheetDrawing.drawings(of: sheet, typeface: typeface)[0]
    let frames = drawing.shapes.compactMap { shape -> Stroke? in
      if case .stroke(let stroke) = shape, stroke.role == Role("plaque-frame") { stroke } else { nil }
    }
    #expect(frames.map { $0.dash != nil } == [false, false, true, true])
    #expect(frames.map(\.isClosed) == [true, false, false, true])
    let text = drawing.labels.map(\.text).joined()
    #expect(text.contains("编号 3：尺寸没有填全，按 600×400 毫米画"))
    #expect(text.contains("编号 2：下沿距地没有填"))
  }

  @Test func `a known height above the ground is where the height scale says`() throws {
    let sheet = SampleFacades.sheet(
      "高度", before: [SampleFacades.plaque(1, .keep, "量过", .outerWall, (600, 400), at: 1500)], after: [])
    let drawing = FacadeSheetDrawing.drawings(of: sheet, typeface: typeface)[0]
    let scale = try #require(denominator(drawing))
    let plaque = try #require(plaques(drawing).first)
    let ground = try #require(
      drawing.shapes.first { shape in
        if case .stroke(let stroke) = shape {
          stroke.role == Role("facade-ground") && stroke.width > 0.5
        } else {
          false
        }
      })
    #expect(abs((ground.box.y0 + 0.35 - plaque.y1) * scale - 1500) < 1)
  }

  @Test func `thirty plaques at one door are all on one elevation`() {
    for name in ["facade-panels-30", "facade-upright-30", "facade-exterior-30"] {
      guard let index = Self.sheets.firstIndex(where: { $0.name == name }) else {
        Issue.record("no \(name)")
        continue
      }
      #expect(drawn[index].contains { plaques($0).count >= 30 }, "\(name)")
    }
  }

  @Test func `a façade has the same text every time`() {
    let first = FacadeSheetDrawing.drawings(of: SampleFacades.centre(.chinese), typeface: typeface)
    let second = FacadeSheetDrawing.drawings(of: SampleFacades.centre(.chinese), typeface: typeface)
    #expect(first.map { $0.text() } == second.map { $0.text() })
  }

  @Test func `a small façade stands as recorded`() {
    var sheet = SampleFacades.sheet(
      "三块牌子", before: Array(SampleFacades.centre(.chinese).entrances[0].before.plaques.prefix(3)),
      after: Array(SampleFacades.centre(.chinese).entrances[0].after.plaques.prefix(3)))
    sheet.signOff = []
    let pages = FacadeSheetDrawing.drawings(of: sheet, typeface: typeface)
    assertSnapshot(pages.map { $0.text() }.joined(separator: "\n"), named: "facade.txt")
  }
}
