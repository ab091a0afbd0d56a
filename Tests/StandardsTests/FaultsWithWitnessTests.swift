import Standards
import Tables
import Testing
import Vocabulary

/// Every kind of fault of the standards is shown on a sign.
@Suite struct FaultsWithWitness {
  private static let centre = KnownName(id: "centre", nameClass: "mechanism", name: "综治中心")
  private static let committee = KnownName(
    id: "committee", nameClass: "organisation", name: "村民委员会", aliases: ["村委会"])
  private static let rules = [
    KnownRule("uneven-set", limits: ["tolerance_mm"], example: "红旗村党支部"), KnownRule("idle-room"),
  ]

  /// A library of one pack and what is said of it.
  private func remarks(
    _ status: Pack.Status = .reported, from: String? = nil, to: String? = nil, caps: [Pack.Cap] = [],
    requirements: [Pack.Requirement] = [], entries: [Pack.Entry] = [], panels: [Pack.Panel] = [],
    items: [Pack.ListedItem] = [], twins: [Pack.Twins] = [], parent: Pack? = nil,
    names: [KnownName] = [centre, committee]
  ) -> [Remark] {
    let pack = Pack(
      id: "p-1", title: Bilingual(zh: "试", en: "test"), region: "cn", edition: "1", status: status,
      validFrom: from.flatMap { CalendarDate($0) }, validTo: to.flatMap { CalendarDate($0) },
      ancestors: parent.map { [$0.id] } ?? [], caps: caps, requirements: requirements, entries: entries,
      panels: panels, items: items, twins: twins)
    let library = StandardsLibrary(
      citations: [
        "r1": Citation(id: "r1", title: "某报道", knownBy: .report),
        "gk": Citation(id: "gk", title: "一般知识", knownBy: .generalKnowledge),
        "old": Citation(id: "old", title: "旧办法", number: "某发〔2010〕1号", status: "废止", knownBy: .text),
      ],
      names: names,
      facilities: Facilities(functions: [
        .init(id: "hall", name: "便民服务大厅", roomFunction: .service, minimumArea: Area(squareMetres: 30)),
        .init(id: "attic", name: "阁楼", roomFunction: .other),
      ]), packs: Dictionary(uniqueKeysWithValues: ([pack] + [parent].compactMap { $0 }).map { ($0.id, $0) }))
    return StandardsCheck.remarks(on: library, rules: Self.rules, states: [])
  }

  private func entry(
    _ name: String = "centre", _ kind: Locality.Kind? = nil, _ placements: [Pack.Placement],
    required: Bool = false, priority: Int? = nil, into: String? = nil, from: String? = nil,
    to: String? = nil, citations: [String] = ["r1"], origin: String = "p-1", row: Int? = nil
  ) -> Pack.Entry {
    Pack.Entry(
      name: name, unitKind: kind, placements: placements, isRequired: required, priority: priority,
      mergeInto: into, validFrom: from.flatMap { CalendarDate($0) },
      validTo: to.flatMap { CalendarDate($0) },
      citations: citations, origin: origin, row: row)
  }

  private func panel(_ id: String, _ words: [String], _ mayHang: Bool, row: Int) -> Pack.Panel {
    Pack.Panel(id: id, words: words, mayHang: mayHang, citations: ["r1"], origin: "p-1", row: row)
  }

  private func item(
    _ id: String, _ name: String, _ aliases: [String] = [], gone: Bool = false, row: Int
  ) -> Pack.ListedItem {
    Pack.ListedItem(
      list: .forms, id: id, name: name, aliases: aliases, isWithdrawn: gone, citations: ["r1"],
      origin: "p-1", row: row)
  }

  private func line(
    _ rule: String = "uneven-set", _ limits: [String: String] = [:], from: String? = nil, to: String? = nil,
    row: Int? = nil
  ) -> Pack.Requirement {
    Pack.Requirement(
      rule: rule, severity: .should, limits: limits, citations: ["r1"],
      validFrom: from.flatMap { CalendarDate($0) }, validTo: to.flatMap { CalendarDate($0) }, origin: "p-1",
      row: row)
  }

  private func only(_ code: String, _ remarks: [Remark]) throws -> Remark {
    let found = remarks.filter { $0.code == code }
    #expect(found.count == 1, "\(remarks.map { $0.line(in: .english) })")
    return try #require(found.first)
  }

