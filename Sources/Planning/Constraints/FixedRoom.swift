package import Vocabulary

/// What is fixed to its room stays there: the health station has its licence, the police have their office.
package enum FixedRoom: Constraint {
  package static let about = ConstraintAbout(
    id: "fixed-room", name: Bilingual(zh: "固定用房", en: "Fixed room"),
    reason: Bilingual(
      zh: "卫生服务站、警务室等有执业许可或归其他部门，不移动；标准没有列出的功能也原地不动。",
      en:
        "Health stations, police offices and the like do not move, nor does what the standard does not know.")
  )

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    activity.isFixed && activity.from.map { $0 != room.id } ?? false
  }
}
