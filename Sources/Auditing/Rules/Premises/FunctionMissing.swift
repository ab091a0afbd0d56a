import Foundation
import Standards
import Surveys
import Vocabulary

/// A function that a centre has to offer and that no room bears.
enum FunctionMissing: Rule {
  static let about = RuleAbout(
    id: "function-missing", code: "FUNC-MISSING",
    name: Bilingual(zh: "缺少必备功能", en: "Required function missing"),
    reason: Bilingual(
      zh: "党群服务中心有最小的功能组合，可以一室多用，但不能没有。",
      en: "A centre offers a smallest set of functions; they may share rooms but must not be missing."),
    limits: [("functions", Bilingual(zh: "必备功能", en: "the functions"))], needs: ["rooms"],
    examples: [
      RuleExample(
        Bilingual(zh: "没有阅览室", en: "No reading room"), rooms: [Room(id: "R1", site: "S", name: "101 便民服务大厅")],
        count: 1),
      RuleExample(
        Bilingual(zh: "农家书屋就是阅览室", en: "The farmers' library is a reading room"),
        rooms: [Room(id: "R1", site: "S", name: "服务大厅"), Room(id: "R2", site: "S", name: "农家书屋")]),
      RuleExample(Bilingual(zh: "没有用房资料，不作判断", en: "No rooms were surveyed")),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let rooms = scene.survey.rooms
    guard !rooms.isEmpty else { return }
    let uses = scene.survey.uses.map(\.name) + rooms.map(\.name) + rooms.compactMap(\.note)
    for id in requirement.list("functions") {
      guard let function = scene.library.facilities.function(id) else { continue }
      guard !uses.contains(where: function.isNamed) else { continue }
      scene.report(
        .locality(scene.locality.id), Self.self, requirement, citing: function.citations, key: id,
        facts: ["function": .text(id)],
        text: Bilingual(
          zh: "没有找到承担“\(function.name)”功能的用房。", en: "No room for “\(function.name)” was found."),
        nearest: Bilingual(
          zh: "可与其他功能合用一间，挂一块室牌。", en: "It may share a room with another function, with one plate."))
    }
  }
}