  // MARK: - Contradictions

  @Test func `kept and withdrawn on the same days`() throws {
    let remark = try only(
      "contradiction",
      remarks(entries: [
        entry("centre", .village, [.roomPlate], row: 2), entry("centre", .village, [.withdrawn], row: 5),
      ]))
    #expect(remark.severity == .error)
    #expect(remark.place.description == "packs/p-1/mechanisms.csv:5")
    #expect(remark.witness?.zh.contains("“红旗村综治中心”：第2行写“室牌”，第5行写“取消”") == true)
    #expect(remark.witness?.en.contains("row 2") == true)
    #expect(remark.cure != nil)
  }

  @Test func `kept first and withdrawn later is no contradiction, nor is one kind of unit apart`() {
    let found = remarks(entries: [
      entry("centre", .village, [.roomPlate], to: "2024-12-31"),
      entry("centre", .village, [.withdrawn], from: "2025-01-01"), entry("centre", nil, [.withdrawn]),
    ])
    #expect(!found.contains { ["contradiction", "shadowed"].contains($0.code) }, "\(found)")
  }

  @Test(arguments: [Pack.Placement.roomPlate, .exempt])
  func `withdrawn beside another placement`(_ other: Pack.Placement) throws {
    let remark = try only(
      "contradiction", remarks(entries: [entry("centre", nil, [.withdrawn, other], row: 3)]))
    #expect(remark.place.row == 3)
    #expect(remark.witness?.zh.contains("红旗村综治中心") == true)
  }

  @Test func `required and withdrawn`() throws {
    let remark = try only(
      "contradiction", remarks(entries: [entry("centre", nil, [.withdrawn], required: true)]))
    #expect(remark.witness?.en.contains("missing") == true)
  }

  @Test func `two caps of the same place`() throws {
    func cap(_ max: Int, row: Int) -> Pack.Cap {
      .init(
        what: .outsidePlaque, unitKind: nil, per: .unit, max: max, isClosed: false, citations: ["r1"],
        origin: "p-1", row: row)
    }
    #expect(try only("contradiction", remarks(caps: [cap(3, row: 4), cap(4, row: 5)])).place.row == 5)
    #expect(try only("shadowed", remarks(caps: [cap(3, row: 4), cap(3, row: 5)])).severity == .warning)
  }

  // MARK: - Shadowed

  @Test func `a row behind another of the same name, kind and days`() throws {
    let remark = try only(
      "shadowed",
      remarks(entries: [
        entry("centre", nil, [.roomPlate], row: 2),
        entry("centre", nil, [.windowPlate], from: "2025-01-01", row: 3),
      ]))
    #expect(remark.place.row == 3)
    #expect(remark.severity == .warning)
    #expect(remark.witness?.zh.contains("程序只看第2行") == true)
  }

  @Test func `a row for both kinds behind one for each`() throws {
    let remark = try only(
      "shadowed",
      remarks(entries: [
        entry("centre", nil, [.roomPlate], row: 2), entry("centre", .village, [.roomPlate], row: 3),
        entry("centre", .community, [.roomPlate], row: 4),
      ]))
    #expect(remark.place.row == 2)
  }

  @Test func `a rule named twice`() throws {
    let remark = try only("shadowed", remarks(requirements: [line(row: 8), line(row: 9)]))
    #expect(remark.place.description == "packs/p-1/pack.yaml:9")
    #expect(remark.witness?.zh.contains("红旗村党支部") == true)
  }

