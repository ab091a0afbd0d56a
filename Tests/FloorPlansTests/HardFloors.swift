import FloorPlans
import Vocabulary

/// Floors on which a plan is hard to label; every one must come out without overlaps.
enum HardFloors {
  static let styles: [FloorSheet.MarkStyle] = [
    .keep, .remove, .remove, .remove, .merge, .fix, .move, .review, .add,
  ]

  static func sheet(
    _ title: String, rooms: [FloorSheet.RoomShape], doors: [Floor.Door] = [], marks: [FloorSheet.Mark] = [],
    arrows: [FloorSheet.Arrow] = [], level: Int = 1, language: Language = .chinese
  ) -> FloorSheet {
    FloorSheet(
      title: title, subtitle: "", level: level, rooms: rooms, doors: doors, marks: marks, arrows: arrows,
      rowsTitle: language == .chinese ? "牌子清单" : "List of signs",
      rows: marks.map {
        FloorSheet.Row(number: $0.number, style: $0.style, text: "第\($0.number)块牌子", note: "处置意见和依据")
      },
      markWords: SampleSheets.markWords(language), functionWords: SampleSheets.functionWords(language),
      footer: ["据公开报道整理，不是正式文件。"], signOff: ["绘制", "复核"], language: language)
  }

  static func marks(_ count: Int, from first: Int = 1, sameStyle: Bool = false, at place: FloorSheet.Place)
    -> [FloorSheet.Mark]
  {
    (0..<count).map { index in
      FloorSheet.Mark(
        number: first + index, style: sameStyle ? .remove : styles[(first + index) % styles.count],
        place: place)
    }
  }

  /// Rooms without outlines; areas between 4 and 60 m² in a fixed pattern.
  static func rooms(_ count: Int) -> [FloorSheet.RoomShape] {
    let functions: [Room.Function] = [
      .office, .service, .activity, .meeting, .storage, .idle, .sanitary, .other,
    ]
    let names = ["便民服务大厅", "综合办公室", "新时代文明实践活动室", "会议室", "档案室", "退役军人服务站", "卫生间"]
    return (0..<count).map { index -> FloorSheet.RoomShape in
      let area = index % 9 == 8 ? nil : Area(squareMetres: 6 + Double(index * 37 % 54))
      return FloorSheet.RoomShape(
        id: Room.ID("R\(index)"), number: "\(101 + index)", name: names[index % names.count],
        function: functions[index % functions.count], area: area)
    }
  }

  static var all: [(name: String, sheet: FloorSheet)] {
    var floors: [(String, FloorSheet)] = []
    let ground = SampleSheets.groundFloor(.chinese)
    let doors = SampleSheets.groundDoors(.chinese)
    floors.append(
      ("corridor-60", sheet("走廊里挂了六十块牌子", rooms: ground, doors: doors, marks: marks(60, at: .inside))))
    floors.append(
      (
        "corridor-160",
        sheet("走廊里挂了一百六十块牌子", rooms: ground, doors: doors, marks: marks(160, sameStyle: true, at: .inside))
      ))
    floors.append(
      (
        "outside-30",
        sheet("门外三十块", rooms: ground, doors: doors, marks: marks(30, at: .outside(entrance: "正门")))
      ))
    floors.append(
      (
        "outside-200",
        sheet("门外二百块", rooms: rooms(8), marks: marks(200, at: .outside(entrance: nil)))
      ))
    var measured = sheet("三十项指标", rooms: ground, doors: doors, marks: marks(8, at: .inside))
    measured.keyFigures = (1...30).map { .init(label: "最小面积：第\($0)间（不少于 30 平方米）", value: "24.5 平方米") }
    floors.append(("figures-30", measured))
    var tiny = ground
    tiny[6].name = "社区新时代文明实践站退役军人服务站残疾人之家联合值班室"
    tiny[6].outline = [
      Point(x: 9.6, y: 6.9), Point(x: 10.9, y: 6.9), Point(x: 10.9, y: 8), Point(x: 9.6, y: 8),
    ]
    floors.append(
      (
        "tiny-room",
        sheet(
          "比名称还小的房间", rooms: tiny, doors: doors,
          marks: marks(9, at: .room(Room.ID("R106"))) + marks(7, from: 10, at: .room(Room.ID("R104"))))
      ))
    floors.append(("rooms-20", sheet("二十间用房", rooms: rooms(20), marks: spread(60, over: 20))))
    floors.append(("rooms-60", sheet("六十间用房", rooms: rooms(60), marks: spread(120, over: 60))))
    floors.append(("rooms-1", sheet("一间用房", rooms: rooms(1), marks: spread(12, over: 1))))
    floors.append(("rooms-0", sheet("没有用房资料", rooms: [], marks: marks(5, at: .outside(entrance: nil)))))
    floors.append(
      (
        "long-title",
        sheet(
          "临江区桂花街道丹桂社区党群服务中心暨新时代文明实践站综合服务楼及其附属便民服务用房一层整治前牌子分布图",
          rooms: rooms(5), level: 2)
      ))
    var several = sheet("几个出入口和量过的位置", rooms: ground, doors: doors)
    several.doors.append(
      Floor.Door(
        room: Room.ID("R110"), from: Point(x: 0, y: 5.5), to: Point(x: 0, y: 6.5), entrance: "西门"))
    several.doors.append(
      Floor.Door(
        room: Room.ID("R110"), from: Point(x: 24, y: 5.5), to: Point(x: 24, y: 6.5), entrance: "东门"))
    several.marks =
      marks(8, at: .outside(entrance: "西门")) + marks(12, from: 9, at: .outside(entrance: "东门"))
      + marks(6, from: 21, at: .outside(entrance: "正门")) + marks(4, from: 27, at: .outside(entrance: "后门"))
      + (0..<8).map {
        FloorSheet.Mark(number: 31 + $0, style: .fix, place: .point(Point(x: 6 + 0.1 * Double($0), y: 2)))
      } + marks(9, from: 39, at: .door(Room.ID("R102"))) + marks(3, from: 48, at: .room(Room.ID("nowhere")))
    floors.append(("entrances", several))
    floors.append(("l-shape", lShape))
    floors.append(("moves", moves))
    floors.append(("ways-20", ways("到二十间用房的路线", rooms: rooms(20))))
    floors.append(("ways-60", ways("到六十间用房的路线", rooms: rooms(60))))
    floors.append(("ways-doorless", ways("图上没有门", rooms: ground)))
    floors.append(("ways-crowded", waysThroughCrowd))
    return floors
  }

