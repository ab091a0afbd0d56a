import Matching
import Standards
import Vocabulary

/// The colour of the characters of an outside plaque: red for the Party's bodies, black for the others.
enum PlaqueColour: Rule {
  static let about = RuleAbout(
    id: "plaque-colour", code: "SPEC-COLOUR", name: Bilingual(zh: "字色不对", en: "Wrong colour"),
    reason: Bilingual(
      zh: "党组织的标牌用红字，村（居）委会等用黑字。",
      en: "Plaques of the Party have red characters, those of the committees black ones."),
    limits: [
      ("red", Bilingual(zh: "用红字的名称", en: "names in red")),
      ("black", Bilingual(zh: "用黑字的名称", en: "names in black")),
    ], needs: ["text_colour"],
    examples: [
      RuleExample(
        Bilingual(zh: "村委会用了红字", en: "The committee's plaque in red"),
        signs: [
          .init("1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee") {
            $0.textColour = .red
          }
        ], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "党组织用红字", en: "The Party's in red"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation") {
            $0.textColour = .red
          }
        ]),
      RuleExample(
        Bilingual(zh: "字色没有填，不作判断", en: "Its colour is not known"),
        signs: [.init("1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let (red, black) = (requirement.list("red"), requirement.list("black"))
    for sign in scene.signs where sign.counted == .outsidePlaque && scene.survives(sign) {
      guard let name = sign.reading.parts.first?.canonical else { continue }
      let wanted: TextColour
      if red.contains(name) {
        wanted = .red
      } else if black.contains(name) {
        wanted = .black
      } else {
        continue
      }
      guard let colour = sign.sign.textColour else {
        scene.need(sign.subject, "text_colour")
        continue
      }
      guard colour != wanted else { continue }
      let (own, right) = (words(colour), words(wanted))
      scene.judge(
        sign, Self.self, requirement, .fix,
        facts: ["text_colour": .text(colour.rawValue), "wanted": .text(wanted.rawValue)],
        text: Bilingual(
          zh: "“\(sign.label)”是\(own.zh)，应为\(right.zh)。",
          en: "“\(sign.label)” has \(own.en) characters and should have \(right.en) ones."),
        nearest: Bilingual(zh: "改为\(right.zh)。", en: "Make the characters \(right.en)."))
    }
  }

  private static func words(_ colour: TextColour) -> Bilingual {
    switch colour {
    case .red: Bilingual(zh: "红字", en: "red")
    case .black: Bilingual(zh: "黑字", en: "black")
    case .white: Bilingual(zh: "白字", en: "white")
    case .gold: Bilingual(zh: "金字", en: "gold")
    case .other: Bilingual(zh: "其他颜色的字", en: "other")
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard let id = finding.sign, let wanted = finding.word("wanted") else { return }
    audited.alter(id) { $0.textColour = TextColour(rawValue: wanted) }
  }
}
