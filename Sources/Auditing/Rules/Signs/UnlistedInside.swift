import Matching
import Standards
import Surveys
import Vocabulary

/// A plate inside that the catalogue withdrew or does not know.
enum UnlistedInside: Rule {
  static let about = RuleAbout(
    id: "unlisted-inside", code: "IN-NOTLISTED", name: Bilingual(zh: "内部牌不在目录", en: "Inside and not listed"),
    reason: Bilingual(
      zh: "内部工作机制牌按目录保留。已取消的撤下，有归并去向的并入功能室；目录没有提到的，去留没有依据，交人研判。",
      en:
        "Mechanism plates inside are kept by the catalogue. A withdrawn one comes down or is merged; one that the "
        + "catalogue does not mention goes to a person."),
    needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "室内挂着已取消的牌子", en: "A withdrawn plate inside"),
        signs: [.init("1", "红旗村益农信息社", .inside, names: "post")], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "只有一般知识说已取消，不撤销", en: "Only general knowledge says withdrawn"),
        signs: [.init("1", "红旗村扶贫工作站", .inside, names: "rumour")], verdicts: ["1": .review]),
      RuleExample(
        Bilingual(zh: "目录没有提到，交人研判", en: "The catalogue does not mention it"),
        signs: [.init("1", "红旗村银发智囊团", .inside)], verdicts: ["1": .review]),
      RuleExample(
        Bilingual(zh: "目录保留的工作机制牌", en: "A listed mechanism"),
        signs: [.init("1", "红旗村综治中心", .inside, names: "governance")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let isClosed = scene.pack.cap(.insideMechanism, kind: scene.locality.kind)?.isClosed == true
    for sign in scene.signs where sign.isOutside == false && sign.isOwn && sign.reading.decision != .review {
      guard sign.isPlate || isWithdrawnDoorPlate(sign, scene), !sign.isExempt else { continue }
      let listed = sign.entries.compactMap { $0 }.filter { $0.placements != [.withdrawn] }
      // What has expired, has no basis or no business comes down without a question.
      guard listed.isEmpty, scene.survives(sign) else { continue }
      if let withdrawn = sign.entry {
        let wanted: Disposition = withdrawn.mergeInto == nil ? .remove : .merge
        let disposition = scene.certain(wanted, citing: withdrawn.citations)
        scene.judge(
          sign, Self.self, requirement, disposition,
          target: disposition == .merge ? withdrawn.mergeInto.map { .init(kind: .function, id: $0) } : nil,
          citing: withdrawn.citations,
          text: Bilingual(
            zh: "“\(sign.label)”属于已取消的牌子。", en: "“\(sign.label)” is a plate that was withdrawn."),
          nearest: nearest(disposition, withdrawn, scene))
      } else {
        scene.judge(
          sign, Self.self, requirement, isClosed ? .remove : .review,
          text: Bilingual(
            zh: "目录没有提到“\(sign.label)”。", en: "The catalogue does not mention “\(sign.label)”."),
          nearest: Bilingual(
            zh: "查明挂牌依据：有依据的登记保留，没有的撤下。",
            en: "Find out what it was hung for; keep it with a document, else take it down."))
      }
    }
  }

  /// A door plate tells people what a room is; only the plate of something withdrawn is judged here.
  private static func isWithdrawnDoorPlate(_ sign: AuditedSign, _ scene: AuditScene) -> Bool {
    guard sign.reading.signClass == .doorPlate, sign.entry?.placements == [.withdrawn] else { return false }
    // 便民服务大厅 on the door of the hall names the room, whatever mechanism shares its name.
    return !sign.reading.parts.contains { part in
      scene.library.facilities.functions.contains { $0.name == part.name || $0.aliases.contains(part.name) }
        || sign.sign.room.map { id in
          scene.survey.rooms.contains { $0.id == id && $0.name.contains(part.name) }
        } ?? false
    }
  }

  private static func nearest(
    _ disposition: Disposition, _ entry: Pack.Entry, _ scene: AuditScene
  ) -> Bilingual {
    switch disposition {
    case .merge:
      let room = scene.functionName(entry.mergeInto ?? "")
      return Bilingual(zh: "摘下，职能并入\(room)。", en: "Take it down; its business goes to \(room).")
    case .review:
      return Bilingual(
        zh: "只有一般知识认为应取消，请主管部门研判。", en: "Only general knowledge says so; let the department in charge decide."
      )
    default: return Bilingual(zh: "摘下。", en: "Take it down.")
    }
  }
}
