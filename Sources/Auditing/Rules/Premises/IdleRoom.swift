import Standards
import Surveys
import Vocabulary

/// A room that nobody uses.
enum IdleRoom: Rule {
  static let about = RuleAbout(
    id: "idle-room", code: "ROOM-IDLE", name: Bilingual(zh: "用房闲置", en: "Idle room"),
    reason: Bilingual(
      zh: "闲置的用房可以补足缺少的功能，或腾给居民活动。", en: "An idle room can take a missing function or serve the residents."),
    needs: ["function", "hours_per_week"],
    examples: [
      RuleExample(
        Bilingual(zh: "空着的办公室", en: "An empty office"),
        rooms: [Room(id: "R1", site: "S", name: "原扶贫办公室", function: .idle)], count: 1),
      RuleExample(
        Bilingual(zh: "每周使用10小时", en: "Used ten hours a week"),
        rooms: [Room(id: "R1", site: "S", name: "活动室", function: .activity, hoursPerWeek: 10)]),
      RuleExample(
        Bilingual(zh: "时间没有填，不作判断", en: "Nobody told its hours"),
        rooms: [Room(id: "R1", site: "S", name: "活动室", function: .activity)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let passive: Set<Room.Function> = [.storage, .sanitary, .circulation]
    for room in scene.survey.rooms where !(room.function.map(passive.contains) ?? false) {
      guard room.function == .idle || room.hoursPerWeek == 0 else { continue }
      let area = room.usableArea.map {
        Bilingual(
          zh: "（\(FactNumber.text($0.squareMetres))㎡）", en: " (\(FactNumber.text($0.squareMetres)) m²)")
      }
      scene.report(
        .room(scene.locality.id, room.id), site: room.site, Self.self, requirement,
        facts: room.usableArea.map { ["area_m2": .number($0.squareMetres)] } ?? [:],
        text: Bilingual(
          zh: "“\(room.name)”\(area?.zh ?? "")闲置。", en: "“\(room.name)”\(area?.en ?? "") is idle."),
        nearest: Bilingual(zh: "安排缺少的功能，或向居民开放。", en: "Give it a missing function, or open it to residents."))
    }
  }
}
