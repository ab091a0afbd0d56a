import Standards
import Surveys
import Vocabulary

/// The rooms for activities taken together.
enum ActivityArea: Rule {
  static let about = RuleAbout(
    id: "activity-area", code: "AREA-ACTIVITY",
    name: Bilingual(zh: "活动用房不足", en: "Too little room for activities"),
    reason: Bilingual(
      zh: "居民活动用房（含会议）合计有最低面积；办公压缩出来的面积优先补到这里。",
      en:
        "The rooms for activities and meetings have a least area together; what is taken from offices goes here first."
    ),
    limits: [
      ("norm", Bilingual(zh: "最低面积", en: "least area")),
      ("unit_kind", Bilingual(zh: "只用于哪一类单位", en: "kind of locality that it is about")),
    ], needs: ["function", "area_m2"],
    examples: [
      RuleExample(
        Bilingual(zh: "活动用房共58㎡", en: "58 m² in all"),
        rooms: [
          Room(id: "R1", site: "S", name: "活动室", function: .activity, usableArea: Area(squareMetres: 58))
        ], count: 1),
      RuleExample(
        Bilingual(zh: "活动用房共120㎡", en: "120 m² in all"),
        rooms: [
          Room(id: "R1", site: "S", name: "活动室", function: .activity, usableArea: Area(squareMetres: 120))
        ]),
      RuleExample(
        Bilingual(zh: "有一间面积没有填，不作判断", en: "The area of one is not known"),
        rooms: [Room(id: "R1", site: "S", name: "活动室", function: .activity)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    if let kind = requirement.limits["unit_kind"], kind != scene.locality.kind.rawValue { return }
    guard let norm = scene.norm("norm", of: requirement) else { return }
    // A room whose function nobody told may be one for activities.
    guard scene.survey.rooms.allSatisfy({ $0.function != nil }) else {
      for room in scene.survey.rooms where room.function == nil {
        scene.need(.room(scene.locality.id, room.id), "function")
      }
      return
    }
    let rooms = scene.survey.rooms.filter { $0.function == .activity || $0.function == .meeting }
    guard !rooms.isEmpty, let area = scene.usableArea(of: rooms), area + 1e-9 < norm.value else { return }
    scene.report(
      .locality(scene.locality.id), Self.self, requirement, citing: norm.citations,
      facts: ["measured": .number(area), "norm": .number(norm.value)],
      text: Bilingual(
        zh: "活动、会议用房共\(FactNumber.text(area))㎡，一般不小于\(FactNumber.text(norm.value))㎡。",
        en:
          "Rooms for activities and meetings have \(FactNumber.text(area)) m² in all; \(FactNumber.text(norm.value)) m² "
          + "are usual at least."),
      nearest: Bilingual(
        zh: "还差\(FactNumber.text(norm.value - area))㎡，先从闲置和办公用房里调。",
        en:
          "\(FactNumber.text(norm.value - area)) m² are lacking; take them from idle rooms and offices first."
      ))
  }
}
