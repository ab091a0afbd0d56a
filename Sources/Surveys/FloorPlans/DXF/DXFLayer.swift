/// What the name of a layer says about what is drawn on it.
enum DXFLayer: Hashable {
  case room, wall
  case door(withWindows: Bool)
  /// Texts, axes, dimensions, furniture: no outline on it is a room.
  case beside
  case other

  /// - Parameter name: bound names such as `xref$0$A-WALL` count by their end.
  init(named name: String) {
    let word = (name.split(separator: "$").last.map(String.init) ?? name).uppercased()
    func has(_ words: [String]) -> Bool { words.contains { word.contains($0) } }
    if has(["门", "DOOR"]) {
      self = .door(withWindows: has(["窗", "WINDOW", "WIN"]))
    } else if word == "WINDOW" {
      // The layer that Tangent (天正) puts doors and windows on.
      self = .door(withWindows: true)
    } else if has(Self.besideWords) {
      self = .beside
    } else if has(["墙", "WALL"]) {
      self = .wall
    } else if has(["房", "室", "空间", "ROOM", "SPACE", "面积", "AREA", "轮廓", "OUTLINE", "功能", "分区"]) {
      self = .room
    } else {
      self = .other
    }
  }

  private static let besideWords = [
    "文字", "TEXT", "轴", "AXIS", "DOTE", "标注", "DIM", "尺寸", "家具", "FURN", "洁具", "LVTRY", "柱", "COLU", "填充",
    "HATCH",
    "图框", "FRAME", "TITLE", "符号", "SYMB", "DEFPOINTS", "设备", "EQUIP", "植物", "窗", "WINDOW", "GRID", "NOTE",
  ]
}
