import Foundation
import Matching
import Standards
import Vocabulary

/// A plate that stays with a wrong character in its name, or an outside plaque that abbreviates it.
enum WrongName: Rule {
  static let about = RuleAbout(
    id: "wrong-name", code: "NAME-ERR", name: Bilingual(zh: "错字、非全称", en: "Wrong character or short name"),
    reason: Bilingual(
      zh: "留下的牌子不写错字；外部标牌用全称，不用简称。繁体和异体字不算错字。",
      en:
        "A plate that stays has no wrong character, and an outside plaque bears the full name. Traditional and variant "
        + "characters are no mistakes."),
    examples: [
      RuleExample(
        Bilingual(zh: "“综冶中心”应为“综治中心”", en: "A look-alike in the name"),
        signs: [.init("1", "综冶中心", .inside, names: "综治中心", how: .folded)], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "门口的“村委会”应写全称", en: "The committee's plaque abbreviates it"),
        signs: [.init("1", "村委会", .doorLeft, .organisation, names: "村民委员会", how: .alias)],
        verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "繁体不算错字", en: "Traditional characters are no mistake"),
        signs: [.init("1", "黨群服務中心", .lintel, names: "党群服务中心", how: .folded)]),
      RuleExample(
        Bilingual(zh: "室内的简称不管", en: "A short name inside"),
        signs: [.init("1", "调委会", .inside, .organisation, names: "人民调解委员会", how: .alias)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs
    where sign.isPlate && sign.isOwn && sign.reading.decision == .matched && scene.stays(sign) {
      for part in sign.reading.parts {
        guard let name = part.canonicalName else { continue }
        let slips = part.how == .folded ? slips(in: sign.sign.text, part, scene) : []
        if !slips.isEmpty {
          wrong(sign, slips, name, &scene, requirement)
        } else if isShort(part, name, sign) {
          short(sign, part.name, name, &scene, requirement)
        }
      }
    }
  }

  /// Look-alikes on the sign whose right character every spelling of the name has.
  private static func slips(
    in text: String, _ part: Reading.Part, _ scene: AuditScene
  ) -> [MatchingData.Lookalike] {
    let known = scene.library.names.first { $0.id == part.canonical }
    let spellings = known.map { [$0.name] + $0.aliases + $0.oldNames } ?? [part.canonicalName ?? ""]
    return scene.library.matching.lookalikes.filter { pair in
      text.contains(pair.seen) && spellings.contains { $0.contains(pair.meant) }
        && !spellings.contains { $0.contains(pair.seen) }
    }
  }

  private static func isShort(_ part: Reading.Part, _ name: String, _ sign: AuditedSign) -> Bool {
    part.how == .alias && sign.counted == .outsidePlaque && part.name.count < name.count
  }

  private static func wrong(
    _ sign: AuditedSign, _ slips: [MatchingData.Lookalike], _ name: String, _ scene: inout AuditScene,
    _ requirement: Pack.Requirement
  ) {
    let told = slips.map {
      Bilingual(zh: "“\($0.seen)”应为“\($0.meant)”", en: "“\($0.seen)” should be “\($0.meant)”")
    }
    scene.judge(
      sign, Self.self, requirement, .fix,
      facts: ["seen": .list(slips.map(\.seen)), "meant": .list(slips.map(\.meant)), "name": .text(name)],
      text: Bilingual(
        zh: "“\(sign.label)”有错字：\(told.map(\.zh).joined(separator: "，"))。",
        en: "“\(sign.label)” has a wrong character: \(told.map(\.en).joined(separator: ", "))."),
      nearest: Bilingual(zh: "改正错字，重新制作。", en: "Correct it and make it anew."))
  }

  private static func short(
    _ sign: AuditedSign, _ written: String, _ name: String, _ scene: inout AuditScene,
    _ requirement: Pack.Requirement
  ) {
    scene.judge(
      sign, Self.self, requirement, .fix, facts: ["written": .text(written), "name": .text(name)],
      text: Bilingual(
        zh: "“\(sign.label)”用的是简称，外部标牌应写全称“\(name)”。",
        en: "“\(sign.label)” abbreviates the name; an outside plaque bears it in full, “\(name)”."),
      nearest: Bilingual(zh: "按全称“\(name)”重新制作。", en: "Make it anew as “\(name)”."))
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard let id = finding.sign, var reading = audited.readings[id] else { return }
    if case .list(let seen)? = finding.facts["seen"], case .list(let meant)? = finding.facts["meant"] {
      audited.alter(id) { sign in
        for (wrong, right) in zip(seen, meant) {
          sign.text = sign.text.replacingOccurrences(of: wrong, with: right)
        }
      }
    }
    for index in reading.parts.indices where reading.parts[index].canonicalName == finding.word("name") {
      reading.parts[index].how = .ownName
      reading.parts[index].name = reading.parts[index].canonicalName ?? reading.parts[index].name
    }
    audited.readings[id] = reading
  }
}
