import Foundation
import Matching
import Standards
import TestSupport
import Vocabulary

/// A text made of a place, a name and noise, with what is true of it by construction.
struct GeneratedText: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    /// A spelling of the dictionary.
    case name
    /// The same with characters between or around it that change nothing.
    case noisy
    /// Two spellings on one plate.
    case two
    /// Another head noun behind a name (食堂, 宣传队).
    case longer
    /// Another word before a name (流动, 楼宇).
    case narrower
    /// Another word inside a name.
    case widened
    /// A panel, notice or code about a name.
    case about
    /// A building site or shop.
    case shop
  }

  var text: String
  var context: SignReader.Context
  /// Names of the dictionary in the order of the sign; empty when nothing may be matched.
  var truth: [String]
  var kind: Kind
}

/// Makes texts from a seed: the same seed gives the same texts on every machine.
struct TextGenerator {
  struct Place: Sendable {
    var region: String
    var county: String
    var township: String
    var locality: String
  }

  /// Invented places of the project, of every shape.
  static let ownPlaces: [Place] = StandardsOnDisk.rows(
    "MatchingTests/Corpus/places.csv", in: Checkout.root.appending(path: "Tests")
  ).map {
    Place(
      region: $0["region"] ?? "", county: $0["county"] ?? "", township: $0["township"] ?? "",
      locality: $0["locality"] ?? "")
  }

  private let places: [Place]
  private let spellings: [(text: String, name: KnownName)]
  private let owners: [String: String]

  init(places: [Place], names: [KnownName]) {
    self.places = places
    var spellings: [(String, KnownName)] = []
    var owners: [String: String] = [:]
    for name in names where name.nameClass != "honour" {
      for spelling in [name.name] + name.aliases + name.oldNames where owners[spelling] == nil {
        owners[spelling] = name.name
        spellings.append((spelling, name))
      }
    }
    self.spellings = spellings
    self.owners = owners
  }

  func text(_ dice: inout NoiseTests.Dice) -> GeneratedText {
    let place = places[Int.random(in: 0..<places.count, using: &dice)]
    let (spelling, name) = spellings[Int.random(in: 0..<spellings.count, using: &dice)]
    // Half of the signs are read where nobody says which place they hang in.
    let knowsPlace = Bool.random(using: &dice)
    let position = [Position.exterior, .inside, .roomDoor, .unknown].randomElement(using: &dice) ?? .unknown
    let context = SignReader.Context(
      localityKind: place.locality.hasSuffix("社区") ? .community : .village,
      locality: knowsPlace ? place.locality : nil, subdistrict: knowsPlace ? place.township : nil,
      district: knowsPlace ? place.county : nil, position: position)
    func made(_ text: String, _ truth: [String], _ kind: GeneratedText.Kind) -> GeneratedText {
      GeneratedText(text: text, context: context, truth: truth, kind: kind)
    }
    let kind = GeneratedText.Kind.allCases.randomElement(using: &dice) ?? .name
    let isSlot = spelling.contains("…")
    // Behind 红旗社区 the name 监督委员会 is read as 社区监督委员会, where there is such a spelling.
    let shared = place.locality.hasSuffix("社区") ? "社区" : "村"
    let own = owners[shared + spelling] ?? name.name
    switch kind {
    case .name: return made(placed(spelling, place, &dice), [own], .name)
    case .noisy: return made(noisy(placed(spelling, place, &dice), &dice), [own], .noisy)
    case .two:
      let (second, other) = spellings[Int.random(in: 0..<spellings.count, using: &dice)]
      // A committee behind another is one body under it (居民委员会⏎人民调解委员会).
      let isUnder = spelling.hasSuffix("委会") || spelling.hasSuffix("委员会")
      guard isSlot == false, second.contains("…") == false, other.id != name.id,
        isUnder == false || second.hasSuffix("委员会") == false
      else {
        return made(placed(spelling, place, &dice), [own], .name)
      }
      let mark = ["、", "\n", "（", " "].randomElement(using: &dice) ?? "、"
      let text = placed(spelling, place, &dice, mayFollow: false) + mark + second + (mark == "（" ? "）" : "")
      return made(text, [own, other.name], .two)
    case .longer:
      let head = Self.heads.randomElement(using: &dice) ?? "食堂"
      // A body of a committee (居委会志愿服务队) is that body.
      if owners[head] != nil, Self.committees.contains(where: spelling.hasSuffix) {
        return made(placed(spelling, place, &dice), [own], .name)
      }
      return extended(
        isSlot ? spelling : spelling + head, place, isSlot ? head : "", name, made, .longer, &dice)
    case .narrower:
      let word = Self.words.randomElement(using: &dice) ?? "流动"
      if isSlot { return made(placed(spelling, place, &dice), [own], .name) }
      return extended(word + spelling, place, "", name, made, .narrower, &dice)
    case .widened:
      let word = Self.words.randomElement(using: &dice) ?? "流动"
      guard isSlot == false, spelling.count >= 4 else {
        return made(placed(spelling, place, &dice), [own], .name)
      }
      let cut = spelling.index(
        spelling.startIndex, offsetBy: Int.random(in: 2...(spelling.count - 2), using: &dice))
      return extended(
        spelling[..<cut] + word + spelling[cut...], place, "", name, made, .widened, &dice)
    case .about:
      let text =
        placed(spelling, place, &dice, mayFollow: false) + (Self.panels.randomElement(using: &dice) ?? "")
      return made(text, [], .about)
    case .shop:
      let text =
        placed(spelling, place, &dice, mayFollow: false) + (Self.sites.randomElement(using: &dice) ?? "")
      return made(text, [], .shop)
    }
  }

