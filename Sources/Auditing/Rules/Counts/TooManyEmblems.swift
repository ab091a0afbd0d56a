import Standards
import Vocabulary

/// More emblems outside than the pack allows.
enum TooManyEmblems: Rule {
  static let about = RuleAbout(
    id: "too-many-emblems", code: "SIGN-OVER", name: Bilingual(zh: "外部标识超数", en: "Too many emblems outside"),
    reason: Bilingual(
      zh: "标识与标牌分开计数，另有上限。", en: "Emblems are counted apart from plaques and have a cap of their own."),
    needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "三个标识，末位撤下", en: "Three emblems: the last one goes"),
        signs: [
          .init("1", "红旗村党群服务中心", .lintel, names: "centre"),
          .init("2", "红旗村新时代文明实践站", .lintel, names: "practice-station"),
          .init("3", "中国社区", .outerWall, names: "community-emblem"),
        ], verdicts: ["3": .remove]),
      RuleExample(
        Bilingual(zh: "两个标识", en: "Two emblems"),
        signs: [
          .init("1", "红旗村党群服务中心", .lintel, names: "centre"),
          .init("2", "红旗村新时代文明实践站", .lintel, names: "practice-station"),
        ]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    TooManyPlates.look(at: &scene, Self.self, requirement, .outsideEmblem)
  }
}
