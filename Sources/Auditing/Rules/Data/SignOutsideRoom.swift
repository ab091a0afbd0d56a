import Standards
import Surveys
import Vocabulary

/// A sign whose coordinates lie outside the room that it is said to hang in.
enum SignOutsideRoom: Rule {
  static let about = RuleAbout(
    id: "sign-outside-room", code: "DATA-PLACE",
    name: Bilingual(zh: "牌子坐标不在房间里", en: "Sign outside its room"),
    reason: Bilingual(
      zh: "坐标和房间对不上，图上就会标到别处去；以现场为准改一个。",
      en: "Where coordinates and room disagree, the drawing shows the sign in the wrong place."),
    limits: [("tolerance_m", Bilingual(zh: "允许离墙多远，米", en: "distance from the wall allowed, metres"))],
    needs: ["x_m", "y_m", "outline"],
    examples: [
      RuleExample(
        Bilingual(zh: "坐标在五米以外", en: "Five metres off"),
        signs: [.init("1", "综治中心", .inside, .doorPlate, room: "R1") { $0.anchor = Point(x: 12, y: 3) }],
        rooms: [
          Room(
            id: "R1", site: "S", name: "综治中心",
            outline: [Point(x: 0, y: 0), Point(x: 6, y: 0), Point(x: 6, y: 5), Point(x: 0, y: 5)])
        ], count: 1),
      RuleExample(
        Bilingual(zh: "坐标在门口", en: "At the door"),
        signs: [.init("1", "综治中心", .roomDoor, .doorPlate, room: "R1") { $0.anchor = Point(x: 6.2, y: 3) }],
        rooms: [
          Room(
            id: "R1", site: "S", name: "综治中心",
            outline: [Point(x: 0, y: 0), Point(x: 6, y: 0), Point(x: 6, y: 5), Point(x: 0, y: 5)])
        ]),
      RuleExample(
        Bilingual(zh: "没有坐标，不作判断", en: "No coordinates"),
        signs: [.init("1", "综治中心", .roomDoor, .doorPlate, room: "R1")],
        rooms: [Room(id: "R1", site: "S", name: "综治中心")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let tolerance = requirement.limits["tolerance_m"].flatMap { Double($0) } ?? 0.5
    for sign in scene.signs {
      guard let anchor = sign.sign.anchor, let room = scene.room(of: sign), let points = room.outline else {
        continue
      }
      let outline = Outline(points)
      guard outline.isSound, !outline.contains(anchor) else { continue }
      let away = outline.distance(to: anchor)
      guard away > tolerance else { continue }
      scene.report(
        sign.subject, site: sign.sign.site, Self.self, requirement,
        facts: ["distance_m": .number(away), "room": .text(room.id.text)],
        text: Bilingual(
          zh: "“\(sign.label)”的坐标在“\(room.name)”外\(FactNumber.text(away))米。",
          en: "“\(sign.label)” lies \(FactNumber.text(away)) m outside “\(room.name)”."),
        nearest: Bilingual(zh: "改正坐标或房间编号。", en: "Correct its coordinates or its room."))
    }
  }
}
