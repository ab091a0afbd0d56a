import Matching
import Standards
import Vocabulary

/// A guide to a service that the locality does not offer.
enum UnlistedService: Rule {
  static let about = RuleAbout(
    id: "unlisted-service", code: "SERVICE-LIST",
    name: Bilingual(zh: "服务事项不在清单", en: "Service not on the list"),
    reason: Bilingual(
      zh: "办事指南只写清单内、此处真能办的事。",
      en: "Guides to services tell of listed services that are really given here."),
    limits: [("words", Bilingual(zh: "牌面上说明是办事指南的词", en: "words that tell of a guide to a service"))],
    examples: [
      RuleExample(
        Bilingual(zh: "清单没有的“出生证办事指南”", en: "A service that is not listed"),
        signs: [.init("1", "出生证办事指南", .inside, .notice)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "清单所列的“老年优待证办事指南”", en: "A listed one"),
        signs: [.init("1", "老年优待证办事指南", .inside, .notice)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    ListCheck.look(
      at: &scene, Self.self, requirement, .services,
      classes: [.notice, .regulationPanel, .certificateNotice, .guide],
      thing: Bilingual(zh: "服务事项清单", en: "services"))
  }
}
