import FloorPlans
import Foundation
import Vocabulary

/// Floor sheets as the program makes them, written by hand: the ground floor of the sample's community centre.
enum SampleSheets {
  static func room(
    _ id: String, _ number: String?, _ zh: String, _ en: String, _ function: Room.Function, _ area: Double?,
    _ box: (Double, Double, Double, Double)?, _ language: Language, lines: [Bilingual] = [],
    changed: Bool = false
  ) -> FloorSheet.RoomShape {
    FloorSheet.RoomShape(
      id: Room.ID(id), number: number, name: language == .chinese ? zh : en, function: function,
      area: area.map { Area(squareMetres: $0) },
      outline: box.map { box in
        [
          Point(x: box.0, y: box.1), Point(x: box.2, y: box.1), Point(x: box.2, y: box.3),
          Point(x: box.0, y: box.3),
        ]
      }, lines: lines.map { $0.text(in: language) }, isChanged: changed)
  }

  static func door(_ room: String?, _ x0: Double, _ x1: Double, _ y: Double, entrance: String? = nil)
    -> Floor.Door
  {
    Floor.Door(
      room: room.map { Room.ID($0) }, from: Point(x: x0, y: y), to: Point(x: x1, y: y), entrance: entrance)
  }

  /// 丹桂社区党群服务中心, ground floor, before the clean-up.
  static func before(_ language: Language, outlined: Bool = true) -> FloorSheet {
    let zh = language == .chinese
    var sheet = FloorSheet(
      title: zh ? "丹桂社区党群服务中心 一层 整治前" : "Dangui Community Party-Masses Service Centre, ground floor: before",
      subtitle: zh
        ? "临江区桂花街道丹桂社区 · 2026年5月摸底"
        : "Dangui Community, Guihua Subdistrict, Linjiang District · survey of May 2026",
      level: 1, rooms: groundFloor(language), doors: outlined ? groundDoors(language) : [],
      rowsTitle: zh ? "牌子清单" : "List of signs", language: language)
    if !outlined { for index in sheet.rooms.indices { sheet.rooms[index].outline = nil } }
    let styles: [FloorSheet.MarkStyle] = [
      .keep, .keep, .fix, .remove, .keep, .merge, .remove, .keep, .fix, .remove, .remove, .remove, .move,
      .fix,
      .merge, .merge, .keep, .review, .review,
    ]
    let entrance = zh ? "正门" : "Main entrance"
    for (index, style) in styles.enumerated() {
      sheet.marks.append(
        FloorSheet.Mark(
          number: index + 1, style: style, place: .outside(entrance: entrance),
          target: style == .move ? .door(Room.ID("R103")) : nil))
    }
    let inside: [(String, Bool, FloorSheet.MarkStyle)] = [
      ("R101", true, .keep), ("R101", false, .keep), ("R101", false, .merge), ("R101", false, .fix),
      ("R101", false, .remove), ("R101", false, .remove), ("R102", true, .keep), ("R103", true, .fix),
      ("R104", true, .keep), ("R104", false, .keep), ("R104", false, .merge), ("R104", false, .remove),
      ("R105", true, .keep), ("R105", false, .keep), ("R105", false, .remove), ("R105", false, .review),
      ("R108", true, .keep), ("R110", false, .remove), ("R110", false, .move),
    ]
    for (index, mark) in inside.enumerated() {
      let id = Room.ID(mark.0)
      sheet.marks.append(
        FloorSheet.Mark(
          number: 20 + index, style: mark.2, place: mark.1 ? .door(id) : .room(id),
          target: mark.2 == .move ? .room(Room.ID("R104")) : nil))
    }
    sheet.rows = sheet.marks.map { mark in
      FloorSheet.Row(
        number: mark.number, style: mark.style,
        text: texts[(mark.number - 1) % texts.count].text(in: language),
        note: notes[mark.style]?.text(in: language))
    }
    sheet.keyFigures = figures(language)
    sheet.markWords = markWords(language)
    sheet.functionWords = functionWords(language)
    sheet.footer =
      zh
      ? [
        "依据：cn-2024 规则包（据公开报道整理，不是正式文件）；结论供街道研判，以主管部门印发的目录为准。",
        "调查日期：2026-05-20　　核查日期：2026-05-20　　图中编号与台账一致。",
      ]
      : [
        "Standards pack cn-2024 (compiled from reports, not an official document); the published catalogue decides.",
        "Surveyed 2026-05-20 · audited as of 2026-05-20 · numbers are those of the ledger.",
      ]
    sheet.signOff = zh ? ["绘制", "复核", "社区负责人"] : ["Drawn by", "Checked by", "Community head"]
    return sheet
  }

