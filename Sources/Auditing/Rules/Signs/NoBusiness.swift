import Matching
import Standards
import Vocabulary

/// A plate behind which nothing happens (空挂).
enum NoBusiness: Rule {
  static let about = RuleAbout(
    id: "no-business", code: "MISMATCH-IDLE", name: Bilingual(zh: "空挂", en: "Nothing behind the plate"),
    reason: Bilingual(
      zh: "没有实质性业务的牌子撤下；应挂的机构没有业务，是机构的问题，交人研判。",
      en:
        "A plate behind which nothing happens comes down; where a required body does nothing, that is no matter of its "
        + "plate, and a person decides."),
    needs: ["active"],
    examples: [
      RuleExample(
        Bilingual(zh: "挂着牌子，没有人办事", en: "A plate, and nobody at work"),
        signs: [.init("1", "红旗村退役军人服务站", .inside, names: "veterans") { $0.isActive = false }],
        verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "应挂的机构，交人研判", en: "A required body goes to a person"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation") {
            $0.isActive = false
          }
        ], verdicts: ["1": .review]),
      RuleExample(
        Bilingual(zh: "有业务", en: "There is business"),
        signs: [.init("1", "红旗村退役军人服务站", .inside, names: "veterans") { $0.isActive = true }]),
      RuleExample(
        Bilingual(zh: "没有填，不作判断", en: "Nobody told"),
        signs: [.init("1", "红旗村退役军人服务站", .inside, names: "veterans")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs
    where sign.isPlate && sign.isOwn && !sign.isExempt && sign.sign.isActive == false && scene.survives(sign)
    {
      let isRequired = sign.entries.contains { $0?.isRequired == true }
      let disposition =
        isRequired ? Disposition.review : scene.certain(.remove, citing: requirement.citations)
      scene.judge(
        sign, Self.self, requirement, disposition,
        text: Bilingual(
          zh: "“\(sign.label)”挂着牌子，没有业务。", en: "“\(sign.label)” hangs, and nothing is done behind it."),
        nearest: isRequired
          ? Bilingual(zh: "应挂的机构为什么没有业务，请研判。", en: "Find out why a required body does nothing.")
          : Bilingual(
            zh: "摘下；恢复业务的，按目录重新挂。", en: "Take it down; hang it again by the catalogue once there is business."
          ))
    }
  }
}
