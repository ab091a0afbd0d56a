import Matching
import Standards
import Vocabulary

/// A plate that no catalogue lists and that was hung without a document.
enum NoBasis: Rule {
  static let about = RuleAbout(
    id: "no-basis", code: "NOBASIS", name: Bilingual(zh: "无依据", en: "Hung without a document"),
    reason: Bilingual(
      zh: "目录没有列、又说不出挂牌依据的，不保留。有依据的先登记文件名和文号，再作判断。",
      en:
        "What no catalogue lists and nobody can name a document for does not stay. Where there is one, its title and "
        + "number are recorded before anything is decided."),
    needs: ["basis"],
    examples: [
      RuleExample(
        Bilingual(zh: "依据一栏写“无”", en: "The surveyor wrote that there is none"),
        signs: [.init("1", "红旗村银发智囊团", .inside) { $0.basis = "无" }], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "目录所列的，目录就是依据", en: "What the catalogue lists has its document there"),
        signs: [.init("1", "红旗村综治中心", .inside, names: "governance") { $0.basis = "无" }]),
      RuleExample(
        Bilingual(zh: "依据没有填，不作判断", en: "Nobody told"), signs: [.init("1", "红旗村银发智囊团", .inside)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.isPlate && sign.isOwn && sign.entry == nil && scene.survives(sign) {
      guard let basis = sign.sign.basis else {
        scene.need(sign.subject, "basis")
        continue
      }
      guard SurveyorsNo.isMeant(by: basis) else { continue }
      scene.judge(
        sign, Self.self, requirement, scene.certain(.remove, citing: requirement.citations),
        facts: ["basis": .text(basis)],
        text: Bilingual(
          zh: "“\(sign.label)”不在目录，也没有挂牌依据。",
          en: "“\(sign.label)” is not in the catalogue and was hung without a document."),
        nearest: Bilingual(
          zh: "摘下；找到依据的，补登记后重新核查。", en: "Take it down; if a document is found, record it and audit again."))
    }
  }
}
