import Matching
import Standards
import Surveys
import Vocabulary

/// Honour plaques are gathered in one place.
enum HonourOnWall: Rule {
  static let about = RuleAbout(
    id: "honour-on-wall", code: "HONOR-WALL", name: Bilingual(zh: "荣誉牌匾上墙", en: "Honour on the wall"),
    reason: Bilingual(
      zh: "奖状奖牌不挂在办公场所内外墙，集中到荣誉室或一面荣誉墙展示。",
      en: "Honours do not hang on the walls of offices; they are gathered in an honour room or on one wall."),
    limits: [("target", Bilingual(zh: "集中展示的功能", en: "function that shows them"))], needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "会议室墙上的奖牌", en: "A plaque in the meeting room"),
        signs: [.init("1", "文明村", .inside, .honour, room: "R1")],
        rooms: [Room(id: "R1", site: "S", name: "会议室")], verdicts: ["1": .move]),
      RuleExample(
        Bilingual(zh: "已在荣誉室", en: "Already in the honour room"),
        signs: [.init("1", "文明村", .inside, .honour, room: "R1")],
        rooms: [Room(id: "R1", site: "S", name: "荣誉室")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let target = requirement.limits["target"] ?? "honour-display"
    let places = [scene.functionName(target)] + (scene.library.facilities.function(target)?.aliases ?? [])
    for sign in scene.signs where sign.reading.signClass == .honour {
      guard sign.sign.position != .unknown else {
        scene.need(sign.subject, "position")
        continue
      }
      let room = sign.sign.room.flatMap { id in scene.survey.rooms.first { $0.id == id } }
      let isShown = room.map { room in places.contains { room.name.contains($0) } } ?? false
      guard !isShown else { continue }
      scene.judge(
        sign, Self.self, requirement, .move, target: .init(kind: .function, id: target),
        text: Bilingual(
          zh: "荣誉牌匾“\(sign.label)”挂在墙上。", en: "The honour “\(sign.label)” hangs on a wall."),
        nearest: Bilingual(
          zh: "收到\(places[0])或荣誉墙集中展示。", en: "Gather it in \(places[0]) or on one honour wall."))
    }
  }
}
