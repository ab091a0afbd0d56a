import Standards
package import Vocabulary

/// What must be on the ground floor is there, or a lift goes up to it.
package enum GroundFloor: Constraint {
  package static let about = ConstraintAbout(
    id: "ground-floor", name: Bilingual(zh: "首层", en: "Ground floor"),
    reason: Bilingual(
      zh: "日间照料、儿童活动等功能没有电梯时不上楼；已在一层的便民功能不往楼上搬。楼层、电梯没有填的，不作限制。",
      en:
        "Day care, rooms for children and the like do not go upstairs without a lift, and public functions do not leave the ground floor. An "
        + "unknown floor or lift limits nothing."))

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    guard let floor = room.floor, floor != 1 else { return false }
    switch activity.function?.groundFloor {
    case .must: return scene.site.hasLift == false
    case .prefer:
      guard activity.isPublic, let from = scene.roomIndex(activity.from) else { return false }
      return scene.rooms[from].floor == 1
    case .any, nil: return false
    }
  }
}
