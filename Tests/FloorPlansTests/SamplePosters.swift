import FloorPlans
import Vocabulary

/// Posters as the program makes them, written by hand: a subdistrict, and what is hard to set.
enum SamplePosters {
  static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(text) else { preconditionFailure("\(text) is no day") }
    return day
  }

  private static let names = ["丹桂", "金桂", "桐花巷", "银杏里", "望江", "滨江", "桂溪", "石桥", "柳湾"]

  static func tile(_ index: Int, _ language: Language) -> PosterSheet.Tile {
    let states = PosterSheet.State.allCases
    let state = states[index % states.count]
    let total = state == .clear ? 0 : 12 + index * 7 % 23
    let closed =
      switch state {
      case .clear, .open: 0
      case .underway, .rebound: total / 2
      case .done: total * 2 / 3
      case .accepted: total
      }
    let name = names[index % names.count]
    return PosterSheet.Tile(
      name: language == .chinese ? name + (index % 9 < 6 ? "社区" : "村") : "\(name)社区", state: state,
      closed: closed,
      total: total, rebounds: state == .rebound ? 3 : 0, before: 40 + index * 13 % 50,
      after: 20 + index * 5 % 20)
  }

  static func poster(_ language: Language, groups: [(String, Int)] = [("桂花街道", 9)]) -> PosterSheet {
    let zh = language == .chinese
    var index = 0
    let filled = groups.map { name, count in
      PosterSheet.Group(
        name: name,
        tiles: (0..<count).map { _ in
          defer { index += 1 }
          return tile(index, language)
        })
    }
    return PosterSheet(
      title: zh ? "桂花街道牌子清理整治进度" : "桂花街道 · progress of the clean-up",
      subtitle: zh ? "截至 2026-09-30 · 社区 6 个、村 3 个" : "As of 2026-09-30 · 6 communities, 3 villages",
      groups: filled,
      moments: [
        ("2026-05-31", 0, 300), ("2026-06-18", 40, 300), ("2026-07-02", 140, 300), ("2026-08-20", 220, 310),
        ("2026-09-20", 205, 315), ("2026-09-30", 240, 315),
      ].map { PosterSheet.Moment(on: day($0.0), closed: $0.1, total: $0.2) },
      bars: [
        (zh ? "外部标牌" : "plaques outside", 86, 31), (zh ? "外部标识" : "emblems outside", 21, 17),
        (zh ? "内部机制牌" : "mechanism plates", 120, 44), (zh ? "室牌门牌" : "door plates", 160, 118),
        (zh ? "制度牌" : "regulation panels", 92, 9),
      ].map { PosterSheet.Bar(name: $0.0, before: $0.1, after: $0.2) },
      keyFigures: [
        .init(label: zh ? "已销号的整改事项" : "items accepted", value: "240 / 315"),
        .init(label: zh ? "全部销号的村（社区）" : "localities all accepted", value: "3 / 9"),
        .init(label: zh ? "牌子总数" : "signs in all", value: "526 → 241"),
      ],
      stateWords: Dictionary(
        uniqueKeysWithValues: zip(
          PosterSheet.State.allCases,
          zh
            ? ["无需整改", "未动工", "整改中", "已完成，待验收", "已全部销号", "有反弹"]
            : ["nothing to do", "not begun", "underway", "done, to be accepted", "all accepted", "rebound"])),
      footer: [zh ? "村（社区）按区划代码排列，不排名。" : "Localities by code, not by rank."], language: language)
  }

  static var all: [(name: String, poster: PosterSheet)] {
    var bare = poster(.chinese, groups: [])
    bare.moments = []
    bare.bars = []
    var one = poster(.chinese, groups: [("", 1)])
    one.moments = Array(one.moments.prefix(1))
    var long = poster(.chinese, groups: [("名称很长的街道", 8)])
    for index in long.groups[0].tiles.indices {
      long.groups[0].tiles[index].name = "临江区桂花街道丹桂社区居民委员会及新时代文明实践站第\(index)片区"
    }
    long.bars = (1...9).map {
      PosterSheet.Bar(name: "名称很长很长的第\($0)类牌子和标识", before: $0 * 1000, after: $0 * 999)
    }
    return [
      ("poster-zh", poster(.chinese)), ("poster-en", poster(.english)),
      ("poster-district", poster(.chinese, groups: [("桂花街道", 23), ("江畔街道", 31), ("石桥镇", 58), ("空镇", 0)])),
      ("poster-empty", bare), ("poster-one", one), ("poster-long", long),
    ]
  }
}
