import FloorPlans
import Vocabulary

/// Façades as the program makes them, written by hand: an easy one, and those that are hard to draw.
enum SampleFacades {
  static func plaque(
    _ number: Int, _ style: FloorSheet.MarkStyle, _ text: String, _ position: Position,
    _ size: (Double, Double)? = nil, at edge: Double? = nil, out: Double? = nil,
    _ material: Material? = .stainlessSteel, _ colour: TextColour? = .black,
    measures: [FacadeSheet.Measure] = [], kind: SignKind? = nil, isEntranceKnown: Bool = true
  ) -> FacadeSheet.Plaque {
    FacadeSheet.Plaque(
      number: number, style: style, text: text, kind: kind, position: position,
      width: size.map { Length(millimetres: $0.0) }, height: size.map { Length(millimetres: $0.1) },
      mountHeight: edge.map { Length(millimetres: $0) }, protrusion: out.map { Length(millimetres: $0) },
      material: material, textColour: colour, measures: measures, isEntranceKnown: isEntranceKnown)
  }

  static func sheet(
    _ title: String, before: [FacadeSheet.Plaque], after: [FacadeSheet.Plaque], doorWidth: Double? = 1800,
    storeys: Int? = 2, language: Language = .chinese
  ) -> FacadeSheet {
    let zh = language == .chinese
    func side(_ plaques: [FacadeSheet.Plaque], _ phase: String) -> FacadeSheet.Side {
      FacadeSheet.Side(
        plaques: plaques, heading: zh ? "\(phase)：\(plaques.count) 块" : "\(phase): \(plaques.count) signs",
        rowsTitle: "\(phase) \(plaques.count)",
        rows: plaques.map {
          FloorSheet.Row(
            number: $0.number, style: $0.style, text: $0.text.replacing("\n", with: " "), note: "350×2400")
        })
    }
    return FacadeSheet(
      subtitle: zh ? "临江区 · 桂花街道 · 丹桂社区" : "Linjiang · Guihua · Dangui",
      entrances: [
        FacadeSheet.Entrance(
          name: zh ? "正门" : "Main entrance", title: title,
          doorWidth: doorWidth.map { Length(millimetres: $0) }, before: side(before, zh ? "整治前" : "Before"),
          after: side(after, zh ? "整治后" : "After"),
          keyFigures: [
            .init(label: zh ? "本门口牌子" : "signs at this entrance", value: "\(before.count) → \(after.count)"),
            .init(label: zh ? "外部标牌（上限 4 块）" : "plaques outside (limit 4)", value: "10 → 4"),
          ])
      ], storeys: storeys,
      heightLine: .init(
        height: Length(millimetres: 2000),
        words: zh
          ? "距地 2 米：以下探出不超过 100 毫米〔S70b〕" : "2 m above ground: below it signs stick out 100 mm at most"),
      markWords: SampleSheets.markWords(language),
      footer: [zh ? "据公开报道整理，不是正式文件。" : "Compiled from reports."],
      signOff: zh ? ["村（社区）确认", "街道（乡镇）初审", "区（县）复审"] : ["Community", "First review", "Second review"],
      language: language)
  }

  /// The main entrance of the sample's community centre.
  static func centre(_ language: Language) -> FacadeSheet {
    let size = (350.0, 2400.0)
    let shown: [FacadeSheet.Measure] = [.init(.width), .init(.height), .init(.lowerEdge), .init(.protrusion)]
    let broken: [FacadeSheet.Measure] = [.init(.width, isBroken: true), .init(.height, isBroken: true)]
    let before: [FacadeSheet.Plaque] = [
      plaque(
        1, .keep, "中国共产党临江区桂花街道丹桂社区委员会", .doorRight, size, at: 600, out: 40, .stainlessSteel, .red,
        measures: shown),
      plaque(2, .keep, "临江区桂花街道丹桂社区居民委员会", .doorLeft, size, at: 600),
      plaque(3, .fix, "临江区桂花街道丹桂社区居务监督委员会", .doorLeft, (340, 2200), measures: broken),
      plaque(4, .remove, "丹桂社区服务站", .doorLeft, (300, 2000), .wood, .black),
      plaque(
        5, .keep, "丹桂社区党群服务中心\nDangui Community Party-Masses Service Center", .lintel, (4800, 800),
        .aluminium, .red),
      plaque(6, .keep, "丹桂社区新时代文明实践站", .lintel, (3000, 600), .aluminium, .red),
      plaque(7, .remove, "丹 桂 社 区 党 群 服 务 中 心", .roof, (9000, 900), .aluminium, .red),
      plaque(8, .merge, "丹桂社区退役军人服务站", .outerWall, (600, 400), .copper, .red),
      plaque(9, .remove, "桂花街道丹桂社区家长学校", .outerWall, (600, 400), .acrylic, .red),
      plaque(10, .remove, "丹桂社区“扫黄打非”工作站", .outerWall, nil, .acrylic, .red),
      plaque(11, .remove, "丹桂社区益邻互助银行", .outerWall, (600, 400), .acrylic, .red),
      plaque(12, .move, "桂花派出所丹桂社区警务室", .outerWall, (900, 300), at: 1500, .aluminium, .white),
      plaque(
        13, .review, "社会主义核心价值观\n富强 民主 文明 和谐 自由 平等 公正 法治 爱国 敬业 诚信 友善", .outerWall, (1200, 800), .print, .white
      ),
      plaque(14, .keep, "丹桂社区居务公开栏", .yard, (2400, 1200), .aluminium, .other, kind: .notice),
      plaque(15, .fix, "丹桂社区党群服务中心 →", .gate, (800, 300), .acrylic, .white, kind: .guide),
      plaque(16, .keep, "文明健康 有你有我", .fence, (1200, 800), .print, .gold, kind: .publicity),
    ]
    var anew = before[2]
    anew.width = Length(millimetres: 350)
    anew.height = Length(millimetres: 2400)
    anew.measures = [.init(.width), .init(.height)]
    let after: [FacadeSheet.Plaque] = [
      before[0], before[1], anew, before[4], before[5], before[12], before[13], before[14], before[15],
      plaque(
        121, .add, "临江区桂花街道丹桂社区股份经济合作社", .outerWall, size, .stainlessSteel, .black,
        measures: [.init(.width), .init(.height)], kind: .plaque),
    ]
    let zh = language == .chinese
    return sheet(
      zh ? "丹桂社区党群服务中心 · 正门立面" : "Dangui Community Party-Masses Service Centre · main entrance, elevation",
      before: before, after: after, language: language)
  }

