import Foundation
import Pictures
import TestSupport
import Testing
import Vocabulary

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct PicturesTests {
  let typeface: Typeface

  init() throws { typeface = try Typeface.find() }

  /// A door plate: frame, hatch, disc, Chinese and Latin text, a text with markup in it.
  private var plate: Drawing {
    var drawing = Drawing(width: 80, height: 40)
    drawing.fill(Box(x: 5, y: 5, width: 70, height: 30).corners, Colour(0xd3e2f2), Role("plate"))
    drawing.stroke(
      Box(x: 5, y: 5, width: 70, height: 30).corners, Colour(0x39444f), width: 1, closed: true, Role("frame"))
    drawing.stroke(
      [PaperPoint(5, 32), PaperPoint(75, 32)], Colour(0xc62828), width: 0.4, dash: Dash(on: 3, off: 2),
      Role("rule"))
    drawing.disc(PaperPoint(14, 20), radius: 5, Colour(0xc62828), Role("mark-shape"))
    drawing.add(
      .label(
        typeface.label(
          "12", at: PaperPoint(14, 22), size: 6, anchor: .middle, Colour(0xffffff), Role("mark"))))
    drawing.add(
      .label(
        typeface.label(
          "便民服务大厅", at: PaperPoint(22, 20), size: 7, bold: true, Colour(0x1f2933), Role("name"))))
    drawing.add(
      .label(
        typeface.label(
          "Hall <1> & \"2\" &amp; 55.1㎡", at: PaperPoint(74, 29), size: 4, anchor: .end, Colour(0x5a6672),
          Role("fact"))))
    return drawing
  }

  @Test func `a drawing is told as text, label by label with its box`() {
    assertSnapshot(plate.text(), named: "plate.txt")
  }

  @Test func `an SVG is well-formed and keeps its texts as text`() throws {
    let svg = try plate.svg(typeface)
    let reader = SVGReader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.texts == ["12", "便民服务大厅", "Hall <1> & \"2\" &amp; 55.1㎡"])
    #expect(reader.attributes["svg"]?["width"] == "80.00mm")
    #expect(reader.attributes["svg"]?["font-family"]?.contains(typeface.family) == true)
  }

  @Test func `a PNG has the same bytes every time`() throws {
    #expect(try plate.png(dpi: 200, typeface) == plate.png(dpi: 200, typeface))
  }

  @Test func `a PNG is a palette picture that knows its size on paper`() throws {
    let header = try PNGHeader(plate.png(dpi: 200, typeface))
    #expect(header.width == 630 && header.height == 315)
    #expect(header.colourType == 3)
    // 200 dots an inch are 7874 a metre.
    #expect(header.dotsPerMetre == 7874)
  }

  @Test func `a column is one text, set from above, inside its box`() throws {
    var drawing = Drawing(width: 30, height: 60)
    let column = typeface.column(
      "居民委员会<", top: PaperPoint(15, 5), size: 6, Colour(0x1f2933), Role("name"))
    drawing.add(.label(column))
    #expect(abs(column.box.height - Typeface.columnHeight(of: 6) * 6) < 1e-9)
    #expect(drawing.text().contains("\"居民委员会<\" 6.00 #1f2933 column"))
    let reader = SVGReader()
    let parser = XMLParser(data: Data(try drawing.svg(typeface).utf8))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.texts == ["居民委员会<"])
    let raster = try Pixels(drawing.png(dpi: 200, typeface))
    var inked: [PaperPoint] = []
    for x in 0..<236 {
      for y in 0..<472 where raster.colour(x: x, y: y) != .white {
        inked.append(PaperPoint((Double(x) + 0.5) / 200 * 25.4, (Double(y) + 0.5) / 200 * 25.4))
      }
    }
    #expect(inked.count > 500)
    for point in inked { #expect(column.box.inset(by: -0.3).contains(point), "ink at \(point)") }
    // The last character is there.
    #expect(inked.contains { $0.y > column.box.y1 - 6 })
  }

  @Test func `a character that the font lacks is told in a column too`() {
    var drawing = Drawing(width: 30, height: 60)
    drawing.add(
      .label(typeface.column("\u{1F9FF}", top: PaperPoint(15, 5), size: 6, Colour(0x1f2933), Role("name"))))
    #expect(throws: PictureError.self) { try drawing.png(dpi: 200, typeface) }
  }

  @Test func `colours come out as they are named`() throws {
    let raster = try Pixels(plate.png(dpi: 200, typeface))
    func pixel(_ x: Double, _ y: Double) -> Colour {
      raster.colour(x: Int(x / 25.4 * 200), y: Int(y / 25.4 * 200))
    }
    #expect(pixel(2, 2) == Colour(0xffffff))
    #expect(pixel(50, 8) == Colour(0xd3e2f2))
    #expect(pixel(10, 20) == Colour(0xc62828))
    #expect(pixel(40, 5) == Colour(0x39444f))
    // The name is there: dark pixels in its box, most of the box light.
    let name = plate.labels[1].box
    var dark = 0
    var all = 0
    for x in stride(from: name.x0, to: name.x1, by: 0.13) {
      for y in stride(from: name.y0, to: name.y1, by: 0.13) {
        all += 1
        if pixel(x, y).green < 0x60 { dark += 1 }
      }
    }
    #expect(dark * 10 > all && dark * 2 < all, "\(dark) of \(all)")
  }

  @Test func `edges are smooth`() throws {
    var drawing = Drawing(width: 20, height: 20)
    drawing.fill(
      [PaperPoint(2, 2), PaperPoint(18, 5), PaperPoint(4, 18)], Colour(0x000000), Role("triangle"))
    let raster = try Pixels(drawing.png(dpi: 200, typeface))
    var greys: Set<UInt8> = []
    for x in 0..<raster.width {
      for y in 0..<raster.height { greys.insert(raster.colour(x: x, y: y).red) }
    }
    #expect(greys.count == 5, "0, 1/4, 1/2, 3/4 and all: \(greys.sorted())")
  }

  @Test func `more colours than a palette holds still give a picture`() throws {
    var drawing = Drawing(width: 60, height: 30)
    for index in 0..<600 {
      drawing.disc(
        PaperPoint(Double(index % 60), Double(index / 20)), radius: 0.8,
        Colour(UInt32(index * 27_941 % 0x1000000)), Role("dot"))
    }
    #expect(try PNGHeader(drawing.png(dpi: 100, typeface)).colourType == 3)
  }

  @Test func `a page of absurd size is refused`() {
    #expect(throws: PictureError.tooLarge(width: 78740, height: 39370)) {
      try Drawing(width: 10_000, height: 5000).png(dpi: 200, typeface)
    }
  }

  @Test func `a character without glyph is refused by name`() throws {
    var drawing = Drawing(width: 40, height: 20)
    let text = "社区\u{1F3E0}之家"
    drawing.add(.label(typeface.label(text, at: PaperPoint(2, 10), size: 5, Colour(0), Role("name"))))
    let error = PictureError.missingGlyph(character: "\u{1F3E0}", text: text, font: typeface.family)
    #expect(throws: error) { try drawing.png(dpi: 100, typeface) }
    #expect(throws: error) { try drawing.svg(typeface) }
    #expect(error.text.zh.contains("U+1F3E0") && error.text.zh.contains("fonts-wqy-microhei"))
    #expect(error.text.en.contains("fonts-wqy-microhei"))
  }

  @Test func `a font that is none is refused, a given one is used`() throws {
    let missing = "/nowhere/font.ttf"
    #expect(throws: PictureError.unusableFont(file: missing)) { try Typeface.find(path: missing) }
    #expect(throws: PictureError.unusableFont(file: #filePath)) { try Typeface.find(path: #filePath) }
    #expect(throws: PictureError.missingFont(families: ["Nope Sans"])) {
      try Typeface.find(families: ["Nope Sans"])
    }
    #expect(try Typeface.find(path: typeface.path).family == typeface.family)
  }

  @Test func `widths add up and grow with the size`() {
    #expect(abs(typeface.width(of: "国", size: 10) - 10) < 0.2)
    let sum = "便民 Hall 101".map { typeface.width(of: String($0), size: 4) }.reduce(0, +)
    #expect(abs(typeface.width(of: "便民 Hall 101", size: 4) - sum) < 1e-9)
    #expect(typeface.width(of: "便民", size: 8) == 2 * typeface.width(of: "便民", size: 4))
  }

  @Test func `a drawn text is as wide as measured`() throws {
    var drawing = Drawing(width: 200, height: 20)
    let label = typeface.label(
      "临江区桂花街道丹桂社区 Party-Masses Service 101 室", at: PaperPoint(5, 12), size: 6, Colour(0), Role("name"))
    drawing.add(.label(label))
    let raster = try Pixels(drawing.png(dpi: 200, typeface))
    let columns = (0..<raster.width).filter { x in
      (0..<raster.height).contains { raster.colour(x: x, y: $0).red < 0x80 }
    }
    let right = Double(columns.max() ?? 0) / 200 * 25.4
    #expect(abs(right - label.box.x1) < 0.6, "\(right) against \(label.box.x1)")
  }
}

/// Collects what an SVG says.
private final class SVGReader: NSObject, XMLParserDelegate {
  var texts: [String] = []
  var attributes: [String: [String: String]] = [:]
  private var text: String?

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    self.attributes[name] = attributes
    if name == "text" { text = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    // A column has an element a character inside its text.
    guard name == "text" else { return }
    if let text { texts.append(text) }
    text = nil
  }
}
