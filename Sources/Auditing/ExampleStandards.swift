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
    ])

  package static let library = StandardsLibrary(
    citations: [
      "report": Citation(id: "report", title: "报道", knownBy: .report),
      "hearsay": Citation(id: "hearsay", title: "一般知识", knownBy: .generalKnowledge),
    ],
    facilities: Facilities(
      functions: [
        .init(id: "service-hall", name: "便民服务大厅", aliases: ["服务大厅"], roomFunction: .service),
        .init(id: "reading-room", name: "图书阅览室", aliases: ["农家书屋"], roomFunction: .activity),
        .init(id: "honour-display", name: "荣誉室", roomFunction: .other),
      ],
      norms: [
        .init(id: "area", value: 30, unit: "m2", measure: .building, citations: ["report"]),
        .init(id: "site", value: 200, unit: "m2", measure: .building, citations: ["report"]),
        .init(id: "share", value: 0.3, unit: "share", measure: .usable, citations: ["report"]),
        .init(id: "head", value: 9, unit: "m2", measure: .usable, citations: ["report"]),
      ]), packs: ["example": pack])

  private static let limits: [String: [String: String]] = [
    "honour-on-wall": ["target": "honour-display"], "uneven-set": ["tolerance_mm": "10"],
    "area-per-households": ["norm": "area"], "site-below-minimum": ["community": "site", "village": "site"],
    "office-share": ["norm": "share"], "office-per-head": ["norm": "head"],
    "function-missing": ["functions": "service-hall；reading-room"],
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
    entry("leading-group", [.mechanismOnly]),
    entry("clinic", [.exempt]),
    entry("post", [.withdrawn]),
    entry("errands", [.withdrawn], mergeInto: "service-hall"),
    entry("rumour", [.withdrawn], citation: "hearsay"),
  ]

  private static func entry(
    _ name: String, _ placements: [Pack.Placement], required: Bool = false, requiredIf: String? = nil,
    priority: Int? = nil, mergeInto: String? = nil, citation: String = "report"
  ) -> Pack.Entry {
    Pack.Entry(
      name: name, placements: placements, isRequired: required, requiredIf: requiredIf, priority: priority,
      mergeInto: mergeInto, citations: [citation], origin: "example")
  }
}