  /// Marks in turn on rooms and on their doors.
  static func spread(_ count: Int, over rooms: Int) -> [FloorSheet.Mark] {
    (0..<count).map { index in
      let id = Room.ID("R\(index * 7 % rooms)")
      return FloorSheet.Mark(
        number: index + 1, style: styles[index % styles.count], place: index % 3 == 0 ? .door(id) : .room(id))
    }
  }

  /// A room around a corner, a slanting one, a sliver.
  private static var lShape: FloorSheet {
    func room(_ id: String, _ name: String, _ points: [(Double, Double)]) -> FloorSheet.RoomShape {
      let outline = points.map { Point(x: $0.0, y: $0.1) }
      return FloorSheet.RoomShape(
        id: Room.ID(id), number: id, name: name, function: .activity, area: Area(squareMetres: 20),
        outline: outline)
    }
    return sheet(
      "拐角、斜墙和夹缝",
      rooms: [
        room("A", "拐角活动室", [(0, 0), (9, 0), (9, 3), (3, 3), (3, 9), (0, 9)]),
        room("B", "斜墙会议室", [(3, 3), (9, 3), (14, 9), (3, 9)]),
        room("C", "夹缝储藏间", [(9, 0), (9.4, 0), (14.4, 9), (14, 9), (9, 3)]),
      ],
      marks: marks(6, at: .room(Room.ID("A"))) + marks(6, from: 7, at: .room(Room.ID("B")))
        + marks(2, from: 13, at: .room(Room.ID("C"))))
  }

  /// Ten moved signs and five moved functions.
  private static var moves: FloorSheet {
    let ids = ["R101", "R102", "R103", "R104", "R105", "R108"].map { Room.ID($0) }
    let marks = (0..<10).map { index in
      FloorSheet.Mark(
        number: index + 1, style: .move,
        place: index % 2 == 0 ? .outside(entrance: "正门") : .room(ids[index % 6]),
        target: .room(ids[(index + 3) % 6]))
    }
    let arrows = (0..<5).map { index in
      FloorSheet.Arrow(from: ids[index], to: ids[(index + 2) % 6], label: "功能之\(index + 1)迁移")
    }
    return sheet(
      "十块移位、五项功能迁移", rooms: SampleSheets.groundFloor(.chinese), doors: SampleSheets.groundDoors(.chinese),
      marks: marks, arrows: arrows + [FloorSheet.Arrow(from: nil, to: ids[1], label: "图书室")])
  }

  /// Ways to every room that is no corridor, every third without a guide.
  private static func ways(_ title: String, rooms: [FloorSheet.RoomShape], doors: [Floor.Door] = [])
    -> FloorSheet
  {
    var sheet = sheet(title, rooms: rooms, doors: doors, marks: marks(4, at: .inside))
    sheet.ways = rooms.filter { $0.function != .circulation }.enumerated().map { index, room in
      FloorSheet.Way(start: .entrance, to: room.id, name: room.name, isGuided: index % 3 != 0)
    }
    return sheet
  }

  /// A corridor so full of marks that no way leads past them.
  private static var waysThroughCrowd: FloorSheet {
    var sheet = ways(
      "走廊里挂满了牌子", rooms: SampleSheets.groundFloor(.chinese), doors: SampleSheets.groundDoors(.chinese))
    sheet.marks = marks(60, at: .inside)
    sheet.rows = sheet.marks.map { FloorSheet.Row(number: $0.number, style: $0.style, text: "引导牌") }
    return sheet
  }
}
