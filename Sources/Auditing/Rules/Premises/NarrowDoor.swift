import Standards
import Surveys
import Vocabulary

/// A door of a public room too narrow for a wheelchair (GB 55019-2021, 2.5).
enum NarrowDoor: Rule {
  static let about = RuleAbout(
    id: "narrow-door", code: "DOOR-WIDTH", name: Bilingual(zh: "门净宽不足", en: "Door too narrow"),
    reason: Bilingual(
      zh: "对外用房的门，既有建筑改造后净宽不小于800毫米，新建、扩建不小于900毫米，轮椅才进得去。备注写明“新建”的按新建看。",
      en:
        "The door of a public room is at least 800 mm wide after a conversion and 900 mm in a new building, so that a "
        + "wheelchair passes. A room noted as newly built counts as new."),
    limits: [
      ("existing", Bilingual(zh: "既有建筑的指标", en: "norm of existing buildings")),
      ("new", Bilingual(zh: "新建的指标", en: "norm of new buildings")),
    ], needs: ["door_clear_width_mm", "public"],
    examples: [
      RuleExample(
        Bilingual(zh: "对外的门净宽700毫米", en: "A public door of 700 mm"),
        rooms: [
          Room(
            id: "R1", site: "S", name: "服务大厅", isPublic: true, doorClearWidth: Length(millimetres: 700))
        ], count: 1),
      RuleExample(
        Bilingual(zh: "新建的门净宽850毫米", en: "A new one of 850 mm"),
        rooms: [
          Room(
            id: "R1", site: "S", name: "服务大厅", isPublic: true, doorClearWidth: Length(millimetres: 850),
            note: "2025年新建")
        ], count: 1),
      RuleExample(
        Bilingual(zh: "既有的门净宽850毫米", en: "An existing one of 850 mm"),
        rooms: [
          Room(
            id: "R1", site: "S", name: "服务大厅", isPublic: true, doorClearWidth: Length(millimetres: 850))
        ]),
      RuleExample(
        Bilingual(zh: "净宽没有填，不作判断", en: "Its width is not known"),
        rooms: [Room(id: "R1", site: "S", name: "服务大厅", isPublic: true)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    guard let existing = scene.norm("existing", of: requirement) else { return }
    let new = scene.norm("new", of: requirement) ?? existing
    for room in scene.survey.rooms where room.isPublic == true && room.function != .circulation {
      guard let width = room.doorClearWidth?.millimetres else { continue }
      let isNew = room.note?.contains("新建") == true
      let least = isNew ? new : existing
      guard width + 1e-9 < least.value else { continue }
      scene.report(
        .room(scene.locality.id, room.id), site: room.site, Self.self, requirement, citing: least.citations,
        facts: ["measured": .number(width), "norm": .number(least.value)],
        text: Bilingual(
          zh: "“\(room.name)”的门净宽\(FactNumber.text(width))毫米，应不小于\(FactNumber.text(least.value))毫米。",
          en: "The door of “\(room.name)” is \(FactNumber.text(width)) mm wide; at least "
            + "\(FactNumber.text(least.value)) mm are needed."),
        nearest: Bilingual(
          zh: "改造时加宽，或把对外服务换到门够宽的房间。", en: "Widen it, or move the service to a room with a wider door."))
    }
  }
}
