import Standards
import Vocabulary

/// Plaques of one entrance that differ in size.
enum UnevenSet: Rule {
  static let about = RuleAbout(
    id: "uneven-set", code: "SPEC", name: Bilingual(zh: "规格不一", en: "Uneven set"),
    reason: Bilingual(
      zh: "同一门口的标牌尺寸一致。以多数牌子的尺寸为准；没有多数时，以位次最前的为准。",
      en:
        "Plaques at one entrance have one size: that of the most, or of the first in rank where there is none."
    ),
    limits: [("tolerance_mm", Bilingual(zh: "允许的差，毫米", en: "difference allowed, millimetres"))],
    needs: ["width_mm", "height_mm"],
    examples: [
      RuleExample(
        Bilingual(zh: "三块里一块小了", en: "One of three is smaller"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation", size: (350, 2400)),
          .init("2", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee", size: (350, 2400)),
          .init("3", "红旗村村务监督委员会", .doorLeft, .organisation, names: "supervision", size: (300, 2000)),
        ], verdicts: ["3": .fix]),
      RuleExample(
        Bilingual(zh: "尺寸没有填，不作判断", en: "Sizes are not known"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation", size: (350, 2400)),
          .init("2", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee"),
        ]),
    ])

  private struct Size: Hashable {
    var width: Int
    var height: Int
  }

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let tolerance = requirement.limits["tolerance_mm"].flatMap { Int($0) } ?? 0
    for plaques in EntranceSet.all(in: scene) {
      var group: [(sign: AuditedSign, value: Size)] = []
      for sign in plaques {
        guard let (width, height) = scene.size(of: sign) else { continue }
        let size = Size(width: Int(width.millimetres.rounded()), height: Int(height.millimetres.rounded()))
        group.append((sign, size))
      }
      guard let usual = EntranceSet.usual(group) else { continue }
      for (sign, size) in group
      where abs(size.width - usual.width) > tolerance || abs(size.height - usual.height) > tolerance {
        scene.judge(
          sign, Self.self, requirement, .fix,
          facts: [
            "width_mm": .number(Double(size.width)), "height_mm": .number(Double(size.height)),
            "usual_width_mm": .number(Double(usual.width)), "usual_height_mm": .number(Double(usual.height)),
          ],
          text: Bilingual(
            zh: "“\(sign.label)”为\(size.width)×\(size.height)毫米，同门其他标牌为\(usual.width)×\(usual.height)毫米。",
            en: "“\(sign.label)” measures \(size.width)×\(size.height) mm, the others at the entrance "
              + "\(usual.width)×\(usual.height) mm."),
          nearest: Bilingual(
            zh: "按\(usual.width)×\(usual.height)毫米重新制作。",
            en: "Make it anew at \(usual.width)×\(usual.height) mm."))
      }
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard let id = finding.sign, let width = finding.number("usual_width_mm"),
      let height = finding.number("usual_height_mm")
    else { return }
    audited.alter(id) { sign in
      sign.width = Length(millimetres: width)
      sign.height = Length(millimetres: height)
    }
  }
}
