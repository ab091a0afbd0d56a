import FloorPlans
import Foundation
import Pictures
import Testing
import Vocabulary

/// Nothing hides anything: counted on the text output, as a reader of it would.
@Suite struct LabelTests {
  static let sheets = Gallery.sheets + HardFloors.all
  /// Drawn once for all tests.
  static let drawn = Result {
    let typeface = try Typeface.find()
    return sheets.map { FloorSheetDrawing.drawings(of: $0.sheet, typeface: typeface) }
  }
  let drawn: [[Drawing]]

  init() throws { drawn = try Self.drawn.get() }

  @Test(arguments: sheets.indices)
  func `no label lies on another or on a mark`(index: Int) {
    let name = Self.sheets[index].name
    for (page, drawing) in drawn[index].enumerated() {
      let labels = SheetText(drawing.text()).labels
      #expect(!labels.isEmpty)
      for (i, first) in labels.enumerated() {
        for second in labels.dropFirst(i + 1) where first.box.inset(by: 0.05).overlaps(second.box) {
          Issue.record("\(name)-\(page + 1): «\(first.text)» lies on «\(second.text)»")
        }
      }
      // Only its own number lies on a mark's shape, and is inside.
      for shape in drawing.shapes where [Role("mark-shape"), Role("key-shape")].contains(shape.role) {
        for label in labels where label.box.inset(by: 0.05).overlaps(shape.box) {
          #expect(
            label.role == "mark" || label.role == "key", "\(name)-\(page + 1): «\(label.text)» lies on a mark"
          )
        }
      }
    }
  }

  @Test(arguments: sheets.indices)
  func `nothing leaves the sheet`(index: Int) {
    let page = Box(x0: 0, y0: 0, x1: 420, y1: 297).inset(by: 8)
    for drawing in drawn[index] {
      for shape in drawing.shapes where shape.role != Role("arrow") {
        #expect(page.contains(shape.box), "\(Self.sheets[index].name): \(shape)")
      }
    }
  }

  @Test(arguments: sheets.indices)
  func `every mark and every room is on the sheets`(index: Int) {
    let (name, sheet) = Self.sheets[index]
    let drawings = drawn[index]
    let labels = drawings.flatMap { SheetText($0.text()).labels }
    var shown: Set<Int> = []
    for label in labels where label.role == "mark" {
      let numbers = label.text.split(separator: " ")[0].split(separator: "–").compactMap { Int($0) }
      if let first = numbers.first, let last = numbers.last { shown.formUnion(first...last) }
    }
    let notes = labels.filter { ["note", "list", "list-note"].contains($0.role) }.map(\.text).joined(
      separator: "、")
    for mark in sheet.marks {
      #expect(
        shown.contains(mark.number) || notes.contains("\(mark.number)"),
        "\(name): mark \(mark.number) is missing")
    }
    let words = labels.map(\.text).joined()
    for room in sheet.rooms {
      let name = room.name.filter { $0 != " " }
      #expect(
        words.filter { $0 != " " }.contains(name), "\(Self.sheets[index].name): \(room.name) is missing")
    }
    for row in sheet.rows where row.number != nil {
      #expect(labels.contains { $0.role == "list-number" && $0.text == row.number.map(String.init) })
    }
  }

  @Test(arguments: sheets.indices)
  func `texts are large enough to read`(index: Int) {
    for drawing in drawn[index] {
      for label in drawing.labels {
        let least =
          switch label.role.rawValue {
          case "title": 5.0
          case "room-name": 3.2
          case "mark": 2.6
          case "list-number": 2.1
          default: 2.5
          }
        #expect(label.size >= least, "\(label.role.rawValue) «\(label.text)» \(label.size)")
      }
    }
  }
}

/// The labels of a drawing's text output.
struct SheetText {
  struct Line {
    var box: Box
    var role: String
    var text: String
  }

  var labels: [Line]

  init(_ text: String) {
    labels = text.split(separator: "\n").filter { $0.hasPrefix("label ") }.compactMap { line in
      let words = line.split(separator: " ", maxSplits: 6)
      let numbers = words.dropFirst().prefix(4).compactMap { Double($0) }
      guard numbers.count == 4, words.count == 7, let end = words[6].lastIndex(of: "\"") else { return nil }
      return Line(
        box: Box(x0: numbers[0], y0: numbers[1], x1: numbers[2], y1: numbers[3]), role: String(words[5]),
        text: String(words[6][..<end].dropFirst()))
    }
  }
}
