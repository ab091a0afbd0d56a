import Standards
import Vocabulary

/// A sign hung over another one (叠挂).
enum StackedSign: Rule {
  static let about = RuleAbout(
    id: "stacked-sign", code: "STACK", name: Bilingual(zh: "叠挂", en: "One over the other"),
    reason: Bilingual(
      zh: "谁来检查挂谁的，一块压着一块，下面的等于没挂。该留的分开挂，不该留的撤。",
      en:
        "Where one is hung over another for each inspection, the lower one might as well be gone. What stays hangs side "
        + "by side."),
    needs: ["covers"],
    examples: [
      RuleExample(
        Bilingual(zh: "村规民约压住入党誓词", en: "The covenant hangs over the oath"),
        signs: [
          .init("1", "村规民约", .inside, .notice) { $0.covers = ["2"] }, .init("2", "入党誓词", .inside, .notice),
        ], verdicts: ["1": .fix]),
      RuleExample(
        Bilingual(zh: "上面那块本来要撤", en: "The upper one goes anyway"),
        signs: [
          .init("1", "财务管理制度", .inside, .regulationPanel) { $0.covers = ["2"] },
          .init("2", "入党誓词", .inside, .notice),
        ]),
      RuleExample(
        Bilingual(zh: "各挂各的", en: "Side by side"),
        signs: [.init("1", "村规民约", .inside, .notice), .init("2", "入党誓词", .inside, .notice)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where !sign.sign.covers.isEmpty && scene.stays(sign) {
      let covered = scene.signs.filter { sign.sign.covers.contains($0.id) }
      guard !covered.isEmpty else { continue }
      let names = covered.map(\.label)
      scene.judge(
        sign, Self.self, requirement, .fix, others: covered, facts: ["covers": .list(names)],
        text: Bilingual(
          zh: "“\(sign.label)”压住了“\(names.joined(separator: "”“"))”。",
          en: "“\(sign.label)” hangs over “\(names.joined(separator: "”, “"))”."),
        nearest: Bilingual(
          zh: "分开挂；有一块不需要的，撤下。", en: "Hang them side by side; take down the one nobody needs."))
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    if let id = finding.sign { audited.alter(id) { $0.covers = [] } }
  }
}
