import Pictures

/// The strips around a building where entrances are named and the marks in front of them stand.
struct OutsideStrips {
  private struct Member {
    var group: OutsideGroup
    var flow: TokenFlow?
  }

  private(set) var labels: [Label] = []
  private(set) var tokens: [PlacedToken] = []
  private(set) var triangles: [[PaperPoint]] = []
  private(set) var notes: [KeyedNote] = []
  private var members: [Member] = []
  private let radius: Double
  private let typeface: Typeface

  init(_ groups: [OutsideGroup], in box: Box, radius: Double, _ typeface: Typeface) {
    self.radius = radius
    self.typeface = typeface
    for var group in groups {
      let length = group.side.isLevel ? box.width : box.height
      let limit = (group.side.isLevel ? box.height : box.width) * 0.28
      var flow = group.flow(length: length, radius: radius, typeface)
      func isTooDeep(_ flow: TokenFlow?) -> Bool {
        guard let flow else { return true }
        let (depth, breadth) = group.side.isLevel ? (flow.height, flow.width) : (flow.width, flow.height + 8)
        return depth > limit || breadth > length
      }
      if isTooDeep(flow) {
        group.tokens = Token.grouped(group.tokens)
        flow = group.flow(length: length, radius: radius, typeface)
      }
      if isTooDeep(flow) {
        let letter = KeyedNote.letter(notes.count)
        notes.append(KeyedNote(letter: letter, words: [group.name], tokens: group.tokens))
        group.tokens = [.letter(letter)]
        flow = group.flow(length: length, radius: radius, typeface)
      }
      members.append(Member(group: group, flow: flow))
    }
  }

  /// How far what stands on a side reaches from the wall.
  func depth(_ side: Side) -> Double {
    let depths = members.filter { $0.group.side == side }.map(depth)
    return depths.isEmpty ? 0 : OutsideGroup.threshold + depths.reduce(0, +)
  }

  private func depth(of member: Member) -> Double {
    let label = typeface.width(of: member.group.name, size: OutsideGroup.labelSize)
    guard member.group.side.isLevel else { return max(member.flow?.width ?? 0, label) + 2 }
    let flow = member.flow?.height ?? 0
    return OutsideGroup.labelSize * 1.25 + (flow > 0 ? flow + 1.5 : 0) + 1
  }

  /// - Parameters:
  ///   - building: on the paper.
  ///   - box: which nothing may leave.
  mutating func place(around building: Box, within box: Box, doors: [PlanDoor], _ typeface: Typeface) {
    for side in Side.allCases {
      var away = OutsideGroup.threshold
      for member in members where member.group.side == side {
        let door = member.group.door.map { doors[$0].middle }
        if let door { triangles.append(OutsideStrips.triangle(side, at: door, of: building)) }
        set(member, away: away, at: door ?? building.centre, building, box)
        away += depth(of: member)
      }
    }
  }

  private mutating func set(_ member: Member, away: Double, at door: PaperPoint, _ building: Box, _ box: Box)
  {
    let side = member.group.side
    let size = OutsideGroup.labelSize
    let nameWidth = typeface.width(of: member.group.name, size: size)
    let flow = member.flow
    let width = max(nameWidth, flow?.width ?? 0)
    let height = size * 1.25 + (flow.map { $0.height > 0 ? $0.height + 1.5 : 0 } ?? 0)
    var corner =
      switch side {
      case .bottom: PaperPoint(door.x - width / 2, building.y1 + away)
      case .top: PaperPoint(door.x - width / 2, building.y0 - away - height)
      case .left: PaperPoint(building.x0 - away - width, door.y - height / 2)
      case .right: PaperPoint(building.x1 + away, door.y - height / 2)
      }
    corner.x = min(max(corner.x, box.x0), max(box.x0, box.x1 - width))
    corner.y = min(max(corner.y, box.y0), max(box.y0, box.y1 - height))
    labels.append(
      typeface.label(
        member.group.name, at: PaperPoint(corner.x + width / 2, corner.y + size * 0.94), size: size,
        anchor: .middle, bold: true, SheetStyle.ink, .entrance))
    if let flow {
      tokens += flow.moved(to: PaperPoint(corner.x + (width - flow.width) / 2, corner.y + size * 1.25 + 1.5))
    }
  }

  /// Points from outside to the door.
  private static func triangle(_ side: Side, at door: PaperPoint, of building: Box) -> [PaperPoint] {
    let (out, along): (PaperPoint, PaperPoint) =
      switch side {
      case .bottom: (PaperPoint(0, 1), PaperPoint(1, 0))
      case .top: (PaperPoint(0, -1), PaperPoint(1, 0))
      case .left: (PaperPoint(-1, 0), PaperPoint(0, 1))
      case .right: (PaperPoint(1, 0), PaperPoint(0, 1))
      }
    let tip = door + out * 2.2
    let base = door + out * 5.6
    return [tip, base + along * 2.2, base - along * 2.2]
  }
}
