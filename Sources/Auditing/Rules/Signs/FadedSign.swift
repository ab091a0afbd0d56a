import Standards
import Vocabulary

/// A sign that stays but can hardly be read any more.
enum FadedSign: Rule {
  static let about = RuleAbout(
    id: "faded-sign", code: "FADED", name: Bilingual(zh: "褪色破损", en: "Faded or damaged"),
    reason: Bilingual(
      zh: "留下的牌子要完好、看得清；要撤的不必修。", en: "What stays has to be sound and legible; what goes needs no repair."),
    needs: ["condition", "position"],
    examples: [
      RuleExample(
        Bilingual(zh: "褪色的标牌", en: "A faded plaque"),
        signs: [
          .init(
            "1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee", condition: .faded)
        ], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "要撤的牌子不修", en: "One that goes is not repaired"),
        signs: [.init("1", "红旗村益农信息社", .inside, names: "post", condition: .damaged)]),
      RuleExample(
        Bilingual(zh: "完好程度没有填，不作判断", en: "Its condition is not known"),
        signs: [.init("1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where scene.stays(sign) {
      guard let condition = sign.sign.condition, condition != .good else { continue }
      // Whether it stays cannot be told while nobody knows where it hangs.
      guard sign.sign.position != .unknown else {
        scene.need(sign.subject, "position")
        continue
      }
      let what =
        switch condition {
        case .good, .faded: Bilingual(zh: "褪色", en: "faded")
        case .damaged: Bilingual(zh: "破损", en: "damaged")
        case .illegible: Bilingual(zh: "看不清", en: "illegible")
        }
      scene.judge(
        sign, Self.self, requirement, .fix, facts: ["condition": .text(condition.rawValue)],
        text: Bilingual(zh: "“\(sign.label)”\(what.zh)。", en: "“\(sign.label)” is \(what.en)."),
        nearest: Bilingual(
          zh: "按原样修复或更换；不再需要的撤下。", en: "Repair or renew it as it is; take it down if nobody needs it."))
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    if let id = finding.sign { audited.alter(id) { $0.condition = .good } }
  }
}
