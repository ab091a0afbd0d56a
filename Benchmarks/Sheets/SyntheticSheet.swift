import FloorPlans
import Vocabulary

/// An invented floor: 20 rooms with outlines and doors, 60 marks, a list of 60 rows; every number has texts, areas and
/// places of its own.
struct SyntheticSheet {
  let sheet: FloorSheet

  static let columns = 5
  static let rows = 4
  static let marks = 60

  private static let rooms: [(name: String, function: Room.Function)] = [
    ("便民服务大厅", .service), ("综合办公室", .office), ("新时代文明实践活动室", .activity), ("会议室", .meeting),
    ("档案室", .storage), ("退役军人服务站", .service), ("卫生间", .sanitary), ("居家养老服务室", .service),
    ("人民调解室", .service), ("综治中心", .office), ("图书阅览室", .activity), ("闲置用房", .idle),
    ("走廊", .circulation),
  ]
  private static let heads = ["桂花", "丹桂", "临江", "松林", "海棠", "石桥", "柳溪", "梅园", "望山", "清泉"]
  private static let bodies = [
    "综治中心工作职责", "党群服务中心", "新时代文明实践站", "退役军人服务站", "居务监督委员会", "儿童之家",
    "人民调解委员会", "“扫黄打非”工作站", "志愿服务站", "文化活动室管理制度", "民兵连", "老年学堂",
  ]
  private static let words: [FloorSheet.MarkStyle: String] = [
    .keep: "保留", .fix: "规范", .merge: "整合", .move: "移位", .remove: "撤销", .review: "待研判", .add: "补挂",
  ]
  private static let functionWords: [Room.Function: String] = [
    .office: "办公", .service: "服务", .meeting: "会议", .activity: "活动", .storage: "储藏", .sanitary: "卫生间",
    .circulation: "走道", .idle: "闲置", .other: "其他",
  ]

  init(number: Int, seed: UInt64) {
    // Every sheet has numbers of its own, so that the first hundred are the same in every run.
    var random = SplitMix64(seed: seed &+ 0x9E37_79B9 &* UInt64(number))
    let head = Self.heads[Int.random(in: 0..<Self.heads.count, using: &random)]
    let (shapes, doors) = Self.floor(&random)
    let marks = (1...Self.marks).map { Self.mark($0, &random) }
    sheet = FloorSheet(
      title: "\(head)社区党群服务中心 一层 整治前", subtitle: "第\(number + 1)号 · 2026年5月摸底", level: 1, rooms: shapes,
      doors: doors, marks: marks, rowsTitle: "牌子清单",
      rows: marks.map { mark in
        let body = Self.bodies[Int.random(in: 0..<Self.bodies.count, using: &random)]
        return FloorSheet.Row(
          number: mark.number, style: mark.style, text: "\(head)社区\(body)",
          note: "\(Self.words[mark.style] ?? "")〔S\(Int.random(in: 10...99, using: &random))〕")
      },
      keyFigures: Self.figures(&random), markWords: Self.words, functionWords: Self.functionWords,
      footer: ["据公开报道整理，不是正式文件。"], signOff: ["绘制", "复核"], language: .chinese)
  }

  /// Rooms side by side in columns and rows of chance, each with a door in its lower wall.
  private static func floor(_ random: inout SplitMix64) -> ([FloorSheet.RoomShape], [Floor.Door]) {
    let xs = edges(columns, 4...8, &random)
    let ys = edges(rows, 4...7, &random)
    var shapes: [FloorSheet.RoomShape] = []
    var doors: [Floor.Door] = []
    for index in 0..<columns * rows {
      let low = Point(x: xs[index % columns], y: ys[index / columns])
      let high = Point(x: xs[index % columns + 1], y: ys[index / columns + 1])
      let kind = Self.rooms[Int.random(in: 0..<Self.rooms.count, using: &random)]
      shapes.append(
        FloorSheet.RoomShape(
          id: Room.ID("R\(index)"), number: "\(101 + index)", name: kind.name, function: kind.function,
          area: Area(squareMetres: (high.x - low.x) * (high.y - low.y)),
          outline: [low, Point(x: high.x, y: low.y), high, Point(x: low.x, y: high.y)]))
      let left = Double.random(in: low.x + 0.5...high.x - 1.5, using: &random)
      doors.append(
        Floor.Door(
          room: Room.ID("R\(index)"), from: Point(x: left, y: low.y), to: Point(x: left + 0.9, y: low.y),
          entrance: index == 2 ? "正门" : nil))
    }
    return (shapes, doors)
  }

  /// Where walls stand, metres from the corner.
  private static func edges(_ count: Int, _ width: ClosedRange<Double>, _ random: inout SplitMix64)
    -> [Double]
  {
    var edges = [0.0]
    for _ in 0..<count { edges.append(edges[edges.count - 1] + Double.random(in: width, using: &random)) }
    return edges
  }

  /// Most hang in rooms, some on doors and some in front of the building.
  private static func mark(_ number: Int, _ random: inout SplitMix64) -> FloorSheet.Mark {
    let styles = FloorSheet.MarkStyle.allCases.filter { $0 != .add }
    let room = Room.ID("R\(Int.random(in: 0..<columns * rows, using: &random))")
    let place: FloorSheet.Place =
      switch Int.random(in: 0..<10, using: &random) {
      case 0, 1: .outside(entrance: "正门")
      case 2, 3: .door(room)
      default: .room(room)
      }
    return FloorSheet.Mark(
      number: number, style: styles[Int.random(in: 0..<styles.count, using: &random)], place: place)
  }

  private static func figures(_ random: inout SplitMix64) -> [FloorSheet.KeyFigure] {
    func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    return [
      .init(label: "牌子（整治前→后）", value: "60 → \(whole(15...40))"), .init(label: "对外标牌", value: "12 → 4"),
      .init(label: "办公用房占比", value: "\(whole(20...45))%"), .init(label: "待研判", value: "\(whole(0...9))"),
      .init(label: "每百户面积", value: "\(whole(25...60))㎡"),
      .init(label: "服务用房", value: "\(whole(90...400))㎡"),
    ]
  }
}