  /// A name with another word: nothing may be matched, but for a name that the dictionary has.
  private func extended(
    _ own: some StringProtocol, _ place: Place, _ tail: String, _ name: KnownName,
    _ made: (String, [String], GeneratedText.Kind) -> GeneratedText, _ kind: GeneratedText.Kind,
    _ dice: inout NoiseTests.Dice
  ) -> GeneratedText {
    let own = String(own)
    let shared = place.locality.hasSuffix("社区") ? "社区" : "村"
    let known = tail.isEmpty ? owners[shared + own] ?? owners[own] : nil
    let truth = known.map { [$0] } ?? []
    return made(placed(own, place, &dice, mayFollow: false) + tail, truth, kind)
  }

  /// The name behind a chain of places, or before it.
  private func placed(
    _ spelling: String, _ place: Place, _ dice: inout NoiseTests.Dice, mayFollow: Bool = true
  ) -> String {
    let chain: String
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: chain = place.locality
    case 1: chain = place.township + place.locality
    case 2: chain = place.county + place.township + place.locality
    case 3: chain = place.region + place.county + place.township + place.locality
    case 4: chain = place.locality
    default: chain = mayFollow && spelling.contains("…") == false ? "" : place.locality
    }
    if spelling.contains("…") { return spelling.replacing("…", with: chain) }
    if chain.isEmpty { return spelling }
    guard mayFollow else { return chain + spelling }
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: return spelling + "·" + chain
    case 1: return spelling + "（" + chain + "）"
    case 2: return chain + "\n" + spelling
    case 3: return chain + "“" + spelling + "”"
    default: return chain + spelling
    }
  }

  private func noisy(_ text: String, _ dice: inout NoiseTests.Dice) -> String {
    switch Int.random(in: 0..<8, using: &dice) {
    case 0: return text.map(String.init).joined(separator: " ")
    case 1: return text.map(String.init).joined(separator: "\n")
    case 2: return "★" + text + "★"
    case 3: return text + "\nCommunity Service Center"
    case 4: return "ᠰᠤᠮᠤ ᠭᠠᠴᠠᠭ\u{20}" + text
    case 5:
      return String(text.map { Self.traditional[$0] ?? $0 })
    case 6:
      return String(text.map { Self.radicals[$0] ?? $0 })
    default: return "《" + text + "》" + "\u{200B}"
    }
  }

  private static let committees = ["居民委员会", "村民委员会", "居委会", "村委会"]
  private static let heads = [
    "食堂", "宣传队", "印章", "筹备组", "领导小组", "领导小组办公室", "小程序项目", "志愿服务队", "培训班", "联席会议", "展厅", "仓库", "工会小组",
    "办公室", "党支部书记工作室", "换届选举工作领导小组", "分会", "监督小组", "示范基地", "体验馆", "储藏室", "会客厅", "联盟", "顾问团", "微站",
  ]
  private static let words = [
    "流动", "楼宇", "商圈", "临时", "离退休干部", "智慧", "移动", "青少年", "非公企业", "新就业群体", "数字", "共享", "网格", "红领巾", "老兵", "巾帼",
    "示范", "代表", "候选", "筹备", "物业", "联合", "片区", "银发",
  ]
  private static let panels = [
    "工作职责", "管理制度", "工作流程图", "公示栏", "微信公众号", "二维码", "成员名单", "工作守则", "岗位职责", "值班制度", "组织架构图", "信息公开栏", "办事指南",
  ]
  private static let sites = ["建设项目部", "改造工程施工牌", "装修有限公司", "旁便利店", "在建工程概况牌"]
  private static let traditional: [Character: Character] = [
    "党": "黨", "务": "務", "会": "會", "员": "員", "区": "區", "妇": "婦", "农": "農", "书": "書", "综": "綜", "劳": "勞",
    "动": "動", "纪": "紀", "调": "調", "应": "應", "团": "團", "卫": "衛", "产": "産", "群": "羣", "学": "學", "众": "眾",
  ]
  private static let radicals: [Character: Character] = [
    "民": "⺠", "文": "⽂", "一": "⼀", "人": "⼈", "大": "⼤", "心": "⼼", "工": "⼯", "方": "⽅", "生": "⽣", "里": "⾥",
    "青": "⻘", "长": "⻓", "黄": "⻩", "户": "⼾", "老": "⽼", "儿": "⼉", "见": "⻅", "车": "⻋", "马": "⻢", "门": "⻔",
  ]
}