  private static let names = [
    "红旗村儿童之家", "红旗村妇女之家", "红旗村退役军人服务站", "红旗村新时代文明实践站", "红旗村人民调解委员会", "红旗村综治中心", "红旗村益农信息社",
    "红旗村“扫黄打非”工作站", "红旗村家长学校",
  ]

  /// Plaques of one place in turn through all styles.
  static func many(
    _ count: Int, _ position: Position, _ size: (Double, Double)? = (600, 400), from first: Int = 1
  ) -> [FacadeSheet.Plaque] {
    (0..<count).map { index in
      plaque(
        first + index, HardFloors.styles[(first + index) % HardFloors.styles.count],
        names[index % names.count],
        position, size, .acrylic, .red)
    }
  }

  static var hard: [(name: String, sheet: FacadeSheet)] {
    var all: [(String, FacadeSheet)] = []
    func add(
      _ name: String, _ title: String, _ before: [FacadeSheet.Plaque], _ after: [FacadeSheet.Plaque]? = nil
    ) {
      all.append((name, sheet(title, before: before, after: after ?? Array(before.prefix(4)))))
    }
    add("panels-30", "门外三十块方牌", many(30, .outerWall))
    add("upright-30", "门左三十块竖牌", many(30, .doorLeft, (350, 2400)))
    add("exterior-30", "只知道在室外的三十块", many(30, .exterior, nil))
    add("panels-200", "门外二百块", many(200, .outerWall))
    add("lintels-12", "门头十二块", many(12, .lintel, (3000, 600)))
    add("roofs-5", "楼顶五块", many(5, .roof, (9000, 900)))
    add(
      "yard-8", "院内八块公开栏",
      many(8, .yard, (2400, 1200)) + many(3, .gate, nil, from: 9) + many(3, .fence, nil, from: 12))
    add(
      "empty", "没有牌子，要补挂两块", [],
      [
        plaque(1, .add, "红旗村村民委员会", .outerWall, nil, kind: .plaque),
        plaque(2, .add, "红旗村党群服务中心", .lintel, nil, kind: .emblem),
      ])
    add("one", "只有一块", [plaque(1, .keep, "中国邮政 丹桂社区邮政服务点", .outerWall, (1800, 600))])
    add(
      "absurd", "不合理的尺寸和高度",
      [
        plaque(1, .keep, "宽三百五十米", .doorLeft, (350_000, 2400)), plaque(2, .keep, "零", .outerWall, (0, 400)),
        plaque(3, .keep, "非数", .outerWall, (.nan, .infinity)),
        plaque(4, .keep, "地下", .doorRight, (350, 2400), at: -500),
        plaque(5, .keep, "九米高处", .outerWall, (600, 400), at: 9000),
        plaque(6, .keep, "贴地", .outerWall, (600, 400), at: 0),
        plaque(7, .fix, "十五米长", .outerWall, (15_000, 600)),
        plaque(8, .fix, "十五米高", .outerWall, (600, 15_000)),
        plaque(9, .fix, "小牌", .outerWall, (40, 40)), plaque(10, .remove, "", .outerWall, (600, 400)),
      ])
    add(
      "same-height", "量过高度的挤在一处",
      (0..<14).map {
        plaque(
          95 + $0, .remove, names[$0 % names.count], $0 % 2 == 0 ? .doorRight : .outerWall, (600, 400),
          at: 1500 + 20 * Double($0))
      })
    return all
  }

  static var all: [(name: String, sheet: FacadeSheet)] {
    [("facade-zh", centre(.chinese)), ("facade-en", centre(.english))]
      + hard.map { ("facade-" + $0.name, $0.sheet) }
  }
}
