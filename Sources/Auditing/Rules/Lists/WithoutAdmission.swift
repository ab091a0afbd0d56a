import Matching
import Standards
import Vocabulary

/// A plate hung after admission began, without a number of admission.
enum WithoutAdmission: Rule {
  static let about = RuleAbout(
    id: "without-admission", code: "ADMISSION", name: Bilingual(zh: "未经准入", en: "Hung without admission"),
    reason: Bilingual(
      zh: "实行准入以后，新增的牌子先审核备案再挂；应挂的标牌除外。",
      en: "Since admission began a new plate is approved before it hangs; required plaques need no approval."),
    limits: [("since", Bilingual(zh: "准入开始的日期", en: "day on which admission began"))],
    needs: ["hung_on", "approval"],
    examples: [
      RuleExample(
        Bilingual(zh: "目录没有列，2025年新挂，没有备案", en: "Unlisted, hung in 2025, not approved"),
        signs: [
          .init("1", "红旗村银发智囊团", .inside) {
            $0.hungOn = PartialDate(year: 2025)
            $0.approval = "无"
          }
        ], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "目录所列，没有备案，补办", en: "Listed, but not approved"),
        signs: [
          .init("1", "红旗村综治中心", .inside, names: "governance") {
            $0.hungOn = PartialDate(year: 2025)
            $0.approval = "无"
          }
        ], verdicts: ["1": .review]),
      RuleExample(
        Bilingual(zh: "准入开始以前挂的", en: "Hung before"),
        signs: [
          .init("1", "红旗村银发智囊团", .inside) {
            $0.hungOn = PartialDate(year: 2019)
            $0.approval = "无"
          }
        ]),
      RuleExample(
        Bilingual(zh: "有准入文号", en: "With a number"),
        signs: [
          .init("1", "红旗村银发智囊团", .inside) {
            $0.hungOn = PartialDate(year: 2025)
            $0.approval = "示准〔2025〕3号"
          }
        ]),
      RuleExample(
        Bilingual(zh: "准入文号没有填，不作判断", en: "Nobody told"),
        signs: [.init("1", "红旗村银发智囊团", .inside) { $0.hungOn = PartialDate(year: 2025) }]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    guard let since = requirement.limits["since"].flatMap({ CalendarDate($0) }) else { return }
    for sign in scene.signs where sign.isPlate && sign.isOwn && !sign.isExempt && scene.survives(sign) {
      guard !sign.entries.contains(where: { $0?.isRequired == true }),
        let hung = sign.sign.hungOn?.earliest, hung >= since
      else { continue }
      guard let approval = sign.sign.approval else {
        scene.need(sign.subject, "approval")
        continue
      }
      let isKnown = scene.pack.item(of: .admissions, namedIn: approval, on: scene.asOf) != nil
      let isAdmitted = scene.pack.has(.admissions) ? isKnown : !SurveyorsNo.isMeant(by: approval)
      guard !isAdmitted else { continue }
      let isListed = sign.entry != nil
      scene.judge(
        sign, Self.self, requirement,
        isListed ? .review : scene.certain(.remove, citing: requirement.citations),
        facts: ["hung_on": .text(hung.description), "approval": .text(approval)],
        text: Bilingual(
          zh: "“\(sign.label)”挂于\(since)实行准入以后，没有准入文号。",
          en: "“\(sign.label)” was hung after admission began on \(since), without a number of admission."),
        nearest: isListed
          ? Bilingual(zh: "补办备案；不补办的撤下。", en: "Have it approved, or take it down.")
          : Bilingual(zh: "摘下；确需挂牌的，先申请准入。", en: "Take it down; apply for admission first if it is needed."))
    }
  }
}
