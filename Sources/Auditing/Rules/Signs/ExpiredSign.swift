import Matching
import Standards
import Vocabulary

/// A plate whose time is over: its row in the catalogue ended, its campaign did, or the document it rests on.
enum ExpiredSign: Rule {
  static let about = RuleAbout(
    id: "expired-sign", code: "EXPIRED", name: Bilingual(zh: "过期牌", en: "Expired plate"),
    reason: Bilingual(
      zh: "阶段性工作结束、目录条目到期、依据文件废止以后，牌子随之失效。",
      en:
        "A plate ends with its campaign, with its row in the catalogue or with the document that it was hung for."
    ),
    examples: [
      RuleExample(
        Bilingual(zh: "三年行动写明到2022年", en: "A campaign that says it ran until 2022"),
        signs: [.init("1", "红旗村2020—2022年人居环境整治三年行动工作站", .inside)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "目录条目已到期", en: "Its row in the catalogue has ended"),
        signs: [.init("1", "红旗村创城指挥部", .inside, names: "campaign")], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "依据的文件已废止", en: "Its document was repealed"),
        signs: [.init("1", "红旗村银发智囊团", .inside) { $0.basis = "示政办发〔2015〕7号" }], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "行动到2027年才结束", en: "A campaign that runs until 2027"),
        signs: [.init("1", "红旗村2025—2027年人居环境整治三年行动工作站", .inside)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.isPlate && sign.isOwn && !sign.isExempt && scene.survives(sign) {
      if let row = endedRow(sign, scene) {
        let end = row.validTo?.description ?? ""
        judge(
          sign, &scene, requirement, citing: row.citations, facts: ["ended": .text(end)],
          why: Bilingual(zh: "目录中的条目到\(end)为止", en: "its row in the catalogue ended on \(end)"))
      } else if sign.entry == nil, let year = SignPeriod.lastYear(in: sign.sign.text), year < scene.asOf.year
      {
        judge(
          sign, &scene, requirement, citing: [], facts: ["ended": .number(Double(year))],
          why: Bilingual(zh: "牌面写明期限到\(year)年", en: "it says itself that its term ended in \(year)"))
      } else if let document = repealed(sign, scene) {
        judge(
          sign, &scene, requirement, citing: [document.id], facts: ["document": .text(document.number ?? "")],
          why: Bilingual(
            zh: "依据的“\(document.title)”已废止",
            en: "the document it rests on (\(document.number ?? "")) was repealed"))
      }
    }
  }

  /// The catalogue's latest row for the sign's first name, where every row for it has ended.
  private static func endedRow(_ sign: AuditedSign, _ scene: AuditScene) -> Pack.Entry? {
    guard sign.entry == nil, let name = sign.reading.parts.first?.canonical else { return nil }
    return scene.pack.entries.filter { row in
      row.name == name && (row.unitKind ?? scene.locality.kind) == scene.locality.kind
        && (row.validTo.map { $0 < scene.asOf } ?? false)
    }.max { ($0.validTo?.description ?? "") < ($1.validTo?.description ?? "") }
  }

  private static func repealed(_ sign: AuditedSign, _ scene: AuditScene) -> Citation? {
    guard sign.entry == nil, let basis = sign.sign.basis else { return nil }
    return scene.library.citations.values.filter { citation in
      citation.isRepealed && citation.number.map { !$0.isEmpty && basis.contains($0) } ?? false
    }.min { $0.id < $1.id }
  }

  private static func judge(
    _ sign: AuditedSign, _ scene: inout AuditScene, _ requirement: Pack.Requirement, citing: [String],
    facts: [String: Finding.Fact], why: Bilingual
  ) {
    scene.judge(
      sign, Self.self, requirement, scene.certain(.remove, citing: citing + requirement.citations),
      citing: citing, facts: facts,
      text: Bilingual(zh: "“\(sign.label)”已过期：\(why.zh)。", en: "“\(sign.label)” has expired: \(why.en)."),
      nearest: Bilingual(
        zh: "摘下；工作转为常态的，由保留的牌子承担。", en: "Take it down; what goes on does so under a plate that stays."))
  }
}
