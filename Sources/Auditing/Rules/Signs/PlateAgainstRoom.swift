import Matching
import Standards
import Surveys
import Vocabulary

/// A door plate that names another function than the room is used for.
enum PlateAgainstRoom: Rule {
  static let about = RuleAbout(
    id: "plate-against-room", code: "MISMATCH",
    name: Bilingual(zh: "标识与功能不符", en: "Plate and room disagree"),
    reason: Bilingual(
      zh: "门上写什么，屋里就办什么。写的与实际用途不同，群众推门找不到要办的事。",
      en:
        "A door says what is done behind it. Where it says something else, people do not find what they came for."
    ),
    needs: ["room_id"],
    examples: [
      RuleExample(
        Bilingual(zh: "阅览室的牌子，屋里是服务大厅", en: "The plate says reading room, the room is the hall"),
        signs: [.init("1", "图书阅览室", .roomDoor, .doorPlate, room: "R1")],
        rooms: [Room(id: "R1", site: "S", name: "便民服务大厅")], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "农家书屋就是阅览室", en: "The farmers' library is a reading room"),
        signs: [.init("1", "图书阅览室", .roomDoor, .doorPlate, room: "R1")],
        rooms: [Room(id: "R1", site: "S", name: "农家书屋")]),
      RuleExample(
        Bilingual(zh: "一室多用，使用表里有这项功能", en: "The room has that use too"),
        signs: [.init("1", "图书阅览室", .roomDoor, .doorPlate, room: "R1")],
        rooms: [Room(id: "R1", site: "S", name: "便民服务大厅")],
        surveyed: { $0.uses = [Use(site: "S", room: "R1", name: "图书阅览室")] }),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs
    where sign.reading.signClass == .doorPlate && sign.sign.position == .roomDoor && scene.stays(sign) {
      guard let room = scene.room(of: sign) else {
        if sign.sign.room == nil { scene.need(sign.subject, "room_id") }
        continue
      }
      // A plate that names the room itself is right, whatever else it says.
      guard !WordSearch.contains(sign.sign.text, room.name),
        let said = scene.function(namedIn: sign.sign.text),
        let actual = scene.function(namedIn: room.name), said.id != actual.id
      else { continue }
      let uses = scene.survey.uses.filter { $0.room == room.id }.map(\.name) + [room.note ?? ""]
      guard !uses.contains(where: { scene.function(namedIn: $0)?.id == said.id }) else { continue }
      scene.judge(
        sign, Self.self, requirement, .fix, facts: ["plate": .text(said.id), "room": .text(actual.id)],
        text: Bilingual(
          zh: "门上写“\(sign.label)”，屋里是“\(room.name)”。",
          en: "The plate says “\(sign.label)”, the room is “\(room.name)”."),
        nearest: Bilingual(zh: "室牌改为“\(actual.name)”。", en: "Change the plate to “\(actual.name)”."))
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard let id = finding.sign, let function = finding.word("room"),
      let name = audited.library.facilities.function(function)?.name
    else { return }
    audited.alter(id) { $0.text = name }
  }
}
