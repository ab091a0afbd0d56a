import Matching
import Standards
import Surveys
import Vocabulary

/// One room, one door plate.
enum RoomWithManyPlates: Rule {
  static let about = RuleAbout(
    id: "room-with-many-plates", code: "ROOM-MULTI",
    name: Bilingual(zh: "一室多牌", en: "Several plates on one room"),
    reason: Bilingual(
      zh: "一间房只挂一块识别牌，按主要功能命名。门上牌子多了，居民不知道这间房能做什么。",
      en:
        "A room has one plate, named after what it is mainly used for. Many plates keep people out of a room."
    ),
    needs: ["room_id"],
    examples: [
      RuleExample(
        Bilingual(zh: "一扇门上三块牌", en: "Three plates on a door"),
        signs: [
          .init("1", "党群活动室", .roomDoor, .doorPlate, room: "R1"), .init("2", "市民学校", .roomDoor, room: "R1"),
          .init("3", "道德讲堂", .roomDoor, room: "R1"),
        ], rooms: [Room(id: "R1", site: "S", name: "党群活动室")], verdicts: ["2": .merge, "3": .merge]),
      RuleExample(
        Bilingual(zh: "一室一牌", en: "One plate"),
        signs: [.init("1", "党群活动室", .roomDoor, .doorPlate, room: "R1")],
        rooms: [Room(id: "R1", site: "S", name: "党群活动室")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let plates = scene.signs.filter { sign in
      sign.sign.position == .roomDoor && (sign.isPlate || sign.reading.signClass == .doorPlate)
        && !sign.isExempt
    }
    var groups: [Room.ID: [AuditedSign]] = [:]
    for plate in plates {
      guard let room = plate.sign.room else {
        scene.need(plate.subject, "room_id")
        continue
      }
      groups[room, default: []].append(plate)
    }
    for id in groups.keys.sorted() {
      let group = groups[id] ?? []
      guard group.count > 1, let kept = kept(of: group, room: scene.survey.rooms.first { $0.id == id }) else {
        continue
      }
      for plate in group where plate.id != kept.id {
        scene.judge(
          plate, Self.self, requirement, .merge, target: .init(kind: .sign, id: kept.id.text), others: [kept],
          facts: ["plates": .number(Double(group.count))],
          text: Bilingual(
            zh: "同一房间门上有\(group.count)块牌子，“\(plate.label)”是多出的一块。",
            en: "The room has \(group.count) plates on its door; “\(plate.label)” is one too many."),
          nearest: Bilingual(
            zh: "并入“\(kept.label)”，一室一牌、一室多用。", en: "Merge it into “\(kept.label)”: one plate, many uses."))
      }
    }
  }

  /// The plate that names the room itself, else a room plate, else the first by id.
  private static func kept(of group: [AuditedSign], room: Room?) -> AuditedSign? {
    let named = group.first { plate in
      guard let room else { return false }
      let text = plate.label.filter { !$0.isWhitespace }
      let name = room.name.filter { !$0.isWhitespace }
      return text.contains(name) || plate.reading.parts.contains { name.contains($0.name) }
    }
    return named ?? group.first { $0.reading.signClass == .doorPlate } ?? group.first
  }
}
