import Standards
import Vocabulary
import Wording

/// What rooms are called after the plan: a room whose use does not change keeps its name.
struct RoomNames {
  let scene: PlanScene
  let arrangement: Arrangement

  /// True when what its door plate has to name changes.
  func isRenamed(_ room: Int) -> Bool {
    arrangement.naming(of: room, in: scene) != scene.asItIs.naming(of: room, in: scene)
  }

  /// True when somebody moves in or out.
  func isChanged(_ room: Int) -> Bool {
    arrangement.activities(in: room) != scene.asItIs.activities(in: room)
  }

  func name(of room: Int) -> String {
    let old = scene.rooms[room].name
    guard isRenamed(room) else { return old }
    let present = arrangement.activities(in: room).map { scene.activities[$0] }
    guard !present.isEmpty else {
      let former = PlanText.formerRoom.filled("").zh
      return old.hasPrefix(former) ? old : PlanText.formerRoom.filled(RoomText.bare(scene.rooms[room])).zh
    }
    let naming = arrangement.naming(of: room, in: scene)
    let order = Arrangement.classOrder
    let named = present.filter { naming.contains($0.namingKey) }.enumerated().sorted { one, other in
      let (a, b) = (
        order.firstIndex(of: one.element.roomClass), order.firstIndex(of: other.element.roomClass)
      )
      return (a ?? 0, one.offset) < (b ?? 0, other.offset)
    }.map(\.element)
    if named.count > 1, named.allSatisfy({ $0.namingKey == Arrangement.office }) {
      return named[0].function?.name ?? named[0].name
    }
    var keys: Set<String> = []
    return named.filter { keys.insert($0.namingKey).inserted }.map(\.name).joined(separator: "、")
  }

  /// The text of the door plate: the room's number, where it has one, and its name.
  func plateText(of room: Int) -> String {
    let name = name(of: room)
    guard let number = scene.rooms[room].number, !number.isEmpty else { return name }
    return "\(number) \(name)"
  }
}

/// How rooms are named in sentences.
enum RoomText {
  /// The name without the number that some write before it.
  static func bare(_ room: Room) -> String {
    let name = room.name.drop { $0.isNumber || $0.isWhitespace }
    return name.isEmpty ? room.name : String(name)
  }

  /// The name, with the number where one tells it.
  static func label(_ room: Room, name: String? = nil) -> String {
    let name = name ?? room.name
    guard let number = room.number, !number.isEmpty, !name.hasPrefix(number) else { return name }
    return number + " " + name
  }
}
