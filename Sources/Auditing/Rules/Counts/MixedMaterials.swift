import Standards
import Vocabulary

/// Plaques of one entrance made of different materials.
enum MixedMaterials: Rule {
  static let about = RuleAbout(
    id: "mixed-materials", code: "SPEC-MATERIAL", name: Bilingual(zh: "材质不一", en: "Mixed materials"),
    reason: Bilingual(
      zh: "同一门口的标牌用一种材质，不打“补丁墙”。以多数牌子的材质为准；没有多数时，以位次最前的为准。",
      en:
        "Plaques at one entrance are of one material: that of the most, or of the first in rank where there is none."
    ),
    needs: ["material"],
    examples: [
      RuleExample(
        Bilingual(zh: "三块里一块是木牌", en: "One of three is of wood"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation") {
            $0.material = .stainlessSteel
          },
          .init("2", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee") {
            $0.material = .stainlessSteel
          },
          .init("3", "红旗村村务监督委员会", .doorLeft, .organisation, names: "supervision") { $0.material = .wood },
        ], verdicts: ["3": .fix]),
      RuleExample(
        Bilingual(zh: "材质没有填，不作判断", en: "Materials are not known"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation") {
            $0.material = .stainlessSteel
          },
          .init("2", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee"),
        ]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for plaques in EntranceSet.all(in: scene) {
      var group: [(sign: AuditedSign, value: Material)] = []
      for sign in plaques {
        guard let material = sign.sign.material else {
          scene.need(sign.subject, "material")
          continue
        }
        group.append((sign, material))
      }
      guard let usual = EntranceSet.usual(group) else { continue }
      for (sign, material) in group where material != usual {
        let (own, most) = (words(material), words(usual))
        scene.judge(
          sign, Self.self, requirement, .fix,
          facts: ["material": .text(material.rawValue), "usual": .text(usual.rawValue)],
          text: Bilingual(
            zh: "“\(sign.label)”的材质是\(own.zh)，同门其他标牌是\(most.zh)。",
            en: "“\(sign.label)” is of \(own.en), the others at the entrance of \(most.en)."),
          nearest: Bilingual(zh: "用\(most.zh)重新制作。", en: "Make it anew of \(most.en)."))
      }
    }
  }

  private static func words(_ material: Material) -> Bilingual {
    switch material {
    case .stainlessSteel: Bilingual(zh: "不锈钢", en: "stainless steel")
    case .wood: Bilingual(zh: "木", en: "wood")
    case .copper: Bilingual(zh: "铜", en: "copper")
    case .aluminium: Bilingual(zh: "铝", en: "aluminium")
    case .acrylic: Bilingual(zh: "亚克力", en: "acrylic")
    case .pvc: Bilingual(zh: "PVC", en: "PVC")
    case .paper: Bilingual(zh: "纸", en: "paper")
    case .print: Bilingual(zh: "喷绘", en: "printed film")
    case .screen: Bilingual(zh: "电子屏", en: "a screen")
    case .other: Bilingual(zh: "其他材料", en: "another material")
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard let id = finding.sign, let usual = finding.word("usual") else { return }
    audited.alter(id) { $0.material = Material(rawValue: usual) }
  }
}
