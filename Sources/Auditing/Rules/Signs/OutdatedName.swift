import Foundation
import Matching
import Standards
import Vocabulary

/// A plate that may stay but bears an old name.
enum OutdatedName: Rule {
  static let about = RuleAbout(
    id: "outdated-name", code: "NAME-OLD", name: Bilingual(zh: "旧名", en: "Outdated name"),
    reason: Bilingual(
      zh: "保留的牌子用现行名称。旧名使人找错地方，也让同一机构看起来像两个。",
      en:
        "A plate that stays bears the present name. An old one leads people astray and makes one body look like two."
    ),
    examples: [
      RuleExample(
        Bilingual(zh: "村民监督委员会是旧名", en: "An old name of the supervision committee"),
        signs: [
          .init("1", "红旗村村民监督委员会", .outerWall, .organisation, names: "supervision", how: .oldName)
        ], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "现行名称", en: "The present name"),
        signs: [.init("1", "红旗村村务监督委员会", .outerWall, .organisation, names: "supervision")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs
    where sign.isPlate && sign.isOwn && sign.reading.decision == .matched && scene.survives(sign) {
      let old = sign.reading.parts.filter { $0.how == .oldName }
      guard let part = old.first, let name = part.canonicalName else { continue }
      scene.judge(
        sign, Self.self, requirement, .fix, facts: ["old": .text(part.name), "name": .text(name)],
        text: Bilingual(
          zh: "“\(sign.label)”用的是旧名，现称“\(name)”。",
          en: "“\(sign.label)” bears an old name; it is now “\(name)”."),
        nearest: Bilingual(zh: "按“\(name)”重新制作。", en: "Make it anew as “\(name)”."))
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard let id = finding.sign, let old = finding.word("old"), let name = finding.word("name") else {
      return
    }
    audited.alter(id) { $0.text = $0.text.replacingOccurrences(of: old, with: name) }
    guard var reading = audited.readings[id] else { return }
    for index in reading.parts.indices where reading.parts[index].how == .oldName {
      reading.parts[index].how = .ownName
      reading.parts[index].name = reading.parts[index].canonicalName ?? name
    }
    audited.readings[id] = reading
  }
}
