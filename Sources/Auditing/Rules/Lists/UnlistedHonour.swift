import Matching
import Standards
import Vocabulary

/// An honour that the catalogue of awards does not know.
enum UnlistedHonour: Rule {
  static let about = RuleAbout(
    id: "unlisted-honour", code: "HONOR-LIST",
    name: Bilingual(zh: "荣誉不在评比表彰目录", en: "Honour not in the catalogue of awards"),
    reason: Bilingual(
      zh: "只展示评比表彰、创建示范目录内的荣誉；目录以外的评比本身就是负担。",
      en: "Only honours of the official catalogue are shown; contests outside it are a burden in themselves."),
    examples: [
      RuleExample(
        Bilingual(zh: "目录没有的“最美窗口”", en: "A title that is not listed"),
        signs: [.init("1", "最美窗口示范点", .inside, .honour)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "目录所列的文明村", en: "A listed title"),
        signs: [.init("1", "示范市文明村", .inside, .honour)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    ListCheck.look(
      at: &scene, Self.self, requirement, .honours,
      classes: [.honour],
      thing: Bilingual(zh: "评比表彰目录", en: "awards"))
  }
}
