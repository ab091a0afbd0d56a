import Surveys
import Vocabulary

/// The numbers that the signs of a site bear on its sheets, the same before and after, and the floor of each.
///
/// Outside first, then what hangs in no room, then room by room, floor by floor.
struct SignNumbers {
  private(set) var levels: [Int]
  /// Where things are drawn that have no floor of their own.
  let ground: Int
  /// In the order of their numbers, the first is 1.
  let signs: [Sign]
  private let numbers: [Sign.ID: Int]
  private let roomLevels: [Room.ID: Int]

  init(_ survey: Survey, site: Site.ID) {
    let rooms = survey.rooms.filter { $0.site == site }
    let own = survey.signs.filter { $0.site == site }
    let known = Set(rooms.compactMap(\.floor)).sorted()
    let ground = known.contains(1) ? 1 : known.first { $0 > 0 } ?? known.first ?? 1
    let levels = Set(rooms.map { $0.floor ?? ground }).union(own.isEmpty ? [] : [ground]).sorted()
    let roomLevels = Dictionary(
      rooms.map { ($0.id, $0.floor ?? ground) }, uniquingKeysWith: { first, _ in first })
    func key(_ sign: Sign) -> (Int, Int, String, String) {
      let level = sign.room.flatMap { roomLevels[$0] } ?? ground
      let zone = sign.position.isOutside == true ? 0 : sign.room.flatMap { roomLevels[$0] } == nil ? 1 : 2
      return (levels.firstIndex(of: level) ?? 0, zone, zone == 2 ? sign.room?.text ?? "" : "", sign.id.text)
    }
    self.ground = ground
    self.levels = levels
    self.roomLevels = roomLevels
    signs = own.sorted { key($0) < key($1) }
    numbers = Dictionary(
      signs.enumerated().map { ($0.element.id, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(sign: Sign.ID) -> Int { numbers[sign] ?? 0 }

  func has(_ room: Room.ID) -> Bool { roomLevels[room] != nil }
  func level(of room: Room.ID) -> Int? { roomLevels[room] }
  func level(of room: Room) -> Int { roomLevels[room.id] ?? ground }
  func level(of sign: Sign) -> Int { sign.room.flatMap { roomLevels[$0] } ?? ground }
}