  @Test func `a child row that equals the parent's`() throws {
    var theirs = entry("centre", nil, [.roomPlate], row: 7)
    theirs.origin = "p-0"
    let parent = Pack(
      id: "p-0", title: Bilingual(zh: "上", en: "up"), region: "cn", edition: "0", status: .reported,
      entries: [theirs])
    let remark = try only(
      "restated", remarks(entries: [entry("centre", nil, [.roomPlate], row: 2)], parent: parent))
    #expect(remark.severity == .note)
    #expect(remark.place.description == "packs/p-1/mechanisms.csv:2")
    #expect(remark.witness?.zh.contains("红旗村综治中心") == true)
    #expect(
      !remarks(entries: [entry("centre", nil, [.windowPlate])], parent: parent).contains {
        $0.code == "restated"
      })
  }

  @Test func `a word of two panels decides for one of them only`() throws {
    let remark = try only(
      "contradiction",
      remarks(panels: [panel("systems", ["制度"], false, row: 2), panel("notices", ["制度"], true, row: 3)]))
    #expect(remark.severity == .error)
    #expect(remark.place.description == "packs/p-1/panels.csv:3")
    #expect(remark.witness?.zh == "例如“制度”：按“notices”判为“可上墙”")
    let same = remarks(panels: [
      panel("systems", ["制度"], false, row: 2), panel("rules", ["制度"], false, row: 3),
    ])
    #expect(try only("shadowed", same).severity == .warning)
  }

  @Test func `a word inside the opposite word is noted with what decides`() throws {
    let remark = try only(
      "contradiction",
      remarks(panels: [panel("open", ["公开"], true, row: 2), panel("systems", ["公开制度"], false, row: 3)]))
    #expect(remark.severity == .note)
    #expect(remark.witness?.zh == "例如“公开制度”：按“systems”判为“不上墙”")
  }

  @Test func `items of a list that say the opposite of the same words`() throws {
    let equal = remarks(items: [
      item("a", "走访台账", row: 2), item("b", "民情日记", ["走访台账"], gone: true, row: 3),
    ])
    #expect(try only("contradiction", equal).severity == .error)
    let nested = try only(
      "contradiction",
      remarks(items: [item("a", "台账", row: 2), item("b", "走访台账", gone: true, row: 3)]))
    #expect(nested.severity == .warning)
    #expect(nested.place.description == "packs/p-1/forms.csv:3")
    #expect(nested.witness?.zh == "例如“走访台账”：按“b”判为“取消”")
    let apart = remarks(items: [item("a", "台账", row: 2), item("b", "走访台账", row: 3)])
    #expect(!apart.contains { $0.code == "contradiction" })
  }

  // MARK: - Dead

  @Test func `terms that no day is in`() throws {
    let reversed = remarks(requirements: [line(from: "2026-01-01", to: "2025-01-01", row: 4)])
    #expect(try only("dates-reversed", reversed).place.row == 4)
    let outside = remarks(
      from: "2024-01-01", to: "2024-12-31",
      entries: [entry("centre", nil, [.roomPlate], from: "2025-01-01", row: 6)])
    let remark = try only("dead-term", outside)
    #expect(remark.severity == .warning)
    #expect(remark.witness?.zh.contains("红旗村综治中心") == true)
    #expect(
      !remarks(from: "2024-01-01", entries: [entry("centre", nil, [.roomPlate], from: "2025-01-01")])
        .contains { $0.code == "dead-term" })
  }

  @Test func `a limit that the rule does not read`() throws {
    let remark = try only(
      "dead-limit", remarks(requirements: [line("uneven-set", ["tolerance": "10"], row: 12)]))
    #expect(remark.place.row == 12)
    #expect(remark.cure?.zh.contains("tolerance_mm") == true)
    #expect(remark.witness?.zh.contains("红旗村党支部") == true)
    #expect(
      !remarks(requirements: [line("uneven-set", ["tolerance_mm": "10"])]).contains {
        $0.code == "dead-limit"
      })
  }

  @Test func `a merge into a function that asks for no room`() throws {
    let remark = try only(
      "dead-merge", remarks(entries: [entry("centre", nil, [.withdrawn], into: "attic", row: 9)]))
    #expect(remark.place.row == 9)
    #expect(remark.witness?.zh.contains("阁楼") == true)
    #expect(
      !remarks(entries: [entry("centre", nil, [.withdrawn], into: "hall")]).contains {
        $0.code == "dead-merge"
      })
  }

  @Test func `twins of which one is withdrawn`() throws {
    let twins = [
      Pack.Twins(id: "t", names: ["committee", "centre"], citations: ["r1"], origin: "p-1", row: 2)
    ]
    let remark = try only("dead-twin", remarks(entries: [entry("centre", nil, [.withdrawn])], twins: twins))
    #expect(remark.place.description == "packs/p-1/twins.csv:2")
    #expect(remark.witness?.zh.contains("红旗村综治中心") == true)
    #expect(
      !remarks(entries: [entry("centre", .village, [.withdrawn])], twins: twins).contains {
        $0.code == "dead-twin"
      })
    let unseen = remarks(entries: [entry("centre", nil, [.withdrawn], citations: ["gk"])], twins: twins)
    #expect(!unseen.contains { $0.code == "dead-twin" })
  }

  // MARK: - Caps, citations, gaps

  @Test func `the required names that do not fit under a cap`() throws {
    let cap = Pack.Cap(
      what: .outsidePlaque, unitKind: .village, per: .unit, max: 1, isClosed: true, citations: ["r1"],
      origin: "p-1", row: 11)
    let remark = try only(
      "cap-too-small",
      remarks(
        caps: [cap],
        entries: [
          entry("centre", nil, [.outsidePlaque], required: true, priority: 2),
          entry("committee", .village, [.outsidePlaque], required: true, priority: 1),
        ]))
    #expect(remark.place.description == "packs/p-1/pack.yaml:11")
    #expect(remark.what.zh.hasSuffix("放不下：综治中心"))
    #expect(remark.witness?.zh.contains("红旗村综治中心") == true)
  }

  @Test func `required rows that follow each other in time do not add up`() {
    let cap = Pack.Cap(
      what: .outsidePlaque, unitKind: nil, per: .unit, max: 1, isClosed: true, citations: ["r1"],
      origin: "p-1")
    let found = remarks(
      caps: [cap],
      entries: [
        entry("centre", nil, [.outsidePlaque], required: true, to: "2024-12-31"),
        entry("committee", nil, [.outsidePlaque], required: true, from: "2025-01-01"),
      ])
    #expect(!found.contains { $0.code == "cap-too-small" })
  }

  @Test func `citations that are missing, unknown, repealed or unseen`() throws {
    let missing = try only(
      "no-citation", remarks(entries: [entry("centre", nil, [.roomPlate], citations: [], row: 2)]))
    #expect(missing.witness?.zh.contains("红旗村综治中心") == true)
    let unknown = try only(
      "unknown-citation", remarks(entries: [entry("centre", nil, [.roomPlate], citations: ["r9"], row: 2)]))
    #expect(unknown.severity == .error)
    let repealed = try only(
      "superseded-citation",
      remarks(entries: [entry("centre", nil, [.roomPlate], citations: ["old"], row: 2)]))
    #expect(repealed.severity == .warning)
    #expect(repealed.witness?.zh.contains("某发〔2010〕1号") == true)
    let beside = remarks(entries: [entry("centre", nil, [.roomPlate], citations: ["old", "r1"])])
    #expect(try only("superseded-citation", beside).severity == .note)
    let unseen = remarks(.inForce, entries: [entry("centre", nil, [.roomPlate], citations: ["gk"], row: 2)])
    #expect(try only("general-knowledge-only", unseen).severity == .warning)
    #expect(
      !remarks(.draft, entries: [entry("centre", nil, [.roomPlate], citations: ["gk"])]).contains {
        $0.code == "general-knowledge-only"
      })
  }

  @Test func `names that no pack rules on are noted once a class`() throws {
    let names = [
      Self.committee, Self.centre, KnownName(id: "school", nameClass: "mechanism", name: "家长学校"),
      KnownName(id: "shop", nameClass: "mechanism", name: "积分超市"),
    ]
    let remark = try only(
      "gap",
      remarks(
        entries: [entry("centre", nil, [.roomPlate]), entry("committee", nil, [.outsidePlaque])], names: names
      ))
    #expect(remark.severity == .note)
    #expect(remark.what.zh.contains("2 个名称"))
    #expect(remark.what.zh.contains("家长学校、积分超市"))
    #expect(remark.witness?.zh.contains("红旗村家长学校") == true)
  }

  @Test func `a wording of two names is shown as the first one reads it`() throws {
    let other = KnownName(id: "other", nameClass: "mechanism", name: "村委会", row: 3)
    let remark = try only("alias-of-two", remarks(names: [Self.centre, Self.committee, other]))
    #expect(remark.place.description == "names/mechanism.csv:3")
    #expect(remark.witness?.zh.contains("认作“村民委员会”") == true)
  }
}