  /// The ways of the same floor to its services, with two guide signs.
  static func directions(_ language: Language) -> FloorSheet {
    let zh = language == .chinese
    var sheet = before(language)
    sheet.title =
      zh ? "丹桂社区党群服务中心 一层 引导核对" : "Dangui Community Party-Masses Service Centre, ground floor: ways"
    sheet.marks = [
      FloorSheet.Mark(number: 17, style: .keep, place: .outside(entrance: zh ? "正门" : "Main entrance")),
      FloorSheet.Mark(number: 39, style: .fix, place: .room(Room.ID("R110"))),
    ]
    sheet.ways = [
      ("R101", true), ("R103", true), ("R104", true), ("R105", false), ("R108", false), ("R107", true),
    ]
    .map { id, isGuided in
      FloorSheet.Way(
        start: .entrance, to: Room.ID(id), name: sheet.rooms.first { $0.id == Room.ID(id) }?.name ?? id,
        isGuided: isGuided)
    }
    sheet.rows = sheet.rows.filter { row in sheet.marks.contains { $0.number == row.number } }
    return sheet
  }

  /// The same floor as the plan leaves it.
  static func after(_ language: Language) -> FloorSheet {
    let zh = language == .chinese
    var sheet = before(language)
    sheet.title =
      zh ? "丹桂社区党群服务中心 一层 整治后" : "Dangui Community Party-Masses Service Centre, ground floor: after"
    sheet.marks = sheet.marks.filter { [.keep, .fix, .move, .review].contains($0.style) }
    sheet.marks += [
      FloorSheet.Mark(number: 39, style: .add, place: .room(Room.ID("R109"))),
      FloorSheet.Mark(number: 40, style: .add, place: .door(Room.ID("R102"))),
    ]
    sheet.arrows = [
      FloorSheet.Arrow(from: Room.ID("R102"), to: Room.ID("R105"), label: zh ? "综合办公并入" : "office merges"),
      FloorSheet.Arrow(from: Room.ID("R103"), to: Room.ID("R101"), label: zh ? "警务咨询台" : "police desk"),
      FloorSheet.Arrow(from: nil, to: Room.ID("R102"), label: zh ? "儿童活动室" : "children's room"),
    ]
    for index in sheet.rooms.indices {
      if sheet.rooms[index].id == Room.ID("R104") {
        sheet.rooms[index].lines =
          zh
          ? ["调解室 周一至周五 9–12时", "老年学堂 周一至周五 14–17时"]
          : ["mediation Mon–Fri 9–12", "seniors' class Mon–Fri 14–17"]
        sheet.rooms[index].isChanged = true
      }
      if sheet.rooms[index].id == Room.ID("R102") { sheet.rooms[index].isChanged = true }
    }
    sheet.rows = sheet.rows.filter { row in sheet.marks.contains { $0.number == row.number } }
    sheet.rows += [
      FloorSheet.Row(text: zh ? "需制作的标牌" : "Plates to make"),
      FloorSheet.Row(
        number: 39, style: .add, text: zh ? "楼层索引牌（一层）" : "Floor directory (ground floor)",
        note: zh ? "门厅右侧，900×600 mm" : "lobby, right, 900×600 mm"),
      FloorSheet.Row(
        number: 40, style: .add, text: zh ? "儿童活动室" : "Children's room",
        note: zh ? "室牌，300×120 mm" : "door plate, 300×120 mm"),
    ]
    return sheet
  }

  static func groundFloor(_ language: Language) -> [FloorSheet.RoomShape] {
    [
      room("R101", "101", "便民服务大厅", "Public service hall", .service, 55.1, (0, 0, 10.8, 5.1), language),
      room("R102", "102", "综合办公室", "General office", .office, 24.5, (10.8, 0, 15.6, 5.1), language),
      room("R109", nil, "门厅", "Lobby", .circulation, 18.4, (15.6, 0, 19.2, 5.1), language),
      room("R103", "103", "警务室", "Police room", .office, 24.5, (19.2, 0, 24, 5.1), language),
      room("R104", "104", "人民调解室", "Mediation room", .service, 24.5, (0, 6.9, 4.8, 12), language),
      room("R105", "105", "综治中心", "Public order centre", .office, 24.5, (4.8, 6.9, 9.6, 12), language),
      room("R106", "106", "卫生间", "Toilets", .sanitary, 18.4, (9.6, 6.9, 13.2, 12), language),
      room("R107", nil, "楼梯间", "Stairs", .circulation, 18.4, (13.2, 6.9, 16.8, 12), language),
      room("R108", "107", "居家养老服务室", "Home care for the aged", .service, 36.7, (16.8, 6.9, 24, 12), language),
      room("R110", nil, "一层走廊", "Corridor", .circulation, 43.2, (0, 5.1, 24, 6.9), language),
    ]
  }

