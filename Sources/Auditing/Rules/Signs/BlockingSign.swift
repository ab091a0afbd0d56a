import Standards
import Vocabulary

/// A sign in the way of a window, an exit or fire equipment.
enum BlockingSign: Rule {
  static let about = RuleAbout(
    id: "blocking-sign", code: "BLOCK", name: Bilingual(zh: "遮挡", en: "In the way"),
    reason: Bilingual(
      zh: "牌子不钉在防盗窗上，不遮挡门窗、消防设施和疏散标志。",
      en: "A sign is not fixed to window bars and hides no door, window, fire equipment or exit sign."),
    limits: [("words", Bilingual(zh: "备注里说明遮挡的词", en: "words of a note that tell of it"))], needs: ["note"],
    examples: [
      RuleExample(
        Bilingual(zh: "备注写着“遮挡消火栓”", en: "The note says that it hides a hydrant"),
        signs: [.init("1", "村务公开栏", .corridor, .notice) { $0.note = "遮挡消火栓" }], verdicts: ["1": .move]),
      RuleExample(
        Bilingual(zh: "备注说的是别的事", en: "The note is about something else"),
        signs: [.init("1", "村务公开栏", .corridor, .notice) { $0.note = "2023年更换" }]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let words = requirement.list("words")
    for sign in scene.signs where scene.stays(sign) {
      // 不遮挡、未挡住 say that it does not.
      guard let note = sign.sign.note, let word = words.first(where: note.contains),
        !["不", "未", "没"].contains(where: { note.contains($0 + word) })
      else { continue }
      scene.judge(
        sign, Self.self, requirement, .move,
        target: .init(kind: .wall, id: sign.isOutside == true ? "entrance" : "inside"),
        facts: ["note": .text(note)],
        text: Bilingual(zh: "“\(sign.label)”挡了别的东西：\(note)。", en: "“\(sign.label)” is in the way: \(note)."),
        nearest: Bilingual(zh: "移到不遮挡的墙面。", en: "Move it to a wall where it hides nothing."))
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    audited.follow(finding)
    if let id = finding.sign { audited.alter(id) { $0.note = nil } }
  }
}
