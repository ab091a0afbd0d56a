import Pictures
import Vocabulary

/// Sizes and colours of a sheet. Lengths are millimetres of paper.
enum SheetStyle {
  // A3 landscape.
  static let width = 420.0
  static let height = 297.0
  static let margin = 14.0

  static let titleSize = 9.0
  static let subtitleSize = 4.2
  static let headingSize = 3.8
  static let listSize = 3.3
  static let noteSize = 2.9
  static let footSize = 2.8
  /// Room names, the best first; an ideograph of 5.8 mm is 5 mm high.
  static let nameSizes = [5.8, 5.0, 4.3, 3.7, 3.2]
  /// Radii of marks on the plan, the best first.
  static let radii = [4.6, 4.1, 3.6, 3.2]
  static let listRadius = 2.7

  static let ink = Colour(0x1f2933)
  static let grey = Colour(0x5a6672)
  /// Darker than grey, to be read on a pastel.
  static let fact = Colour(0x434d57)
  static let hairline = Colour(0xc5ced6)
  static let wall = Colour(0x39444f)
  static let door = Colour(0x8793a0)
  static let accent = Colour(0x6a1b9a)
  static let stamp = Colour(0xb3261e)
  static let ground = Colour(0xfafaf8)

  /// Pastels of different lightness, so that a photocopy still tells them apart.
  static func fill(of function: Room.Function?) -> Colour {
    switch function {
    case .office: Colour(0xdce9f6)
    case .service: Colour(0xfbd3a0)
    case .meeting: Colour(0xd8c6e9)
    case .activity: Colour(0xc6e4b3)
    case .storage: Colour(0xc9bb9f)
    case .sanitary: Colour(0xa8d8d8)
    case .circulation: Colour(0xf4f4f1)
    case .idle: Colour(0xffffff)
    case .other, nil: Colour(0xe8eaec)
    }
  }

  static func colour(of style: FloorSheet.MarkStyle) -> Colour {
    switch style {
    case .keep: Colour(0x2e7d32)
    case .fix: Colour(0x1565c0)
    case .merge: Colour(0x8d6e00)
    case .move: Colour(0x6a1b9a)
    case .remove: Colour(0xc62828)
    case .review: Colour(0x455a64)
    case .add: Colour(0x00695c)
    }
  }
}

extension Role {
  static let title = Role("title")
  static let subtitle = Role("subtitle")
  static let page = Role("page")
  static let rule = Role("rule")
  static let ground = Role("ground")
  static let room = Role("room")
  static let hatch = Role("hatch")
  static let wall = Role("wall")
  static let changed = Role("changed-room")
  static let door = Role("door")
  static let entrance = Role("entrance")
  static let roomName = Role("room-name")
  static let roomFact = Role("room-fact")
  static let roomLine = Role("room-line")
  /// The shape of a mark, and the number in it.
  static let markShape = Role("mark-shape")
  static let mark = Role("mark")
  static let arrow = Role("arrow")
  static let arrowLabel = Role("arrow-label")
  static let key = Role("key")
  static let keyShape = Role("key-shape")
  static let leader = Role("leader")
  static let note = Role("note")
  static let heading = Role("heading")
  static let figure = Role("key-figure")
  static let legend = Role("legend")
  static let legendShape = Role("legend-shape")
  static let list = Role("list")
  static let listNote = Role("list-note")
  static let listShape = Role("list-shape")
  static let listNumber = Role("list-number")
  static let scale = Role("scale")
  static let stamp = Role("stamp")
  static let foot = Role("foot")
  static let signOff = Role("sign-off")
}
