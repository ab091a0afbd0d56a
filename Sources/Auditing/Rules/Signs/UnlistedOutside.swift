import Matching
import Standards
import Surveys
import Vocabulary

/// A plate outside that the catalogue does not let hang anywhere.
enum UnlistedOutside: Rule {
  static let about = RuleAbout(
    id: "unlisted-outside", code: "OUT-NOTLISTED",
    name: Bilingual(zh: "外部牌不在目录", en: "Outside and not listed"),
    reason: Bilingual(
      zh: "外部只挂目录所列的标牌和标识。目录没有的、已经取消的，从外墙和大门撤下；有归并去向的并入功能室或窗口。",
      en:
        "Outside only the listed plaques and emblems hang. What is not listed or was withdrawn comes down from walls "
        + "and gate; what has a place to merge into goes there."),
    needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "外墙挂着目录没有的机构", en: "An unlisted body on the outer wall"),
        signs: [.init("1", "红旗村邻里议事长廊工作站", .outerWall)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "已取消、有归并去向的并入功能室", en: "A withdrawn one with a place to go is merged"),
        signs: [.init("1", "红旗村村民事务代办点", .outerWall, names: "errands")], verdicts: ["1": .merge]),
      RuleExample(
        Bilingual(zh: "卫生室有执业许可，豁免", en: "A clinic is exempt"),
        signs: [.init("1", "红旗村卫生室", .outerWall, .organisation, names: "clinic")]),
      RuleExample(
        Bilingual(zh: "别村的牌子，交人研判", en: "Another village's plate goes to a person"),
        signs: [.init("1", "东风村村民议事会", .outerWall, .organisation, isForeign: true)], verdicts: ["1": .review]),
      RuleExample(
        Bilingual(zh: "位置不明，不作判断", en: "Nobody knows where it hangs"),
        signs: [.init("1", "红旗村邻里议事长廊工作站", .unknown)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.isPlate && sign.reading.decision != .review {
      guard sign.isOwn else {
        foreign(sign, &scene, requirement)
        continue
      }
      guard let isOutside = sign.isOutside else {
        scene.need(sign.subject, "position")
        continue
      }
      guard isOutside, !sign.isExempt else { continue }
      let cap = scene.pack.cap(.outsidePlaque, kind: scene.locality.kind)
      let listed = sign.entries.compactMap { $0 }.filter { $0.placements != [.withdrawn] }
      guard listed.isEmpty else {
        if listed.count < sign.reading.parts.count { trim(sign, listed, &scene, requirement) }
        continue
      }
      let withdrawn = sign.entry
      guard withdrawn != nil || cap?.isClosed == true else { continue }
      let citations = (withdrawn?.citations ?? []) + (cap?.isClosed == true ? cap?.citations ?? [] : [])
      let wanted: Disposition = withdrawn?.mergeInto == nil ? .remove : .merge
      let disposition = scene.certain(wanted, citing: citations)
      let target =
        disposition == .merge ? withdrawn?.mergeInto.map { Finding.Target(kind: .function, id: $0) } : nil
      scene.judge(
        sign, Self.self, requirement, disposition, target: target, citing: citations,
        text: text(sign, withdrawn != nil), nearest: nearest(disposition, withdrawn, scene))
    }
  }

  /// Another place's plate hangs here by right only where it shares the site.
  private static func foreign(
    _ sign: AuditedSign, _ scene: inout AuditScene, _ requirement: Pack.Requirement
  ) {
    let site = scene.survey.sites.first { $0.id == sign.sign.site }
    guard sign.isOutside == true, (site?.localities.count ?? 1) == 1 else { return }
    scene.judge(
      sign, Self.self, requirement, .review,
      text: Bilingual(
        zh: "“\(sign.label)”像是别的村（社区）的牌子。", en: "“\(sign.label)” seems to be another place's plate."),
      nearest: Bilingual(
        zh: "查明为何挂在这里：合署的登记场所共用，错挂的退回。",
        en: "Find out why it hangs here: register a shared site, or give it back."))
  }

  private static func text(_ sign: AuditedSign, _ isWithdrawn: Bool) -> Bilingual {
    isWithdrawn
      ? Bilingual(
        zh: "“\(sign.label)”属于已取消的牌子，不应再挂在外部。", en: "“\(sign.label)” was withdrawn and must not hang outside."
      )
      : Bilingual(
        zh: "“\(sign.label)”不在外部挂牌目录内。", en: "“\(sign.label)” is not on the list of what may hang outside.")
  }

  private static func nearest(
    _ disposition: Disposition, _ entry: Pack.Entry?, _ scene: AuditScene
  ) -> Bilingual {
    switch disposition {
    case .merge:
      let room = scene.functionName(entry?.mergeInto ?? "")
      return Bilingual(zh: "摘下，职能并入\(room)。", en: "Take it down; its business goes to \(room).")
    case .review:
      return Bilingual(
        zh: "只有一般知识认为应取消，请主管部门研判。", en: "Only general knowledge says so; let the department in charge decide."
      )
    default:
      return Bilingual(zh: "摘下；职能保留的不再单独挂牌。", en: "Take it down; the business may go on without a plate.")
    }
  }

  /// One plate with a lawful and an unlawful name is made anew without the latter.
  private static func trim(
    _ sign: AuditedSign, _ listed: [Pack.Entry], _ scene: inout AuditScene, _ requirement: Pack.Requirement
  ) {
    let lawful = Set(listed.map(\.name))
    let names = sign.reading.parts.filter { $0.canonical.map { !lawful.contains($0) } ?? true }.map(\.name)
    scene.judge(
      sign, Self.self, requirement, .fix, facts: ["names": .list(names)],
      text: Bilingual(
        zh: "“\(sign.label)”上的“\(names.joined(separator: "”“"))”不在外部挂牌目录内。",
        en:
          "“\(names.joined(separator: "”, “"))” on “\(sign.label)” is not on the list of what may hang outside."
      ),
      nearest: Bilingual(zh: "重新制作，只留目录所列的名称。", en: "Make it anew with the listed name only."))
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    guard finding.disposition == .fix, let id = finding.sign,
      case .list(let unlawful)? = finding.facts["names"]
    else {
      audited.follow(finding)
      return
    }
    audited.readings[id]?.parts.removeAll { unlawful.contains($0.name) }
  }
}