  static func groundDoors(_ language: Language) -> [Floor.Door] {
    [
      door("R101", 4.65, 6.15, 5.1), door("R102", 12.76, 13.64, 5.1), door("R109", 16.5, 18.3, 5.1),
      door("R109", 16.5, 18.3, 0, entrance: language == .chinese ? "正门" : "Main entrance"),
      door("R103", 21.16, 22.04, 5.1), door("R104", 1.96, 2.84, 6.9), door("R105", 6.76, 7.64, 6.9),
      door("R106", 11, 11.8, 6.9), door("R108", 19.95, 20.85, 6.9),
    ]
  }

  static func figures(_ language: Language) -> [FloorSheet.KeyFigure] {
    let zh = language == .chinese
    return [
      FloorSheet.KeyFigure(label: zh ? "牌子（整治前→后）" : "signs before → after", value: "38 → 21"),
      FloorSheet.KeyFigure(label: zh ? "对外标牌" : "outside plaques", value: "12 → 4"),
      FloorSheet.KeyFigure(label: zh ? "办公用房占比" : "share of offices", value: "25.5%"),
      FloorSheet.KeyFigure(label: zh ? "每百户面积" : "area per 100 households", value: zh ? "31.2㎡" : "31.2 m²"),
      FloorSheet.KeyFigure(label: zh ? "服务用房" : "service rooms", value: zh ? "116.3㎡" : "116.3 m²"),
      FloorSheet.KeyFigure(label: zh ? "待研判" : "for review", value: "3"),
    ]
  }

  static func markWords(_ language: Language) -> [FloorSheet.MarkStyle: String] {
    language == .chinese
      ? [
        .keep: "保留", .fix: "规范", .merge: "整合", .move: "移位", .remove: "撤销", .review: "待研判", .add: "补挂",
      ]
      : [
        .keep: "keep", .fix: "fix", .merge: "merge", .move: "move", .remove: "remove", .review: "for review",
        .add: "add",
      ]
  }

  static func functionWords(_ language: Language) -> [Room.Function: String] {
    language == .chinese
      ? [
        .office: "办公", .service: "服务", .meeting: "会议", .activity: "活动", .storage: "储藏", .sanitary: "卫生间",
        .circulation: "走道", .idle: "闲置", .other: "其他",
      ]
      : [
        .office: "office", .service: "service", .meeting: "meeting", .activity: "activity",
        .storage: "storage",
        .sanitary: "sanitary", .circulation: "circulation", .idle: "idle", .other: "other",
      ]
  }

  private static let texts = [
    Bilingual(zh: "中国共产党临江区桂花街道丹桂社区委员会", en: "Party committee of Dangui Community"),
    Bilingual(zh: "临江区桂花街道丹桂社区居民委员会", en: "Residents' committee of Dangui Community"),
    Bilingual(zh: "临江区桂花街道丹桂社区居务监督委员会", en: "Supervision committee of Dangui Community"),
    Bilingual(zh: "丹桂社区服务站", en: "Dangui Community service station"),
    Bilingual(
      zh: "丹桂社区党群服务中心\nDangui Community Party-Masses Service Center",
      en: "丹桂社区党群服务中心\nDangui Community Party-Masses Service Center"),
    Bilingual(zh: "丹桂社区新时代文明实践站", en: "New-era civilisation practice station"),
    Bilingual(zh: "丹桂社区“扫黄打非”工作站", en: "Station against pornography & illegal publications"),
    Bilingual(zh: "丹桂社区益邻互助银行", en: "Neighbours' mutual aid bank"),
  ]

  private static let notes: [FloorSheet.MarkStyle: Bilingual] = [
    .keep: Bilingual(zh: "保留 · 目录所列", en: "keep · listed in the catalogue"),
    .fix: Bilingual(zh: "规范尺寸和材质，按 600×400 mm 重做〔S07 第三条〕", en: "fix size and material: 600×400 mm [S07 §3]"),
    .merge: Bilingual(zh: "并入“丹桂社区党群服务中心”〔S03〕", en: "merge into the service centre's plate [S03]"),
    .move: Bilingual(zh: "移至室内，用作室牌〔S03〕", en: "move inside, as a door plate [S03]"),
    .remove: Bilingual(zh: "撤销：不在保留目录内〔S03 附件〕", en: "remove: not in the retained catalogue [S03 annex]"),
    .review: Bilingual(zh: "待街道研判：目录名称近似", en: "for review: resembles a listed name"),
  ]
}
