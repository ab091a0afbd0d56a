package import Standards
import Vocabulary

/// The small standards that the examples of rules are judged by.
package enum ExampleStandards {
  package static let pack = Pack(
    id: "example", title: Bilingual(zh: "示例", en: "Example"), region: "cn", edition: "1", status: .reported,
    caps: [
      .init(
        what: .outsidePlaque, unitKind: nil, per: .unit, max: 3, isClosed: true, citations: ["report"],
        origin: "example"),
      .init(
        what: .outsideEmblem, unitKind: nil, per: .unit, max: 2, isClosed: true, citations: ["report"],
        origin: "example"),
      .init(
        what: .insideMechanism, unitKind: nil, per: .unit, max: 2, isClosed: false, citations: ["report"],
        origin: "example"),
    ],
    requirements: Rules.all.map { rule in
      .init(
        rule: rule.about.id, severity: .must, limits: limits[rule.about.id] ?? [:], citations: ["report"],
        origin: "example")
    }, entries: entries,
    panels: [
      .init(id: "systems", words: ["制度", "职责"], mayHang: false, citations: ["report"]),
      .init(id: "oath", words: ["入党誓词"], mayHang: true, citations: ["report"]),
    ], items: items,
    twins: [
      .init(id: "mediation", names: ["mediation", "reconciliation"], citations: ["report"]),
      .init(id: "safety", names: ["governance", "safety-post"], citations: ["hearsay"]),
    ])

  package static let library = StandardsLibrary(
    citations: [
      "report": Citation(id: "report", title: "报道", knownBy: .report),
      "hearsay": Citation(id: "hearsay", title: "一般知识", knownBy: .generalKnowledge),
      "repealed": Citation(
        id: "repealed", title: "关于某项工作的通知", number: "示政办发〔2015〕7号", status: "废止", knownBy: .text),
    ],
    matching: MatchingData(lookalikes: [.init(seen: "冶", meant: "治")]),
    facilities: Facilities(
      functions: [
        .init(id: "service-hall", name: "便民服务大厅", aliases: ["服务大厅"], roomFunction: .service),
        .init(
          id: "reading-room", name: "图书阅览室", aliases: ["农家书屋"], roomFunction: .activity,
          minimumArea: Area(squareMetres: 18)),
        .init(id: "meeting-room", name: "会议室", roomFunction: .meeting),
        .init(id: "police-room", name: "警务室", roomFunction: .office),
        .init(id: "day-care", name: "日间照料室", roomFunction: .service, groundFloor: .must),
        .init(id: "honour-display", name: "荣誉室", roomFunction: .other),
      ],
      norms: [
        .init(id: "area", value: 30, unit: "m2", measure: .building, citations: ["report"]),
        .init(id: "site", value: 200, unit: "m2", measure: .building, citations: ["report"]),
        .init(id: "share", value: 0.3, unit: "share", measure: .usable, citations: ["report"]),
        .init(id: "head", value: 9, unit: "m2", measure: .usable, citations: ["report"]),
        .init(
          id: "meeting", value: 60, tiers: [.init(households: 1000, value: 80)], unit: "m2", measure: .usable,
          citations: ["report"]),
        .init(id: "activity", value: 100, unit: "m2", measure: .usable, citations: ["report"]),
        .init(id: "door", value: 800, unit: "mm", measure: .none, citations: ["report"]),
        .init(id: "door-new", value: 900, unit: "mm", measure: .none, citations: ["report"]),
      ]), packs: ["example": pack])

  private static let limits: [String: [String: String]] = [
    "honour-on-wall": ["target": "honour-display"], "uneven-set": ["tolerance_mm": "10"],
    "area-per-households": ["norm": "area"], "site-below-minimum": ["community": "site", "village": "site"],
    "office-share": ["norm": "share"], "office-per-head": ["norm": "head"],
    "function-missing": ["functions": "service-hall；reading-room"],
    "too-many-inside": ["own_room": "police"], "without-admission": ["since": "2024-08-06"],
    "unlisted-duty": ["words": "职责；工作任务"],
    "unlisted-form": ["words": "台账；系统"], "unlisted-service": ["words": "办事指南"],
    "void-certificate": ["refusals": "不再；取消"], "blocking-sign": ["words": "遮挡；防盗窗"],
    "plaque-colour": ["red": "party-organisation", "black": "villagers-committee；supervision"],
    "door-order": ["order": "party-organisation；villagers-committee", "first": "right"],
    "plate-size": ["window-plate": "500x250", "desk-plate": "200x100"],
    "small-meeting-room": ["norm": "meeting", "functions": "meeting-room"],
    "activity-area": ["norm": "activity"],
    "narrow-door": ["existing": "door", "new": "door-new"],
    "upstairs-without-lift": ["functions": "day-care"],
    "area-against-outline": ["tolerance": "0.05"], "sign-outside-room": ["tolerance_m": "0.5"],
  ]

  private static let entries: [Pack.Entry] = [
    entry("party-organisation", [.outsidePlaque], required: true, priority: 1),
    entry("villagers-committee", [.outsidePlaque], priority: 2),
    entry("supervision", [.outsidePlaque], priority: 3),
    entry("militia", [.outsidePlaque]),
    entry(
      "collective-economy", [.outsidePlaque], required: true, requiredIf: "has_collective_economy",
      priority: 4),
    entry("centre", [.outsideEmblem, .roomPlate], priority: 1),
    entry("practice-station", [.outsideEmblem], priority: 2),
    entry("community-emblem", [.outsideEmblem], priority: 3),
    entry("governance", [.insideMechanism, .roomPlate], priority: 1),
    entry("veterans", [.insideMechanism], priority: 2, mergeInto: "service-hall"),
    entry("mediation", [.insideMechanism], priority: 3, mergeInto: "service-hall"),
    entry("综治中心", [.insideMechanism]), entry("村民委员会", [.outsidePlaque]),
    entry("党群服务中心", [.outsideEmblem]), entry("人民调解委员会", [.insideMechanism]),
    entry("police", [.insideMechanism], priority: 8, mergeInto: "police-room"),
    entry("leading-group", [.mechanismOnly]),
    entry("clinic", [.exempt]),
    entry("post", [.withdrawn]),
    entry("errands", [.withdrawn], mergeInto: "service-hall"),
    entry("rumour", [.withdrawn], citation: "hearsay"),
    entry("reconciliation", [.insideMechanism], priority: 4), entry("safety-post", [.insideMechanism]),
    Pack.Entry(
      name: "campaign", placements: [.insideMechanism], validTo: CalendarDate(year: 2023, month: 12, day: 31),
      citations: ["report"], origin: "example"),
  ]

  private static let items: [Pack.ListedItem] = [
    item(.honours, "civilised-village", "文明村", termYears: 3), item(.duties, "waste", "垃圾分类"),
    item(.forms, "population", "人口信息系统"), item(.services, "old-age-card", "老年优待证"),
    item(.certificates, "kinship", "亲属关系证明", isWithdrawn: true), item(.channels, "services", "政务服务"),
    item(.admissions, "admission-3", "示准〔2025〕3号"),
  ]

  private static func item(
    _ list: Pack.List, _ id: String, _ name: String, isWithdrawn: Bool = false, termYears: Int? = nil
  ) -> Pack.ListedItem {
    .init(
      list: list, id: id, name: name, isWithdrawn: isWithdrawn, termYears: termYears, citations: ["report"],
      origin: "example")
  }

  private static func entry(
    _ name: String, _ placements: [Pack.Placement], required: Bool = false, requiredIf: String? = nil,
    priority: Int? = nil, mergeInto: String? = nil, citation: String = "report"
  ) -> Pack.Entry {
    Pack.Entry(
      name: name, placements: placements, isRequired: required, requiredIf: requiredIf, priority: priority,
      mergeInto: mergeInto, citations: [citation], origin: "example")
  }
}
