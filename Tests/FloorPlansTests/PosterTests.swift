import FloorPlans
import Pictures
import TestSupport
import Testing
import Vocabulary

/// Posters: nothing covers anything, nobody is ranked, and names can be read at a metre.
@Suite struct PosterTests {
  private static let posters = SamplePosters.all
  let typeface: Typeface

  init() throws { typeface = try Typeface.find() }

  private func drawings(_ index: Int) -> [Drawing] {
    PosterDrawing.drawings(of: Self.posters[index].poster, typeface: typeface)
  }

  @Test(arguments: posters.indices) func `no label lies on another, and nothing leaves the sheet`(index: Int)
  {
    let page = Box(x0: 0, y0: 0, x1: 420, y1: 297).inset(by: 8)
    for drawing in drawings(index) {
      let labels = SheetText(drawing.text()).labels
      for (i, first) in labels.enumerated() {
        for second in labels.dropFirst(i + 1) where first.box.inset(by: 0.05).overlaps(second.box) {
          Issue.record("\(Self.posters[index].name): «\(first.text)» lies on «\(second.text)»")
        }
      }
      for shape in drawing.shapes {
        #expect(page.contains(shape.box), "\(Self.posters[index].name): \(shape)")
      }
      let marks = drawing.shapes.filter { $0.role == Role("tile-mark") }.map(\.box)
      for label in labels {
        #expect(!marks.contains { $0.overlaps(label.box) }, "«\(label.text)» lies on a mark")
      }
    }
  }

  @Test(arguments: posters.indices) func `every locality has its tile, in the order given`(index: Int) {
    let poster = Self.posters[index].poster
    let names = drawings(index).flatMap(\.labels).filter { $0.role == Role("tile-name") }.map(\.text).joined()
    let wanted = poster.groups.flatMap(\.tiles).map { String($0.name.prefix(6)) }
    var rest = Substring(names)
    for name in wanted {
      guard let range = rest.firstRange(of: name) else {
        Issue.record("\(name) is missing or out of order")
        break
      }
      rest = rest[range.upperBound...]
    }
  }

  @Test func `names of usual length are five millimetres high`() {
    for index in [0, 2] {
      for label in drawings(index).flatMap(\.labels) where label.role == Role("tile-name") {
        #expect(label.size >= 5, "«\(label.text)» \(label.size)")
      }
    }
  }

  @Test(arguments: posters.indices) func `texts are large enough to read`(index: Int) {
    for label in drawings(index).flatMap(\.labels) {
      #expect(label.size >= 2.5, "«\(label.text)» \(label.size)")
    }
  }

  @Test func `larger paper has the same picture`() throws {
    let small = PosterDrawing.drawings(of: SamplePosters.poster(.chinese), on: .a3, typeface: typeface)[0]
    let large = PosterDrawing.drawings(of: SamplePosters.poster(.chinese), on: .a1, typeface: typeface)[0]
    #expect(large.width == 840 && large.height == 594)
    #expect(large.labels.map(\.text) == small.labels.map(\.text))
    for (one, two) in zip(small.labels, large.labels) { #expect(abs(two.box.x1 - 2 * one.box.x1) < 1e-9) }
  }

  @Test func `a poster stands as recorded`() {
    let pages = PosterDrawing.drawings(of: SamplePosters.poster(.english), typeface: typeface)
    assertSnapshot(pages.map { $0.text() }.joined(separator: "\n"), named: "poster.txt")
  }
}
