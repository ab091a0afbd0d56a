import Matching
import Standards
import Vocabulary

/// Plates of similar kind, content and audience: one of them is enough (孪生牌).
enum TwinSigns: Rule {
  static let about = RuleAbout(
    id: "twin-signs", code: "TWIN", name: Bilingual(zh: "孪生牌", en: "Twin plates"),
    reason: Bilingual(
      zh: "性质相似、内容相近、服务对象相同的，合并成一块；规则包写明哪些算一组、留哪一个。",
      en:
        "Plates of similar kind, content and audience become one; the pack says which belong together and which stays."
    ),
    examples: [
      RuleExample(
        Bilingual(zh: "两块调解的牌子并作一块", en: "Two plates for mediation become one"),
        signs: [
          .init("1", "红旗村人民调解委员会", .inside, .organisation, names: "mediation"),
          .init("2", "红旗村说和工作室", .inside, names: "reconciliation"),
        ], verdicts: ["2": .merge]),
      RuleExample(
        Bilingual(zh: "只有一般知识说是一组，交人研判", en: "Only general knowledge says so"),
        signs: [
          .init("1", "红旗村综治中心", .inside, names: "governance"),
          .init("2", "红旗村平安驿站", .inside, names: "safety-post"),
        ], verdicts: ["2": .review]),
      RuleExample(
        Bilingual(zh: "只有一块", en: "Only one of them"),
        signs: [.init("1", "红旗村人民调解委员会", .inside, .organisation, names: "mediation")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for group in scene.pack.twins {
      var bySite: [String: [(rank: Int, sign: AuditedSign)]] = [:]
      for sign in scene.signs
      where sign.counted == .insideMechanism && sign.reading.decision == .matched && scene.survives(sign) {
        // A plate of several names was merged already.
        guard sign.reading.parts.count == 1, let name = sign.reading.parts[0].canonical,
          let rank = group.names.firstIndex(of: name)
        else { continue }
        bySite[sign.sign.site.text, default: []].append((rank, sign))
      }
      for site in bySite.keys.sorted() {
        let twins = (bySite[site] ?? []).sorted { ($0.rank, $0.sign.id) < ($1.rank, $1.sign.id) }
        guard let kept = twins.first else { continue }
        for twin in twins.dropFirst() where twin.rank != kept.rank {
          judge(twin.sign, kept.sign, group, &scene, requirement)
        }
      }
    }
  }

  private static func judge(
    _ sign: AuditedSign, _ kept: AuditedSign, _ group: Pack.Twins, _ scene: inout AuditScene,
    _ requirement: Pack.Requirement
  ) {
    let disposition = scene.certain(.merge, citing: group.citations)
    scene.judge(
      sign, Self.self, requirement, disposition,
      target: disposition == .merge ? .init(kind: .sign, id: kept.id.text) : nil, citing: group.citations,
      others: [kept], facts: ["group": .text(group.id)],
      text: Bilingual(
        zh: "“\(sign.label)”与“\(kept.label)”性质相似、对象相同。",
        en: "“\(sign.label)” and “\(kept.label)” are alike in kind and audience."),
      nearest: disposition == .merge
        ? Bilingual(zh: "并入“\(kept.label)”。", en: "Merge it into “\(kept.label)”.")
        : Bilingual(
          zh: "算不算一组只有一般知识，请研判是否并入“\(kept.label)”。",
          en: "Only general knowledge calls them twins; decide whether to merge it into “\(kept.label)”."))
  }
}
