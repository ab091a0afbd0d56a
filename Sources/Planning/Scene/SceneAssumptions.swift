import Vocabulary
import Wording

/// Facts of rooms and building whose absence keeps constraints silent.
enum SceneAssumptions {
  static func of(_ site: Site, rooms: [Room]) -> [Bilingual] {
    let own = rooms.filter { !$0.isPassage }
    func labels(_ condition: (Room) -> Bool) -> [Bilingual] {
      own.filter(condition).map { PlanWords.quoted(RoomText.label($0)) }
    }
    var lines: [Bilingual] = []
    func add(_ key: PlanText, _ rooms: [Bilingual]) {
      if !rooms.isEmpty { lines.append(key.filled(PlanWords.list(rooms))) }
    }
    add(.areaUnknown, labels { $0.usableArea == nil })
    add(.floorUnknown, labels { $0.floor == nil })
    add(.roomClassUnknown, labels { $0.function == nil })
    if site.hasLift == nil, own.contains(where: { ($0.floor ?? 1) != 1 }) {
      lines.append(PlanText.liftUnknown.filled())
    }
    return lines
  }
}
