import Matching
import Standards
import Vocabulary

/// The same name twice at one site: one stays.
enum DuplicateSign: Rule {
  static let about = RuleAbout(
    id: "duplicate-sign", code: "DUP", name: Bilingual(zh: "同名重复", en: "Duplicate"),
    reason: Bilingual(
      zh: "同一场所同一名称只挂一块。留下位置对、名称对、完好、较新的一块；级别或名称不同的党组织是不同的机构，别村的牌子不算重复。",
      en:
        "One name hangs once at a site. The one in the right place with the right name, in better condition and newer, "
        + "stays. Party branches of another level or name are other bodies; another village's plaque is no duplicate."
    ),
    examples: [
      RuleExample(
        Bilingual(zh: "两块同名，留完好的一块", en: "Two of a name: the sound one stays"),
        signs: [
          .init("1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee", condition: .good),
          .init(
            "2", "紅旗村村民委員會", .outerWall, .organisation, names: "villagers-committee", condition: .damaged),
        ], verdicts: ["2": .remove]),
      RuleExample(
        Bilingual(zh: "一块挂对、一块挂错，撤挂错的", en: "One in its place, one not"),
        signs: [
          .init("1", "红旗村综治中心", .outerWall, names: "governance"),
          .init("2", "红旗村综治中心", .inside, names: "governance"),
        ], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "别村的牌子不算重复", en: "Another village's plaque is no duplicate"),
        signs: [
          .init("1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee"),
          .init("2", "东风村村民委员会", .doorLeft, .organisation, names: "villagers-committee", isForeign: true),
        ]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    var groups: [String: [AuditedSign]] = [:]
    for sign in scene.signs
    where sign.isPlate && sign.isOwn && sign.reading.decision != .review && !sign.isExempt {
      guard let name = name(of: sign) else { continue }
      groups["\(sign.sign.site)|\(name)", default: []].append(sign)
    }
    for key in groups.keys.sorted() {
      let group = groups[key] ?? []
      guard group.count > 1 else { continue }
      for zone in [true, false] {
        let lawful = ranked(group.filter { isLawful($0) == true && $0.isOutside == zone })
        guard let best = lawful.first else { continue }
        for other in lawful.dropFirst() { judge(other, best, &scene, requirement) }
      }
      let kept = ranked(group.filter { isLawful($0) == true })
      let misplaced = ranked(group.filter { isLawful($0) != true && $0.isOutside != nil })
      if let best = kept.first {
        for other in misplaced { judge(other, best, &scene, requirement) }
      } else if let best = misplaced.first {
        for other in misplaced.dropFirst() { judge(other, best, &scene, requirement) }
      }
    }
  }

  /// The names on the sign; for the party's bodies the wording too, because level and name make another body.
  private static func name(of sign: AuditedSign) -> String? {
    guard !sign.reading.parts.isEmpty else { return nil }
    return sign.reading.parts.map { part in
      guard let canonical = part.canonical else { return "=" + part.name }
      return canonical == "party-organisation" ? canonical + "=" + part.name : canonical
    }.joined(separator: "；")
  }

  private static func isLawful(_ sign: AuditedSign) -> Bool? {
    guard let entry = sign.entries.compactMap({ $0 }).first else { return nil }
    return sign.isLawful(entry)
  }

  /// Right place, right name, better condition, newer, then id.
  private static func ranked(_ signs: [AuditedSign]) -> [AuditedSign] {
    signs.sorted { one, other in
      let (a, b) = (rank(one), rank(other))
      if a.name != b.name { return a.name < b.name }
      if a.condition != b.condition { return a.condition < b.condition }
      if a.date != b.date { return a.date > b.date }
      return one.id < other.id
    }
  }

  private static func rank(_ sign: AuditedSign) -> (name: Int, condition: Int, date: String) {
    let names: [Reading.How] = [.ownName, .alias, .folded, .oldName, .near, .none]
    let name = sign.reading.parts.map { names.firstIndex(of: $0.how) ?? names.count }.max() ?? names.count
    let condition =
      switch sign.sign.condition {
      case .good: 0
      case nil: 1
      case .faded: 2
      case .damaged: 3
      case .illegible: 4
      }
    return (name, condition, sign.sign.hungOn?.description ?? "")
  }

  private static func judge(
    _ sign: AuditedSign, _ kept: AuditedSign, _ scene: inout AuditScene, _ requirement: Pack.Requirement
  ) {
    scene.judge(
      sign, Self.self, requirement, .remove, target: .init(kind: .sign, id: kept.id.text), others: [kept],
      text: Bilingual(
        zh: "“\(sign.label)”与“\(kept.label)”同名重复。",
        en: "“\(sign.label)” and “\(kept.label)” bear the same name."),
      nearest: Bilingual(zh: "留下“\(kept.label)”，撤下这一块。", en: "Keep “\(kept.label)” and take this one down."))
  }
}
