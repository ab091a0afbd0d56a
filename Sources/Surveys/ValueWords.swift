import Vocabulary

/// The words that stand for the values of the survey format, equal in both languages.
enum ValueWords {
  static func truth(_ text: String) -> Bool? {
    switch PlainText.word(text).lowercased() {
    case "是", "有", "√", "✓", "✔", "☑", "对", "y", "yes", "true", "1", "在用": true
    case "否", "无", "没有", "×", "x", "✗", "✘", "n", "no", "false", "0", "停用": false
    default: nil
    }
  }

  /// Floors: 1 is the ground floor, -1 the basement.
  static func floor(_ text: String) -> Int? {
    var plain = PlainText.word(text).lowercased()
    if plain == "底层" || plain == "地面" { return 1 }
    var isBelow = false
    for prefix in ["地下", "负", "b", "-"] where plain.hasPrefix(prefix) {
      plain.removeFirst(prefix.count)
      isBelow = true
      break
    }
    for prefix in ["第", "f"] where plain.hasPrefix(prefix) { plain.removeFirst(prefix.count) }
    if isBelow, plain.isEmpty { return -1 }
    guard let quantity = NumberText.quantity(plain), ["", "层", "楼", "f"].contains(quantity.unit),
      quantity.value == quantity.value.rounded(), (1...60).contains(quantity.value)
    else { return nil }
    return isBelow ? -Int(quantity.value) : Int(quantity.value)
  }

  static func kind(_ text: String) -> Locality.Kind? {
    let plain = PlainText.word(text)
    if let kind = Locality.Kind(rawValue: plain.lowercased()) { return kind }
    if plain.contains("社区") || plain.contains("居委会") { return .community }
    return plain.contains("村") ? .village : nil
  }

  static func siteKind(_ text: String) -> Site.Kind? {
    let plain = PlainText.word(text)
    if let kind = Site.Kind(rawValue: plain.lowercased()) { return kind }
    if plain.contains("党群服务中心") { return .serviceCentre }
    if plain.contains("服务站") { return .serviceStation }
    if plain.contains("村委会") || plain.contains("村部") { return .villageOffice }
    return plain == "其他" || plain == "其它" ? .other : nil
  }

  static func roomFunction(_ text: String) -> Room.Function? {
    let plain = PlainText.word(text)
    if let function = Room.Function(rawValue: plain.lowercased()) { return function }
    return first(plain, in: roomFunctions)
  }

  static func position(_ text: String) -> Position? {
    let plain = PlainText.word(text)
    let english = plain.lowercased().replacing("_", with: "-")
    if let position = Position(rawValue: english) { return position }
    return first(plain, in: positions)
  }

  static func signKind(_ text: String) -> SignKind? {
    let plain = PlainText.word(text)
    if let kind = SignKind(rawValue: plain.lowercased().replacing("_", with: "-")) { return kind }
    return first(plain, in: signKinds)
  }

  static func material(_ text: String) -> Material? {
    let plain = PlainText.word(text)
    if let material = Material(rawValue: plain.lowercased().replacing("_", with: "-")) { return material }
    return first(plain.uppercased(), in: materials)
  }

  static func textColour(_ text: String) -> TextColour? {
    let plain = PlainText.word(text)
    return TextColour(rawValue: plain.lowercased()) ?? first(plain, in: colours)
  }

  static func direction(_ text: String) -> Direction? {
    let plain = PlainText.word(text)
    if let direction = Direction(rawValue: plain.lowercased()) { return direction }
    if plain.hasPrefix("竖") || plain.hasPrefix("纵") { return .vertical }
    return plain.hasPrefix("横") ? .horizontal : nil
  }

  static func condition(_ text: String) -> Condition? {
    let plain = PlainText.word(text)
    return Condition(rawValue: plain.lowercased()) ?? first(plain, in: conditions)
  }

  /// The value of the first word that the text contains.
  private static func first<Value>(_ text: String, in words: [(String, Value)]) -> Value? {
    words.first { text.contains($0.0) }?.1
  }

  private static let roomFunctions: [(String, Room.Function)] = [
    ("闲置", .idle), ("空置", .idle), ("办公", .office), ("服务", .service), ("会议", .meeting), ("活动", .activity),
    ("储藏", .storage), ("仓", .storage), ("库", .storage), ("卫生间", .sanitary), ("厕所", .sanitary),
    ("走道", .circulation),
    ("走廊", .circulation), ("过道", .circulation), ("其他", .other), ("其它", .other),
  ]
  private static let positions: [(String, Position)] = [
    ("不明", .unknown), ("门头", .lintel), ("门楣", .lintel), ("门左", .doorLeft), ("左侧", .doorLeft),
    ("门右", .doorRight),
    ("右侧", .doorRight), ("门上", .roomDoor), ("房门", .roomDoor), ("室门", .roomDoor), ("大门", .gate),
    ("外墙", .outerWall),
    ("墙外", .outerWall), ("楼顶", .roof), ("屋顶", .roof), ("围栏", .fence), ("围墙", .fence), ("护栏", .fence),
    ("院", .yard),
    ("走廊", .corridor), ("过道", .corridor), ("走道", .corridor), ("楼梯", .stairs), ("窗口", .window), ("桌", .desk),
    ("室外", .exterior), ("外部", .exterior), ("室内", .inside), ("内部", .interior), ("大厅", .inside),
    ("墙上", .inside),
    ("内墙", .inside),
  ]
  private static let signKinds: [(String, SignKind)] = [
    ("机构牌", .plaque), ("竖牌", .plaque), ("吊牌", .plaque), ("条牌", .plaque), ("工作机制牌", .mechanismPlate),
    ("机制牌", .mechanismPlate), ("方牌", .mechanismPlate), ("室牌", .doorPlate), ("门牌", .doorPlate),
    ("窗口牌", .windowPlate),
    ("桌牌", .deskPlate), ("制度", .regulationPanel), ("荣誉", .honour), ("奖牌", .honour), ("奖匾", .honour),
    ("引导", .guide),
    ("导向", .guide), ("指示", .guide), ("证明", .certificateNotice), ("公示", .notice), ("公告", .notice),
    ("公开栏", .notice), ("二维码", .qrPlacard),
    ("宣传", .publicity), ("标识", .emblem), ("其他", .other), ("其它", .other),
  ]
  private static let materials: [(String, Material)] = [
    ("不锈钢", .stainlessSteel), ("木", .wood), ("铜", .copper), ("铝", .aluminium), ("亚克力", .acrylic),
    ("有机玻璃", .acrylic),
    ("PVC", .pvc), ("KT", .pvc), ("纸", .paper), ("喷绘", .print), ("电子", .screen), ("LED", .screen),
    ("其他", .other),
    ("其它", .other),
  ]
  private static let colours: [(String, TextColour)] = [
    ("红", .red), ("黑", .black), ("白", .white), ("金", .gold), ("其他", .other), ("其它", .other), ("蓝", .other),
    ("绿", .other),
  ]
  private static let conditions: [(String, Condition)] = [
    ("完好", .good), ("良好", .good), ("褪色", .faded), ("掉色", .faded), ("破损", .damaged), ("损坏", .damaged),
    ("不清", .illegible),
    ("模糊", .illegible),
  ]
}
