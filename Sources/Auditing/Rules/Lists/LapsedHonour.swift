import Matching
import Standards
import Vocabulary

/// An honour whose term has passed.
enum LapsedHonour: Rule {
  static let about = RuleAbout(
    id: "lapsed-honour", code: "HONOR-LAPSED", name: Bilingual(zh: "荣誉过期", en: "Honour past its term"),
    reason: Bilingual(
      zh: "有届期的称号到期未复核的，不再展示。",
      en: "A title that is given for a term is no longer shown when the term is over."),
    needs: ["hung_on"],
    examples: [
      RuleExample(
        Bilingual(zh: "2012年的文明村，一届三年", en: "A title of 2012 that holds for three years"),
        signs: [.init("1", "示范市文明村", .inside, .honour) { $0.hungOn = PartialDate(year: 2012) }],
        verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "2025年的文明村", en: "One of 2025"),
        signs: [.init("1", "示范市文明村", .inside, .honour) { $0.hungOn = PartialDate(year: 2025) }]),
      RuleExample(
        Bilingual(zh: "不知是哪一年的，不作判断", en: "Nobody knows its year"),
        signs: [.init("1", "示范市文明村", .inside, .honour)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.reading.signClass == .honour && scene.survives(sign) {
      guard let item = scene.pack.item(of: .honours, namedIn: sign.sign.text, on: scene.asOf),
        let term = item.termYears
      else { continue }
      guard let year = sign.reading.year ?? sign.sign.hungOn?.year else {
        scene.need(sign.subject, "hung_on")
        continue
      }
      guard year + term < scene.asOf.year else { continue }
      scene.judge(
        sign, Self.self, requirement, scene.certain(.remove, citing: item.citations), citing: item.citations,
        facts: ["year": .number(Double(year)), "term_years": .number(Double(term))],
        text: Bilingual(
          zh: "“\(sign.label)”是\(year)年的，有效期\(term)年，已过期。",
          en: "“\(sign.label)” is of \(year) and held for \(term) years."),
        nearest: Bilingual(
          zh: "收存；复核保留称号的，换新牌后集中展示。",
          en: "Store it; if the title was confirmed, show the new plaque with the others."))
    }
  }
}
