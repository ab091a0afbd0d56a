import Standards
package import Vocabulary

/// What must be on the ground floor is there, or a lift goes up to it.
package enum GroundFloor: Constraint {
  package static let about = ConstraintAbout(
    id: "ground-floor", name: Bilingual(zh: "首层", en: "Ground floor"),
    reason: Bilingual(
      zh: "日间照料等功能没有电梯时不上楼；楼层、电梯没有填的，不作限制。",
      en: "Day care and the like do not go upstairs without a lift; an unknown floor or lift limits nothing.")
  )

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    guard activity.function?.groundFloor == .must, let floor = room.floor else { return false }
    return floor != 1 && scene.site.hasLift == false
  }
}
