import Matching
import Standards
import Surveys
import Vocabulary

/// A required plaque or emblem that hangs nowhere.
enum MissingSign: Rule {
  static let about = RuleAbout(
    id: "missing-sign", code: "MISSING", name: Bilingual(zh: "应挂未挂", en: "Required and missing"),
    reason: Bilingual(
      zh: "清牌不是越少越好：应挂尽挂、挂要挂全。目录要求挂的没有挂，列入补挂。",
      en:
        "Fewer is not always better: what the catalogue requires has to hang. What is missing is to be put up."
    ),
    needs: ["position", "has_collective_economy"],
    examples: [
      RuleExample(
        Bilingual(zh: "大门没有党组织的牌子", en: "No plaque of the party organisation at the gate"),
        signs: [.init("1", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee")], count: 1),
      RuleExample(
        Bilingual(zh: "有无集体经济没有填，不作判断", en: "Nobody told whether there is a collective economy"),
        signs: [.init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation")],
        hasCollectiveEconomy: nil),
      RuleExample(
        Bilingual(zh: "一块外部牌子都没有登记，不作判断", en: "No sign outside was surveyed at all"),
        signs: [.init("1", "图书阅览室", .roomDoor, .doorPlate)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let locality = scene.locality
    // A survey of nothing outside says nothing about what hangs there.
    guard scene.signs.contains(where: { $0.isOutside == true }) else {
      if !scene.signs.isEmpty { scene.need(.locality(locality.id), "position") }
      return
    }
    guard let site = scene.survey.sites.first(where: { $0.isMain == true }) ?? scene.survey.sites.first else {
      return
    }
    for entry in scene.pack.entries(for: locality.kind, on: scene.asOf).sorted(by: { order($0) < order($1) })
    where entry.isRequired {
      if let condition = entry.requiredIf {
        guard condition == "has_collective_economy" else { continue }
        guard let holds = locality.hasCollectiveEconomy else {
          scene.need(.locality(locality.id), "has_collective_economy")
          continue
        }
        guard holds else { continue }
      }
      // Also a doubtful reading, a misplaced plate or one that may be another's keeps the rule silent.
      guard
        !scene.signs.contains(where: { $0.reading.parts.contains { $0.canonical == entry.name } && $0.isOwn })
      else { continue }
      add(entry, site, &scene, requirement)
    }
  }

  private static func order(_ entry: Pack.Entry) -> (Int, String) { (entry.priority ?? Int.max, entry.name) }

  private static func add(
    _ entry: Pack.Entry, _ site: Site, _ scene: inout AuditScene, _ requirement: Pack.Requirement
  ) {
    let locality = scene.locality
    let name = scene.library.names.first { $0.id == entry.name }?.name ?? entry.name
    let placement = entry.placements.first ?? .outsidePlaque
    let wording = wording(entry.name, name, locality)
    let subject = Subject.locality(locality.id)
    scene.report(
      subject, site: site.id, Self.self, requirement, citing: entry.citations, key: entry.name,
      facts: ["name": .text(entry.name)],
      text: Bilingual(zh: "应挂“\(name)”，没有找到。", en: "“\(name)” is required and was not found."),
      nearest: Bilingual(zh: "补挂“\(wording)”。", en: "Put up “\(wording)”."))
    scene.add(
      Audit.Addition(
        id: "missing:\(locality.id)/\(site.id)/\(entry.name)", locality: locality.id, site: site.id,
        name: entry.name, canonicalName: name, wording: wording, placement: placement,
        finding: AuditScene.id(Self.self, [subject], entry.name), citations: entry.citations))
  }

  /// The full wording of a plaque; the level of a party organisation is for people to fill in.
  private static func wording(_ id: String, _ name: String, _ locality: Locality) -> String {
    let place = (locality.district ?? "") + (locality.subdistrict ?? "") + locality.name
    switch id {
    case "party-organisation": return "中国共产党\(place)（委员会／总支部委员会／支部委员会）"
    case "villagers-committee" where locality.name.hasSuffix("村"): return place.dropLast() + name
    case "collective-economy": return "\(locality.name)（股份）经济合作社"
    case "party-mass-service-centre", "civilization-practice-station", "community-emblem":
      return locality.name + name
    default: return place + name
    }
  }
}
