import Matching
import Standards
import Vocabulary

/// A panel about a duty that is none of the locality's.
enum UnlistedDuty: Rule {
  static let about = RuleAbout(
    id: "unlisted-duty", code: "DUTY-LIST",
    name: Bilingual(zh: "事项不在清单", en: "Duty not on the list"),
    reason: Bilingual(
      zh: "村（社区）只承担清单内的事项；清单以外的职责不上墙，也不该由村（社区）承担。",
      en: "A locality has the duties of the list; others are not put on its walls, nor on its shoulders."),
    limits: [("words", Bilingual(zh: "牌面上说明是职责的词", en: "words that tell of a duty"))],
    examples: [
      RuleExample(
        Bilingual(zh: "清单没有的“招商引资工作任务”", en: "A task that is not listed"),
        signs: [.init("1", "招商引资工作任务", .inside, .regulationPanel)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "清单所列的“垃圾分类工作任务”", en: "A listed one"),
        signs: [.init("1", "垃圾分类工作任务", .inside, .regulationPanel)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    ListCheck.look(
      at: &scene, Self.self, requirement, .duties, classes: [.regulationPanel, .notice],
      thing: Bilingual(zh: "履职事项清单", en: "duties"))
  }
}
