import Vocabulary
import Wording

/// Which tokens belong to which room, door, entrance or spot.
struct PlanResidents {
  struct OfSpace {
    var inside: [Token] = []
    var onDoor: [Token] = []
  }

  /// In the order of the layout's spaces.
  private(set) var spaces: [OfSpace]
  private(set) var outside: [OutsideGroup] = []
  private(set) var points: [(token: Token, point: Point)] = []

  /// Where marks go that hang inside, but in no known room: the corridor.
  private let corridor: Int?
  private let indices: [Room.ID: Int]
  private let language: Language

  init(of sheet: FloorSheet, layout: FloorLayout) {
    spaces = Array(repeating: OfSpace(), count: layout.spaces.count)
    language = sheet.language
    indices = Dictionary(
      layout.spaces.enumerated().compactMap { index, space in space.room.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    let functions = Dictionary(
      sheet.rooms.map { ($0.id, $0.function) }, uniquingKeysWith: { first, _ in first })
    corridor = layout.spaces.indices.filter { index in
      layout.spaces[index].room.map { functions[$0] == .circulation } ?? true
    }.max { layout.spaces[$0].outline.area < layout.spaces[$1].outline.area }
    for (index, door) in layout.doors.enumerated() {
      if let entrance = door.entrance {
        outside.append(OutsideGroup(name: entrance, door: index, tokens: []))
      }
    }
    for mark in sheet.marks.sorted(by: { $0.number < $1.number }) {
      put(.mark(number: mark.number, style: mark.style), at: mark.place, layout)
    }
    for mark in sheet.marks.sorted(by: { $0.number < $1.number }) {
      if let target = mark.target { put(.target(number: mark.number, style: mark.style), at: target, layout) }
    }
  }

  private mutating func put(_ token: Token, at place: FloorSheet.Place, _ layout: FloorLayout) {
    switch place {
    case .room(let id):
      if let index = indices[id] { spaces[index].inside.append(token) } else { putInside(token) }
    case .door(let id):
      if let index = indices[id] { spaces[index].onDoor.append(token) } else { putInside(token) }
    case .inside: putInside(token)
    case .outside(let entrance):
      let name = entrance ?? outside.first { $0.door != nil }?.name ?? SheetText.outside.text(in: language)
      put(token, inGroup: name)
    case .point(let point):
      // A schematic plan has no place for a measured point.
      if layout.isSchematic || !point.x.isFinite || !point.y.isFinite {
        putInside(token)
      } else {
        points.append((token, point))
      }
    }
  }

  private mutating func putInside(_ token: Token) {
    if let corridor {
      spaces[corridor].inside.append(token)
    } else {
      put(token, inGroup: SheetText.inside.text(in: language))
    }
  }

  private mutating func put(_ token: Token, inGroup name: String) {
    if let index = outside.firstIndex(where: { $0.name == name }) {
      outside[index].tokens.append(token)
    } else {
      outside.append(OutsideGroup(name: name, door: nil, tokens: [token]))
    }
  }
}
