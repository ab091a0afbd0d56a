import Foundation
import Testing
import Vocabulary

@testable import Surveys

/// Texts, encodings, units and shapes of drawings.
@Suite struct Drawings {
  // MARK: Texts

  @Test(arguments: [
    ("%%u便民服务大厅%%u", "便民服务大厅"), ("90%%d %%p0.5 %%c20 100%%%", "90° ±0.5 ⌀20 100%"), ("%%065B", "AB"),
    ("\\U+515A\\U+7FA4", "党群"), ("\\M+5D6D0", "中"), ("\\M+1905C", "申"), ("C:\\temp", "C:\\temp"),
    ("%%", "%%"),
    ("\\U+12", "\\U+12"),
  ]) func `codes in a text say what they stand for`(raw: String, plain: String) {
    #expect(DXFText.plain(raw) == plain)
  }

  @Test(arguments: [
    ("{\\fSimSun|b0|i0|c134|p2;综合办公室}\\P\\H0.7x;101", "综合办公室\n101"),
    ("\\A1;\\C7;警务室\\~甲", "警务室 甲"), ("\\L调解\\l室", "调解室"), ("\\S1^2;", "1/2"), ("a\\\\b\\{c\\}", "a\\b{c}"),
    ("甲^J乙^ 丙", "甲\n乙^丙"), ("\\pxqc;中", "中"), ("\\f没有分号", ""), ("{\\U+515A群}", "党群"), ("尾\\", "尾"),
  ]) func `inline codes of paragraphs say nothing`(raw: String, plain: String) {
    #expect(DXFText.plainOfParagraphs(raw) == plain)
  }

  // MARK: Encodings

  private static let utf8 = Array("党群服务中心".utf8)
  /// 警务室 in GBK, and an outer character of GBK (镕) that GB 2312 lacks.
  private static let gbk: [UInt8] = [0xBE, 0xAF, 0xCE, 0xF1, 0xCA, 0xD2]
  private static let outer: [UInt8] = [0xE9, 0x46]

  @Test func `bytes decide, not the header`() {
    #expect(DXFEncoding(of: [Self.utf8], codePage: "ANSI_936", version: "AC1015").name == "UTF-8")
    #expect(DXFEncoding(of: [Self.gbk], codePage: "ANSI_1252", version: "AC1015").name == "GB18030")
    #expect(DXFEncoding(of: [Self.gbk], codePage: "ANSI_936", version: "AC1024").name == "GB18030")
    #expect(DXFEncoding(of: [Self.gbk], codePage: "", version: "").text(Self.gbk) == "警务室")
    let mixed = DXFEncoding(of: [Self.gbk, Self.outer], codePage: "ANSI_936", version: "AC1015")
    #expect(mixed.text(Self.outer) == "镕")
    #expect(!mixed.contradictsHeader)
    #expect(DXFEncoding(of: [Self.utf8], codePage: "ANSI_936", version: "AC1015").contradictsHeader)
    #expect(!DXFEncoding(of: [Self.utf8], codePage: "ANSI_936", version: "AC1024").contradictsHeader)
  }

  @Test func `Western texts keep their code page`() {
    let text: [UInt8] = Array("Caf".utf8) + [0xE9]
    let encoding = DXFEncoding(of: [text], codePage: "ANSI_1252", version: "AC1015")
    #expect(encoding.name == "CP1252")
    #expect(encoding.text(text) == "Café")
  }

  @Test func `plain ASCII has no encoding to speak of`() {
    let encoding = DXFEncoding(of: [Array("R101".utf8)], codePage: "ANSI_936", version: "AC1015")
    #expect(encoding.name == nil)
    #expect(!encoding.contradictsHeader)
  }

  // MARK: Units

  @Test func `a declared unit counts only where the rooms bear it out`() {
    #expect(DXFUnits(code: 4, areas: [24e6, 48e6, 12e6], isEnglish: false).unit == .millimetres)
    #expect(DXFUnits(code: 6, areas: [24, 48, 12], isEnglish: false).unit == .metres)
    #expect(DXFUnits(code: 4, areas: [24, 48, 12], isEnglish: false).unit == .metres)
    #expect(DXFUnits(code: 6, areas: [24e6], isEnglish: false).unit == .millimetres)
    #expect(DXFUnits(code: 4, areas: [37_200], isEnglish: false).unit == .inches)
    #expect(DXFUnits(code: nil, areas: [24e4], isEnglish: false).unit == .centimetres)
    #expect(DXFUnits(code: 0, areas: [24e6], isEnglish: false).unit == .millimetres)
  }

  @Test func `where no unit makes rooms, that is told`() {
    #expect(DXFUnits(code: 4, areas: [1e-9], isEnglish: false).isDoubtful)
    #expect(DXFUnits(code: nil, areas: [1e20], isEnglish: false).isDoubtful)
    #expect(!DXFUnits(code: 4, areas: [24e6], isEnglish: false).isDoubtful)
  }

  // MARK: Shapes

  @Test func `a bulge of one is half a circle to the right of the way`() {
    let corners = [Point(x: 0, y: 0), Point(x: 2, y: 0)]
    let points = DXFArc.expanded(corners, [1, 0], isClosed: false)
    #expect(points.allSatisfy { abs(($0.x - 1) * ($0.x - 1) + $0.y * $0.y - 1) < 1e-9 })
    #expect(points.contains { $0.y < -0.99 })
    // Both halves of a circle with radius 1, as a polygon of 24 corners.
    let circle = Outline(DXFArc.expanded(corners, [1, 1], isClosed: true))
    #expect(abs(circle.area - 3.1058) < 1e-3)
  }

  @Test func `the insertion of a block scales, turns and moves it`() {
    let insert = DXFEntity.Insert(
      block: 0, at: Point(x: 10, y: 20), scale: Point(x: 2, y: 1), rotation: 90, columns: 1, rows: 1,
      spacing: Point(x: 0, y: 0))
    let point = DXFTransform.identity.inserting(insert, base: Point(x: 1, y: 1), column: 0, row: 0)(
      Point(x: 4, y: 2))
    #expect(abs(point.x - 9) < 1e-9)
    #expect(abs(point.y - 26) < 1e-9)
  }

  @Test func `lines that meet end to end are rings, those that meet in threes are not`() {
    func segment(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double) -> DXFModel.Segment {
      .init(from: Point(x: x, y: y), to: Point(x: toX, y: toY), layer: .wall, line: 1)
    }
    let ring = [segment(0, 0, 4, 0), segment(4, 3, 4, 0), segment(4, 3, 0, 3), segment(0, 3, 0, 0)]
    #expect(DXFLoops.rings(of: ring).map { Outline($0.corners).area } == [12])
    #expect(DXFLoops.rings(of: ring + [segment(4, 0, 9, 0)]).isEmpty)
    #expect(DXFLoops.rings(of: Array(ring.dropLast())).isEmpty)
  }

  @Test func `layers are told apart by their names`() {
    #expect(DXFLayer(named: "房间") == .room)
    #expect(DXFLayer(named: "xref-1$0$A-WALL") == .wall)
    #expect(DXFLayer(named: "A-DOOR") == .door(withWindows: false))
    #expect(DXFLayer(named: "门窗") == .door(withWindows: true))
    #expect(DXFLayer(named: "轴线") == .beside)
    #expect(DXFLayer(named: "房间文字") == .beside)
    #expect(DXFLayer(named: "0") == .other)
  }
}
