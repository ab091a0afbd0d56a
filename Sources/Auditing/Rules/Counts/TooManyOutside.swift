import Standards
import Vocabulary

/// More plaques outside than the pack allows.
enum TooManyOutside: Rule {
  static let about = RuleAbout(
    id: "too-many-outside", code: "OUT-OVER", name: Bilingual(zh: "外部标牌超数", en: "Too many plaques outside"),
    reason: Bilingual(
      zh: "外部标牌有总数上限，按个别处置后还留着的计数。超出的按目录先后取舍；目录没有先后的，交人研判。",
      en:
        "Plaques outside are capped; counted is what survives the verdicts on single signs. The order of the catalogue "
        + "decides; where it gives none, a person does."),
    needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "四块有先后的，末位撤下", en: "Four with an order: the last one goes"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation"),
          .init("2", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee"),
          .init("3", "红旗村村务监督委员会", .doorLeft, .organisation, names: "supervision"),
          .init("4", "红旗村股份经济合作社", .doorRight, .organisation, names: "collective-economy"),
        ], verdicts: ["4": .remove]),
      RuleExample(
        Bilingual(zh: "没有先后的一块，交人研判", en: "One without an order goes to a person"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation"),
          .init("2", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee"),
          .init("3", "红旗村村务监督委员会", .doorLeft, .organisation, names: "supervision"),
          .init("4", "红旗村民兵连", .doorRight, .organisation, names: "militia"),
        ], verdicts: ["4": .review]),
      RuleExample(
        Bilingual(zh: "没有超数", en: "Within the cap"),
        signs: [.init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    TooManyPlates.look(at: &scene, Self.self, requirement, .outsidePlaque)
  }
}
