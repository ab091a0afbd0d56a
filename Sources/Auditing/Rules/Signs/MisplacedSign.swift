import Matching
import Standards
import Vocabulary

/// A listed plate that hangs on the wrong side of the door.
enum MisplacedSign: Rule {
  static let about = RuleAbout(
    id: "misplaced-sign", code: "WRONGPLACE", name: Bilingual(zh: "位置不对", en: "Wrong place"),
    reason: Bilingual(
      zh: "目录规定哪些挂在外部、哪些挂在内部。内部保留的不挂到外墙，外部标牌不挂在室内；只保留机制、不挂牌的，撤下。",
      en:
        "The catalogue says what hangs outside and what inside. What is kept inside does not hang on the outer wall, "
        + "an outside plaque not in a room; a mechanism that is kept without a plate has none."),
    needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "内部保留的综治中心挂在外墙", en: "An inside mechanism on the outer wall"),
        signs: [.init("1", "红旗村综治中心", .outerWall, names: "governance")], verdicts: ["1": .move]),
      RuleExample(
        Bilingual(zh: "村委会的牌子挂在走廊", en: "The committee's plaque in a corridor"),
        signs: [.init("1", "红旗村村民委员会", .corridor, .organisation, names: "villagers-committee")],
        verdicts: ["1": .move]),
      RuleExample(
        Bilingual(zh: "机制保留、不挂牌", en: "A mechanism that has no plate"),
        signs: [.init("1", "红旗村领导小组", .inside, names: "leading-group")], verdicts: ["1": .remove]),
      RuleExample(
        Bilingual(zh: "挂在该挂的地方", en: "In its place"),
        signs: [.init("1", "红旗村综治中心", .inside, names: "governance")]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    for sign in scene.signs where sign.isPlate && sign.isOwn && sign.reading.decision == .matched {
      let listed = sign.entries.compactMap { $0 }.filter { $0.placements != [.withdrawn] }
      guard let entry = listed.first, let isOutside = sign.isOutside else { continue }
      // A plate of several names hangs well where one of them may hang.
      guard listed.allSatisfy({ sign.isLawful($0) == false }) else { continue }
      if entry.placements == [.mechanismOnly] {
        scene.judge(
          sign, Self.self, requirement,
          scene.certain(.remove, citing: entry.citations + requirement.citations),
          citing: entry.citations,
          text: Bilingual(
            zh: "“\(sign.label)”只保留工作机制，不挂牌。", en: "“\(sign.label)” is kept as a mechanism, without a plate."),
          nearest: Bilingual(zh: "摘下，工作照常开展。", en: "Take it down; the work goes on."))
      } else if isOutside {
        let room = entry.mergeInto
        let place = room.map(scene.functionName) ?? "室内"
        scene.judge(
          sign, Self.self, requirement, .move,
          target: room.map { .init(kind: .function, id: $0) } ?? .init(kind: .wall, id: "inside"),
          citing: entry.citations,
          text: Bilingual(
            zh: "“\(sign.label)”应挂在内部，现挂在外部。", en: "“\(sign.label)” belongs inside and hangs outside."),
          nearest: Bilingual(
            zh: "移到\(place)即可。", en: "Moving it to \(room == nil ? "a wall inside" : place) is enough."))
      } else {
        scene.judge(
          sign, Self.self, requirement, .move, target: .init(kind: .wall, id: "entrance"),
          citing: entry.citations,
          text: Bilingual(
            zh: "“\(sign.label)”应挂在外部，现挂在内部。", en: "“\(sign.label)” belongs outside and hangs inside."),
          nearest: Bilingual(zh: "移到大门两侧或门头。", en: "Move it to the gate or the lintel."))
      }
    }
  }
}
