import Matching
import Standards
import Vocabulary

/// A notice that offers a certificate which is no longer issued.
enum VoidCertificate: Rule {
  static let about = RuleAbout(
    id: "void-certificate", code: "CERT-VOID",
    name: Bilingual(zh: "仍在办理已取消的证明", en: "Certificate no longer issued"),
    reason: Bilingual(
      zh: "已取消的证明不再办理，告知怎样办理的牌子撤下；告知“不再出具”的可以留。",
      en:
        "A certificate that was abolished is not issued, and the notice that tells how to get it comes down; one that "
        + "tells that it is no longer issued may stay."),
    limits: [("refusals", Bilingual(zh: "牌面上表示不再出具的词", en: "words that tell that it is refused"))],
    examples: [
      RuleExample(
        Bilingual(zh: "“亲属关系证明办理须知”", en: "How to get an abolished certificate"),
        signs: [.init("1", "亲属关系证明办理须知", .inside, .certificateNotice)], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "“不再出具亲属关系证明”", en: "That it is no longer issued"),
        signs: [.init("1", "本村不再出具亲属关系证明", .inside, .certificateNotice)]),
      RuleExample(
        Bilingual(zh: "仍然出具的证明", en: "One that is still issued"),
        signs: [.init("1", "证明事项办理须知", .inside, .certificateNotice)]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let refusals = requirement.list("refusals")
    for sign in scene.signs
    where [.certificateNotice, .notice, .regulationPanel].contains(sign.reading.signClass)
      && scene.survives(sign)
    {
      guard let item = scene.pack.item(of: .certificates, namedIn: sign.sign.text, on: scene.asOf),
        item.isWithdrawn, !refusals.contains(where: { sign.sign.text.contains($0) })
      else { continue }
      let disposition = scene.certain(.remove, citing: item.citations)
      scene.judge(
        sign, Self.self, requirement, disposition, citing: item.citations, facts: ["item": .text(item.id)],
        text: Bilingual(
          zh: "“\(sign.label)”告知怎样办理“\(item.name)”，这项证明已不再出具。",
          en: "“\(sign.label)” tells how to get “\(item.name)”, which is no longer issued."),
        nearest: disposition == .remove
          ? Bilingual(zh: "撤下，或改为告知不再出具。", en: "Take it down, or say that it is no longer issued.")
          : Bilingual(zh: "是否已取消只有一般知识，请研判。", en: "Only general knowledge says so; let a person decide."))
    }
  }
}
