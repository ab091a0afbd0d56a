import Matching
import Standards
import Vocabulary

/// What the surveyor called a sign and what its text says it is.
enum KindAgainstText: Rule {
  static let about = RuleAbout(
    id: "kind-against-text", code: "DATA-KIND",
    name: Bilingual(zh: "类别与文字不符", en: "Kind and text disagree"),
    reason: Bilingual(
      zh: "类别填错，数量就数错。结论按牌面文字作出，类别请核对。",
      en: "A wrong kind makes wrong counts. Verdicts go by the text; the kind is to be looked at."),
    needs: ["kind"],
    examples: [
      RuleExample(
        Bilingual(zh: "制度牌填成荣誉牌匾", en: "A panel entered as an honour"),
        signs: [.init("1", "财务管理制度", .inside, .regulationPanel) { $0.kind = .honour }], count: 1),
      RuleExample(
        Bilingual(zh: "竖牌上是工作机制", en: "A plaque of a mechanism"),
        signs: [.init("1", "红旗村综治中心", .outerWall, names: "governance") { $0.kind = .plaque }]),
      RuleExample(
        Bilingual(zh: "类别没有填，不作判断", en: "Its kind is not known"),
        signs: [.init("1", "财务管理制度", .inside, .regulationPanel)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.reading.decision != .review {
      guard let kind = sign.sign.kind, let classes = classes(of: kind),
        !classes.contains(sign.reading.signClass)
      else { continue }
      scene.report(
        sign.subject, site: sign.sign.site, Self.self, requirement,
        facts: ["kind": .text(kind.rawValue), "class": .text(sign.reading.signClass.rawValue)],
        text: Bilingual(
          zh: "“\(sign.label)”的类别与牌面文字不符。", en: "The kind entered for “\(sign.label)” does not fit its text."),
        nearest: Bilingual(zh: "核对类别；不改也不影响结论。", en: "Look at its kind; the verdict does not depend on it."))
    }
  }

  /// Boards of any shape bear bodies, mechanisms and rooms; only what can be no such board is told.
  private static func classes(of kind: SignKind) -> Set<SignClass>? {
    let boards: Set<SignClass> = [.organisation, .mechanism, .doorPlate, .commercial, .guide]
    let papers: Set<SignClass> = [
      .regulationPanel, .notice, .certificateNotice, .publicity, .qrPlacard, .guide,
    ]
    switch kind {
    case .plaque, .emblem, .mechanismPlate: return boards
    case .doorPlate: return boards.union([.windowPlate])
    case .windowPlate, .deskPlate: return boards.union([.windowPlate, .deskPlate, .notice])
    case .regulationPanel, .notice, .certificateNotice, .publicity, .qrPlacard: return papers
    case .honour: return [.honour]
    case .guide: return papers.union(boards)
    case .other: return nil
    }
  }
}
