import Standards
import Surveys
import Vocabulary

/// The meeting room, measured by households.
enum SmallMeetingRoom: Rule {
  static let about = RuleAbout(
    id: "small-meeting-room", code: "ROOM-MEETING",
    name: Bilingual(zh: "会议室偏小", en: "Meeting room too small"),
    reason: Bilingual(
      zh: "会议室按户数分档；活动室可兼会议，取其中最大的一间。",
      en:
        "The meeting room is measured by households; an activity room may serve as one, and the largest counts."
    ),
    limits: [
      ("norm", Bilingual(zh: "分档指标", en: "norm with its tiers")),
      ("functions", Bilingual(zh: "可作会议室的功能", en: "functions that serve as meeting room")),
      ("unit_kind", Bilingual(zh: "只用于哪一类单位", en: "kind of locality that it is about")),
    ], needs: ["households", "area_m2"],
    examples: [
      RuleExample(
        Bilingual(zh: "1500户，会议室60㎡", en: "60 m² for 1,500 households"),
        rooms: [Room(id: "R1", site: "S", name: "会议室", usableArea: Area(squareMetres: 60))], households: 1500,
        count: 1),
      RuleExample(
        Bilingual(zh: "800户，会议室60㎡", en: "60 m² for 800 households"),
        rooms: [Room(id: "R1", site: "S", name: "会议室", usableArea: Area(squareMetres: 60))], households: 800),
      RuleExample(
        Bilingual(zh: "户数没有填，不作判断", en: "Households are not known"),
        rooms: [Room(id: "R1", site: "S", name: "会议室", usableArea: Area(squareMetres: 10))]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    if let kind = requirement.limits["unit_kind"], kind != scene.locality.kind.rawValue { return }
    guard let norm = scene.norm("norm", of: requirement) else { return }
    let functions = requirement.list("functions")
    let rooms = scene.survey.rooms.filter { room in
      scene.function(namedIn: room.name).map { functions.contains($0.id) } ?? false
    }
    let sized = rooms.compactMap { room in room.usableArea.map { (room: room, area: $0.squareMetres) } }
    guard let largest = sized.max(by: { $0.area < $1.area }) else { return }
    guard let households = scene.locality.households, households > 0 else {
      scene.need(.locality(scene.locality.id), "households")
      return
    }
    let least = norm.value(households: households)
    guard largest.area + 1e-9 < least else { return }
    scene.report(
      .room(scene.locality.id, largest.room.id), site: largest.room.site, Self.self, requirement,
      citing: norm.citations,
      facts: [
        "measured": .number(largest.area), "norm": .number(least), "households": .number(Double(households)),
      ],
      text: Bilingual(
        zh:
          "\(households)户，会议用房最大的“\(largest.room.name)”为\(FactNumber.text(largest.area))㎡，参照\(FactNumber.text(least))㎡。",
        en: "For \(households) households the largest room for meetings, “\(largest.room.name)”, has "
          + "\(FactNumber.text(largest.area)) m²; \(FactNumber.text(least)) m² are the reference."),
      nearest: Bilingual(zh: "打通相邻房间，或借用驻区单位的会议室。", en: "Join two rooms, or borrow one of a local employer."))
  }
}
