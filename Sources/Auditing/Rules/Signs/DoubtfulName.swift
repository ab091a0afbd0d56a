import Matching
import Standards
import Vocabulary

/// A plate whose name was read with doubt goes to a person.
enum DoubtfulName: Rule {
  static let about = RuleAbout(
    id: "doubtful-name", code: "NAME-DOUBT", name: Bilingual(zh: "名称存疑", en: "Doubtful name"),
    reason: Bilingual(
      zh: "牌面文字与词典中的名称相近而不相同，可能是错字，也可能是另一个机构；认错一块牌子比多问一句代价大，所以交人研判。",
      en:
        "The text is close to a known name but not equal: a slip of the pen, or another body. Mistaking a sign costs "
        + "more than a question, so a person decides."),
    examples: [
      RuleExample(
        Bilingual(zh: "“村务监督委会”少一个“员”字", en: "A character of the name is missing"),
        signs: [.init("1", "红旗村村务监督委会", .outerWall, .organisation, names: "supervision", how: .near)],
        verdicts: ["1": .review]),
      RuleExample(
        Bilingual(zh: "名称与词典一致", en: "The name is a known one"),
        signs: [.init("1", "红旗村村务监督委员会", .outerWall, .organisation, names: "supervision")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.isPlate && sign.reading.decision == .review {
      let candidates = sign.reading.parts.compactMap(\.canonicalName)
      let guess =
        candidates.isEmpty
        ? Bilingual(zh: "词典里没有把握认定的名称", en: "the dictionary has no name that it surely is")
        : Bilingual(
          zh: "可能是“\(candidates.joined(separator: "”“"))”",
          en: "it may be “\(candidates.joined(separator: "”, “"))”")
      scene.judge(
        sign, Self.self, requirement, .review, facts: ["candidates": .list(candidates)],
        text: Bilingual(
          zh: "“\(sign.label)”的名称认不准：\(guess.zh)。",
          en: "“\(sign.label)” cannot be read with certainty: \(guess.en)."),
        nearest: Bilingual(zh: "请核对牌面，登记研判意见。", en: "Look at the sign and record a ruling."))
    }
  }
}
