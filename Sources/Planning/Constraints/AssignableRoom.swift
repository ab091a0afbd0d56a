package import Vocabulary

/// Nothing moves into toilets, corridors and stairs.
package enum AssignableRoom: Constraint {
  package static let about = ConstraintAbout(
    id: "assignable-room", name: Bilingual(zh: "可安排的用房", en: "Assignable room"),
    reason: Bilingual(
      zh: "卫生间、走道、楼梯间不安排功能。", en: "Toilets, corridors and stairs take no function."))

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    room.function == .sanitary || room.function == .circulation
  }
}
