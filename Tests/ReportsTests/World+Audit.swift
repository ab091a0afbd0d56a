import Auditing
import Standards
import Vocabulary

extension World {
  /// What an audit of the village would find, one finding of each kind at least.
  static let villageAudit = Audit(
    locality: village.id, pack: "cn-test", status: .reported, asOf: asOf, findings: findings,
    dispositions: [
      "S1": .keep, "S2": .keep, "S3": .fix, "S4": .remove, "S5": .remove, "S6": .merge, "S7": .move,
      "S8": .remove,
      "S9": .move, "S10": .review, "S11": .keep, "S12": .keep,
    ],
    targets: [
      "S6": Finding.Target(kind: .sign, id: "S1"), "S7": Finding.Target(kind: .function, id: "service-hall"),
      "S9": Finding.Target(kind: .room, id: "R1"),
    ],
    additions: [
      Audit.Addition(
        id: "missing:110101001201/Z1/village-committee", locality: village.id, site: "Z1",
        name: "village-committee", canonicalName: "村民委员会", wording: "红旗村村民委员会", placement: .outsidePlaque,
        finding: "missing-sign:1", citations: ["zhongban-2024"])
    ],
    needs: [
      Finding.Need(subject: .sign(village.id, "S2"), column: "height_mm"),
      Finding.Need(subject: .sign(village.id, "S10"), column: "position"),
    ])

  private static let findings = [
    finding(
      "unlisted-sign", "NOTLISTED", ["S4"], .remove, "不在保留目录。", "not in the catalogue.", ["zhongban-2024"]),
    finding("unlisted-sign", "NOTLISTED", ["S10"], .review, "认不出是什么牌子。", "cannot be read.", ["habit"]),
    finding(
      "duplicate-sign", "DUP", ["S4", "S5"], .remove, "同一名称挂了两块。", "hangs twice.",
      ["zhongban-2024", "habit"],
      facts: ["observed": .number(2), "ratio": .number(0.5), "names": .list(["甲", "乙"]), "why": .text("同名")]),
    finding(
      "twin-sign", "TWIN", ["S6"], .merge, "与党支部牌合并。", "goes into the branch plaque.", ["zhongban-2024"],
      target: Finding.Target(kind: .sign, id: "S1")),
    finding(
      "wrong-place", "WRONGPLACE", ["S7"], .move, "应在服务大厅。", "belongs into the hall.", ["zhongban-2024"],
      target: Finding.Target(kind: .function, id: "service-hall")),
    finding(
      "honour-on-wall", "HONOR-WALL", ["S9"], .move, "荣誉上墙。", "honour on the wall.", ["habit"],
      target: Finding.Target(kind: .room, id: "R1")),
    finding(
      "outdated-name", "NAME-OLD", ["S3"], .fix, "用的是旧名<script>。", "an old name <script>.", [],
      nearest: Bilingual(zh: "改为“新时代文明实践站”。", en: "Rename it.")),
    finding("panel-on-wall", "PANEL-INTERNAL", ["S8"], .remove, "内部制度上墙。", "internal panel.", ["unheard-of"]),
    finding(
      "size-differs", "SPEC", ["S1", "S6"], nil, "两块尺寸不一。", "sizes differ.", ["habit"], severity: .info),
    Finding(
      id: "missing-sign:1", rule: "missing-sign", code: "MISSING", subjects: [.site(village.id, "Z1")],
      locality: village.id, site: "Z1", severity: .must, citations: ["zhongban-2024"],
      text: Bilingual(zh: "应挂村民委员会牌而未见。", en: "the committee's plaque is required and missing.")),
    Finding(
      id: "office-share:1", rule: "office-share-over", code: "OFFICE", subjects: [.site(village.id, "Z1")],
      locality: village.id, site: "Z1", severity: .should, citations: ["jianbiao-167"],
      facts: ["share": .number(0.555)],
      text: Bilingual(zh: "办公用房占比过高。", en: "too much office space."),
      nearest: Bilingual(zh: "腾出 201 室一半面积。", en: "Free half of room 201.")),
    Finding(
      id: "idle-room:R3", rule: "idle-room", code: "IDLE", subjects: [.room(village.id, "R3")],
      locality: village.id, site: "Z1", severity: .info, citations: ["habit"],
      text: Bilingual(zh: "房间闲置。", en: "the room is idle.")),
  ]

  private static func finding(
    _ rule: String, _ code: String, _ signs: [Sign.ID], _ disposition: Disposition?, _ zh: String,
    _ en: String,
    _ citations: [String], severity: Pack.Severity = .must, target: Finding.Target? = nil,
    facts: [String: Finding.Fact] = [:], nearest: Bilingual? = nil
  ) -> Finding {
    Finding(
      id: "\(rule):" + signs.map(\.text).joined(separator: "+"), rule: rule, code: code,
      subjects: signs.map { .sign(village.id, $0) }, locality: village.id, site: "Z1",
      disposition: disposition,
      target: target, severity: severity, citations: citations, facts: facts,
      text: Bilingual(zh: zh, en: en), nearest: nearest)
  }
}
