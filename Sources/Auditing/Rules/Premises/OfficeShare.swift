import Standards
import Surveys
import Vocabulary

/// How much of the usable area is office.
enum OfficeShare: Rule {
  static let about = RuleAbout(
    id: "office-share", code: "OFFICE-SHARE", name: Bilingual(zh: "办公面积占比偏高", en: "High share of offices"),
    reason: Bilingual(
      zh: "办公面积最小化、服务面积最大化。提醒线出自地方实践，不是国家规定。",
      en: "Offices small, services large. The line is local practice, not national regulation."),
    limits: [("norm", Bilingual(zh: "提醒线", en: "the line"))], needs: ["area_m2", "function"],
    examples: [
      RuleExample(
        Bilingual(zh: "一半是办公室", en: "Half of it is office"),
        rooms: [room("R1", .office, 50), room("R2", .service, 50)], count: 1),
      RuleExample(
        Bilingual(zh: "办公占两成", en: "A fifth is office"),
        rooms: [room("R1", .office, 20), room("R2", .service, 80)]),
      RuleExample(
        Bilingual(zh: "有一间面积没有填，不作判断", en: "The area of a room is not known"),
        rooms: [room("R1", .office, 50), room("R2", .service, nil)]),
    ])

  private static func room(_ id: String, _ function: Room.Function, _ area: Double?) -> Room {
    Room(
      id: .init(id), site: "S", name: "用房", function: function,
      usableArea: area.map { Area(squareMetres: $0) })
  }

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    guard let norm = scene.norm("norm", of: requirement),
      !scene.survey.rooms.isEmpty
    else { return }
    var office = 0.0
    var total = 0.0
    for room in scene.survey.rooms {
      guard let area = room.usableArea?.squareMetres, let function = room.function else {
        scene.need(.room(scene.locality.id, room.id), room.usableArea == nil ? "area_m2" : "function")
        return
      }
      total += area
      if function == .office { office += area }
    }
    guard total > 0, office / total > norm.value + 1e-9 else { return }
    scene.report(
      .locality(scene.locality.id), Self.self, requirement, citing: norm.citations,
      facts: [
        "measured": .number(office / total), "norm": .number(norm.value), "office_m2": .number(office),
      ],
      text: Bilingual(
        zh: "办公用房占使用面积的\(FactNumber.percent(office / total))，提醒线为\(FactNumber.percent(norm.value))。",
        en: "Offices take \(FactNumber.percent(office / total)) of the usable area; the line is "
          + "\(FactNumber.percent(norm.value))."),
      nearest: Bilingual(
        zh: "合并办公室，腾出\(FactNumber.text(office - norm.value * total))㎡用于服务。",
        en: "Join offices and free \(FactNumber.text(office - norm.value * total)) m² for services."))
  }
}
