import Matching
import Standards
import Vocabulary

/// What the rules on the lists beside the catalogue share: a text is held against one list of the pack.
enum ListCheck {
  /// A pack without such a list says nothing about what is missing from it.
  ///
  /// - Parameters:
  ///   - classes: the signs to look at; of a rule with a limit `words` only those that have one of them.
  ///   - thing: what the list holds, for sentences: 荣誉, 事项 ….
  static func look(
    at scene: inout AuditScene, _ rule: any Rule.Type, _ requirement: Pack.Requirement, _ list: Pack.List,
    classes: Set<SignClass>, thing: Bilingual
  ) {
    guard scene.pack.has(list) else { return }
    let isByWords = rule.about.limits.contains { $0.key == "words" }
    let words = requirement.list("words")
    for sign in scene.signs where classes.contains(sign.reading.signClass) && scene.survives(sign) {
      guard !isByWords || words.contains(where: sign.sign.text.contains) else { continue }
      if let item = scene.pack.item(of: list, namedIn: sign.sign.text, on: scene.asOf) {
        guard item.isWithdrawn else { continue }
        judge(
          sign, &scene, rule, requirement, citing: item.citations, facts: ["item": .text(item.id)],
          text: Bilingual(
            zh: "“\(sign.label)”说的“\(item.name)”已取消。",
            en: "“\(item.name)”, which “\(sign.label)” is about, was withdrawn."))
      } else {
        judge(
          sign, &scene, rule, requirement, citing: [], facts: [:],
          text: Bilingual(
            zh: "“\(sign.label)”不在\(thing.zh)之列。", en: "“\(sign.label)” is not on the list of \(thing.en)."))
      }
    }
  }

  private static func judge(
    _ sign: AuditedSign, _ scene: inout AuditScene, _ rule: any Rule.Type, _ requirement: Pack.Requirement,
    citing: [String], facts: [String: Finding.Fact], text: Bilingual
  ) {
    let disposition = scene.certain(.remove, citing: citing.isEmpty ? requirement.citations : citing)
    scene.judge(
      sign, rule, requirement, disposition, citing: citing, facts: facts, text: text,
      nearest: disposition == .remove
        ? Bilingual(zh: "撤下。", en: "Take it down.")
        : Bilingual(
          zh: "清单只是草稿或一般知识，请主管部门研判。",
          en: "The list is a draft or general knowledge; let the department in charge decide."))
  }
}
