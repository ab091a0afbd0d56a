import Matching
import Standards
import Vocabulary

/// Internal regulations on the wall come down; what the public needs to know stays.
enum InternalPanelOnWall: Rule {
  static let about = RuleAbout(
    id: "internal-panel-on-wall", code: "PANEL-INTERNAL",
    name: Bilingual(zh: "内部管理制度上墙", en: "Internal panel on the wall"),
    reason: Bilingual(
      zh: "组织架构、人员名单、职责制度、内部流程只给工作人员看，不再上墙；群众须知、公示警示、入党誓词和村规民约可以留。",
      en:
        "Charts, rosters, duties and internal processes concern the staff alone and come down; notices for the public, "
        + "warnings, the oath and the village covenant stay."),
    needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "“财务管理制度”挂在墙上", en: "Financial regulations on the wall"),
        signs: [.init("1", "财务管理制度", .inside, .regulationPanel)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "“入党誓词”可以留", en: "The oath may stay"),
        signs: [.init("1", "入党誓词", .inside, .regulationPanel)]),
      RuleExample(
        Bilingual(zh: "看不出是哪一类，交人研判", en: "Of no known kind"),
        signs: [.init("1", "为人民服务", .inside, .regulationPanel)], verdicts: ["1": .review]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.reading.signClass == .regulationPanel {
      guard sign.sign.position != .unknown else {
        scene.need(sign.subject, "position")
        continue
      }
      guard let panel = scene.pack.panel(for: sign.sign.text) else {
        scene.judge(
          sign, Self.self, requirement, .review,
          text: Bilingual(
            zh: "看不出“\(sign.label)”是内部制度还是群众须知。",
            en: "It cannot be told whether “\(sign.label)” is internal or for the public."),
          nearest: Bilingual(
            zh: "给工作人员看的撤下，给群众看的保留。",
            en: "Take it down if it is for the staff, keep it if it is for the public."))
        continue
      }
      guard !panel.mayHang else { continue }
      scene.judge(
        sign, Self.self, requirement, scene.certain(.remove, citing: panel.citations),
        citing: panel.citations,
        facts: ["panel": .text(panel.id)],
        text: Bilingual(
          zh: "“\(sign.label)”属于内部管理内容，不应上墙。",
          en: "“\(sign.label)” is internal and must not hang on the wall."),
        nearest: Bilingual(zh: "撤下，存入文件夹或电子台账。", en: "Take it down and keep it in a folder."))
    }
  }
}
