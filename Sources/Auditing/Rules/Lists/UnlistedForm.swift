import Matching
import Standards
import Vocabulary

/// A label of a ledger, form or information system that the locality does not have to keep.
enum UnlistedForm: Rule {
  static let about = RuleAbout(
    id: "unlisted-form", code: "FORM-LIST",
    name: Bilingual(zh: "表格系统不在清单", en: "Form or system not on the list"),
    reason: Bilingual(
      zh: "台账、报表、信息系统实行清单管理；清单以外的，标签撤下，也不再填。",
      en:
        "Ledgers, forms and information systems are kept by a list; the label of another comes down, and it is no longer filled in."
    ),
    limits: [("words", Bilingual(zh: "牌面上说明是表格系统的词", en: "words that tell of a form or system"))],
    examples: [
      RuleExample(
        Bilingual(zh: "清单没有的“走访台账”", en: "A ledger that is not listed"),
        signs: [.init("1", "干部走访台账", .inside, .notice)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "清单所列的“人口信息系统”", en: "A listed system"),
        signs: [.init("1", "人口信息系统", .inside, .notice)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    ListCheck.look(
      at: &scene, Self.self, requirement, .forms, classes: [.notice, .publicity, .mechanism, .deskPlate],
      thing: Bilingual(zh: "表格系统清单", en: "forms and systems"))
  }
}
