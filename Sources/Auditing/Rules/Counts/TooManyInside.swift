import Standards
import Vocabulary

/// More mechanism plates inside than the pack allows.
enum TooManyInside: Rule {
  static let about = RuleAbout(
    id: "too-many-inside", code: "IN-OVER",
    name: Bilingual(zh: "内部工作机制牌超数", en: "Too many mechanism plates inside"),
    reason: Bilingual(
      zh: "内部工作机制牌有总数上限；室牌、窗口牌、桌牌、引导牌、公示栏不计。超出的按目录先后取舍，有去向的并入功能室。",
      en:
        "Mechanism plates inside are capped; door, window and desk plates, guides and boards do not count. The order "
        + "of the catalogue decides; what has a room to merge into goes there."),
    limits: [
      (
        "own_room",
        Bilingual(zh: "有独立用房时不计的名称", en: "names that do not count where they have a room of their own")
      )
    ], needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "三块，第三块并入大厅", en: "Three: the third merges into the hall"),
        signs: [
          .init("1", "红旗村综治中心", .inside, names: "governance"),
          .init("2", "红旗村退役军人服务站", .inside, names: "veterans"),
          .init("3", "红旗村人民调解委员会", .inside, .organisation, names: "mediation"),
        ], verdicts: ["3": .merge]),
      RuleExample(
        Bilingual(zh: "门上的室牌不计", en: "Door plates do not count"),
        signs: [
          .init("1", "红旗村综治中心", .inside, names: "governance"),
          .init("2", "红旗村退役军人服务站", .inside, names: "veterans"),
          .init("3", "图书阅览室", .roomDoor, .doorPlate),
        ]),
      RuleExample(
        Bilingual(zh: "警务室有独立用房，不计", en: "The police office has a room of its own"),
        signs: [
          .init("1", "红旗村综治中心", .inside, names: "governance"),
          .init("2", "红旗村退役军人服务站", .inside, names: "veterans"),
          .init("3", "红旗村警务室", .inside, names: "police", room: "R1"),
        ], rooms: [Room(id: "R1", site: "S", name: "警务室")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    TooManyPlates.look(at: &scene, Self.self, requirement, .insideMechanism)
  }
}
