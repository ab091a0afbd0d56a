import Matching
import Standards
import Vocabulary

/// Which plaque hangs on which side of the door; the viewpoint is part of the pack.
enum DoorOrder: Rule {
  static let about = RuleAbout(
    id: "door-order", code: "SPEC-ORDER", name: Bilingual(zh: "左右次序不对", en: "Wrong side of the door"),
    reason: Bilingual(
      zh: "排在首位的标牌挂在首位一侧。各地说法不一，左右又常不说从哪边看，所以规则包必须写明视角；调查表里的门左、门右一律是面向大门看。",
      en:
        "The plaque that ranks first hangs on the first side. Regions differ and rarely say from where left and right are "
        + "meant, so the pack has to; in a survey they are always as seen facing the door."),
    limits: [
      ("order", Bilingual(zh: "名称的次序", en: "names in their order")),
      (
        "first",
        Bilingual(
          zh: "首位在哪一侧（right、left），按规则包的视角", en: "side of the first (right, left), from the pack's viewpoint")
      ),
    ], needs: ["position"],
    examples: [
      RuleExample(
        Bilingual(zh: "党组织在左、村委会在右", en: "The Party's on the left, the committee's on the right"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorLeft, .organisation, names: "party-organisation"),
          .init("2", "红旗村村民委员会", .doorRight, .organisation, names: "villagers-committee"),
        ], verdicts: ["1": .fix, "2": .fix]),
      RuleExample(
        Bilingual(zh: "党组织在右、村委会在左", en: "The Party's on the right, the committee's on the left"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorRight, .organisation, names: "party-organisation"),
          .init("2", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee"),
        ]),
      RuleExample(
        Bilingual(zh: "都在一侧，不论次序", en: "All on one side"),
        signs: [
          .init("1", "中共红旗村支部委员会", .doorLeft, .organisation, names: "party-organisation"),
          .init("2", "红旗村村民委员会", .doorLeft, .organisation, names: "villagers-committee"),
        ]),
    ])

  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement) {
    let order = requirement.list("order")
    // Seen from inside, left and right change places.
    let isRight = (requirement.limits["first"] ?? "right") == "right"
    let isFacing = (scene.pack.viewpoint ?? "facing") == "facing"
    let firstSide: Position = isRight == isFacing ? .doorRight : .doorLeft
    let side = firstSide == .doorRight ? Bilingual(zh: "右侧", en: "right") : Bilingual(zh: "左侧", en: "left")
    for plaques in EntranceSet.all(in: scene) {
      let atDoor = plaques.filter { [.doorLeft, .doorRight].contains($0.sign.position) }
      func rank(_ sign: AuditedSign) -> Int? {
        sign.reading.parts.first?.canonical.flatMap { order.firstIndex(of: $0) }
      }
      guard let best = atDoor.compactMap(rank).min() else { continue }
      let first = atDoor.filter { rank($0) == best && $0.sign.position != firstSide }
      // Only where a lower one has its place are they the wrong way round.
      let lower = atDoor.filter { sign in
        rank(sign).map { $0 > best } == true && sign.sign.position == firstSide
      }
      guard !first.isEmpty, !lower.isEmpty,
        !atDoor.contains(where: { rank($0) == best && $0.sign.position == firstSide })
      else { continue }
      for sign in first + lower {
        scene.judge(
          sign, Self.self, requirement, .fix, others: (first + lower).filter { $0.id != sign.id },
          facts: ["first_side": .text(firstSide.rawValue)],
          text: Bilingual(
            zh: "面向大门看，\(side.zh)为首位，应挂“\(first[0].label)”，现在两侧挂反了。",
            en:
              "Facing the door, the \(side.en) side ranks first and belongs to “\(first[0].label)”; they hang the wrong way round."
          ),
          nearest: Bilingual(zh: "两侧对换。", en: "Let the two sides change places."))
      }
    }
  }

  static func mend(_ audited: inout AuditCase, after finding: Finding) {
    // The sides change places, so all that hang the wrong way round move together.
    for subject in finding.subjects {
      guard case .sign(_, let id) = subject else { continue }
      audited.alter(id) { sign in
        switch sign.position {
        case .doorLeft: sign.position = .doorRight
        case .doorRight: sign.position = .doorLeft
        default: break
        }
      }
    }
  }
}
