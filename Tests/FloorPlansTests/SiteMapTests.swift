import FloorPlans
import Foundation
import Pictures
import TestSupport
import Testing
import Vocabulary

@Suite struct SiteMapTests {
  let typeface: Typeface

  init() throws { typeface = try Typeface.find() }

  /// Five sites of a subdistrict, two of which stay; two localities share the third.
  static func sample(_ language: Language) -> SiteMap {
    let isChinese = language == .chinese
    let names =
      isChinese ? ["丹桂", "江畔", "金桂", "银杏里", "桂溪"] : ["Dangui", "Jiangpan", "Jingui", "Yinxingli", "Guixi"]
    let points = [(0.0, 0.0), (1850, -840), (660, 300), (720, -460), (-3290, 2710)]
    let stays = [true, true, false, false, true]
    return SiteMap(
      title: isChinese ? "桂花街道场所布点方案" : "Siting plan of Guihua Subdistrict",
      subtitle: isChinese ? "保留 3 个，腾退 2 个" : "3 stay, 2 are freed",
      sites: names.indices.map { index in
        .init(
          number: index + 1, name: names[index] + (isChinese ? "社区党群服务中心" : " Service Centre"),
          note: note(stays: stays[index], language),
          point: Point(x: points[index].0, y: points[index].1), stays: stays[index])
      },
      homes: [0, 1, 1, 2, 3, 4].enumerated().map { number, place in
        .init(
          name: names[place], point: Point(x: points[place].0, y: points[place].1),
          households: 400 + number * 500, site: stays[place] ? place : 0)
      },
      reach: 773, reachWords: isChinese ? "步行 15 分钟的范围" : "within 15 minutes on foot",
      keyFigures: [.init(label: isChinese ? "保留场所数" : "sites that stay", value: "5 → 3")],
      footer: [isChinese ? "摸底日期 2026-05-31" : "Surveyed 2026-05-31"], language: language)
  }

  private static func note(stays: Bool, _ language: Language) -> String {
    switch (stays, language) {
    case (true, .chinese): "保留，服务 2180 户，640㎡"
    case (false, .chinese): "腾退，640㎡"
    case (true, .english): "stays, serves 2180 households, 640 m²"
    case (false, .english): "freed, 640 m²"
    }
  }

  /// Many sites near each other, some at the same place.
  static func crowd(_ seed: UInt64, sites count: Int) -> SiteMap {
    var random = SeededRandom(seed: seed)
    var map = sample(.chinese)
    map.sites = (0..<count).map { index in
      .init(
        number: index + 1, name: "第\(index + 1)社区党群服务中心", note: "腾退，\(100 + index)㎡",
        point: Point(x: Double(random.below(40)) * 100, y: Double(random.below(30)) * 100),
        stays: index % 3 == 0)
    }
    map.homes = map.sites.enumerated().map { index, site in
      .init(
        name: "第\(index + 1)社区", point: site.point, households: 100 + random.below(3000), site: index / 3 * 3)
    }
    return map
  }

  @Test(arguments: Language.allCases) func `the map is as it was`(language: Language) {
    let drawing = SiteMapDrawing.drawing(of: Self.sample(language), typeface: typeface)
    assertSnapshot(drawing.text(), named: "site-map.\(language.rawValue).txt")
  }

  private func expectNoOverlaps(_ map: SiteMap, _ name: String) {
    let drawing = SiteMapDrawing.drawing(of: map, typeface: typeface)
    let paper = Box(x0: 0, y0: 0, x1: drawing.width, y1: drawing.height)
    let labels = drawing.labels
    for (index, first) in labels.enumerated() {
      #expect(paper.contains(first.box), "\(name): «\(first.text)» leaves the paper")
      for second in labels.dropFirst(index + 1) where first.box.inset(by: 0.05).overlaps(second.box) {
        Issue.record("\(name): «\(first.text)» lies on «\(second.text)»")
      }
      // Only numbers stand on marks.
      guard first.role == Role("site-name") else { continue }
      for shape in drawing.shapes where shape.role == Role("site-shape") {
        #expect(!first.box.inset(by: 0.05).overlaps(shape.box), "\(name): «\(first.text)» lies on a mark")
      }
    }
  }

  @Test func `no label lies on another or on a mark`() {
    for language in Language.allCases { expectNoOverlaps(Self.sample(language), language.rawValue) }
    for seed in 1...6 {
      for count in [1, 12, 40, 120, 250] {
        expectNoOverlaps(Self.crowd(UInt64(seed), sites: count), "seed \(seed), \(count) sites")
      }
    }
  }

  @Test func `a site that stays has a disc, one that is freed a hollow square`() {
    let drawing = SiteMapDrawing.drawing(of: Self.sample(.chinese), typeface: typeface)
    let marks = drawing.shapes.filter { $0.role == Role("site-shape") }
    let strokes = marks.count { if case .stroke = $0 { true } else { false } }
    let discs = marks.count { if case .disc = $0 { true } else { false } }
    // In the list as well; a disc has a white edge.
    #expect(strokes == 2 * 2)
    #expect(discs == 2 * 3 * 2)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["SIGNAUDIT_PICTURES"] != nil))
  func `the maps are drawn`() throws {
    guard let folder = ProcessInfo.processInfo.environment["SIGNAUDIT_PICTURES"] else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let maps = [
      ("site-map-zh", Self.sample(.chinese)), ("site-map-en", Self.sample(.english)),
      ("site-map-40", Self.crowd(1, sites: 40)), ("site-map-250", Self.crowd(2, sites: 250)),
    ]
    for (name, map) in maps {
      let drawing = SiteMapDrawing.drawing(of: map, typeface: typeface)
      try Data(drawing.png(dpi: 150, typeface)).write(to: URL(filePath: "\(folder)/\(name).png"))
    }
  }
}
