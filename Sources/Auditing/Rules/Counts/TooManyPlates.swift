import Standards
import Surveys
import Vocabulary

/// What the three rules on caps share: counting what survives, and choosing what goes.
enum TooManyPlates {
  /// Caps count what survives the verdicts on single signs; the number observed is told beside it.
  ///
  /// Over a cap different lawful names are ranked by priority or merged by `merge_into`; where the pack gives neither,
  /// all go to review: a lawful mechanism never loses its plate because the plate is older (standards format).
  static func look(
    at scene: inout AuditScene, _ rule: any Rule.Type, _ requirement: Pack.Requirement,
    _ placement: Pack.Placement
  ) {
    guard let cap = scene.pack.cap(placement, kind: scene.locality.kind), let max = cap.max else { return }
    let observed = scene.signs.filter { $0.counted == placement }
    let independent = Set(requirement.list("own_room"))
    // What other verdicts move here counts here: three inside and three moved in are six.
    let arriving = scene.signs.filter { sign in
      scene.disposition(of: sign) == .move && sign.isPlate && sign.isOwn && !sign.isExempt
        && sign.counted != placement && lands(sign, placement)
    }
    var groups: [String: [AuditedSign]] = [:]
    for sign in observed.filter({ scene.survives($0) }) + arriving
    where scene.disposition(of: sign) != .review && !hasOwnRoom(sign, independent, scene) {
      switch cap.per {
      case .unit: groups["", default: []].append(sign)
      case .site: groups[sign.sign.site.text, default: []].append(sign)
      case .entrance:
        guard let entrance = sign.sign.entrance else {
          scene.need(sign.subject, "entrance")
          continue
        }
        groups["\(sign.sign.site)/\(entrance)", default: []].append(sign)
      }
    }
    for key in groups.keys.sorted() {
      let group = groups[key] ?? []
      guard group.count > max else { continue }
      let facts: [String: Finding.Fact] = [
        "counted": .number(Double(group.count)), "observed": .number(Double(observed.count)),
        "max": .number(Double(max)),
      ]
      for (sign, disposition) in surplus(group, max: max) {
        let entry = sign.entry
        let certain = scene.certain(disposition, citing: cap.citations + requirement.citations)
        scene.judge(
          sign, rule, requirement, certain,
          target: certain == .merge ? entry?.mergeInto.map { .init(kind: .function, id: $0) } : nil,
          citing: cap.citations, facts: facts, text: text(sign, placement, group.count, max),
          nearest: nearest(certain, entry, scene))
      }
    }
  }

  /// A body with premises of its own, such as a police office, is not counted where it hangs or goes there.
  private static func hasOwnRoom(
    _ sign: AuditedSign, _ independent: Set<String>, _ scene: AuditScene
  ) -> Bool {
    guard let entry = sign.entry, independent.contains(entry.name), let function = entry.mergeInto else {
      return false
    }
    let rooms = scene.survey.rooms.filter { $0.site == sign.sign.site }
    if scene.disposition(of: sign) == .move {
      return rooms.contains { scene.function(namedIn: $0.name)?.id == function }
    }
    return scene.room(of: sign).map { scene.function(namedIn: $0.name)?.id == function } ?? false
  }

  /// Where a misplaced plate goes is where the first placement of its row lets it hang.
  private static func lands(_ sign: AuditedSign, _ placement: Pack.Placement) -> Bool {
    guard let first = sign.entry?.placements.first else { return false }
    return first == placement
  }

  /// The signs over the cap with what becomes of them; everything goes to review where no order is given.
  private static func surplus(_ group: [AuditedSign], max: Int) -> [(AuditedSign, Disposition)] {
    let ordered = group.sorted { one, other in
      let (a, b) = (one.entry?.priority ?? Int.max, other.entry?.priority ?? Int.max)
      return a != b ? a < b : one.id < other.id
    }
    let unranked = ordered.filter { $0.entry?.priority == nil && $0.entry?.mergeInto == nil }
    let ranked = ordered.filter { sign in !unranked.contains { $0.id == sign.id } }
    // Those with an order fill the cap first; if the rest does not fit, nobody can say which of them goes.
    var result = ranked.dropFirst(max).map { sign in
      (sign, sign.entry?.mergeInto == nil ? Disposition.remove : .merge)
    }
    if ranked.count + unranked.count > max { result += unranked.map { ($0, .review) } }
    return result
  }

  private static func text(
    _ sign: AuditedSign, _ placement: Pack.Placement, _ count: Int, _ max: Int
  ) -> Bilingual {
    let what =
      switch placement {
      case .outsidePlaque: Bilingual(zh: "外部标牌", en: "outside plaques")
      case .outsideEmblem: Bilingual(zh: "外部标识", en: "outside emblems")
      default: Bilingual(zh: "内部工作机制牌", en: "mechanism plates inside")
      }
    return Bilingual(
      zh: "\(what.zh)应不超过\(max)块，现应计\(count)块，“\(sign.label)”在超出之列。",
      en: "At most \(max) \(what.en) may hang, \(count) count; “\(sign.label)” is among the surplus.")
  }

  private static func nearest(
    _ disposition: Disposition, _ entry: Pack.Entry?, _ scene: AuditScene
  ) -> Bilingual {
    switch disposition {
    case .merge:
      let room = scene.functionName(entry?.mergeInto ?? "")
      return Bilingual(zh: "并入\(room)。", en: "Merge it into \(room).")
    case .review:
      return Bilingual(
        zh: "目录没有给出先后，请研判留哪几块。", en: "The catalogue gives no order; decide which of them stay.")
    default: return Bilingual(zh: "按目录先后，撤下这一块。", en: "By the order of the catalogue this one comes down.")
    }
  }
}
