package import Vocabulary

/// Public functions go where everybody can get in.
package enum AccessibleRoom: Constraint {
  package static let about = ConstraintAbout(
    id: "accessible-room", name: Bilingual(zh: "无障碍", en: "Access"),
    reason: Bilingual(
      zh: "对外的功能不安排到明知没有无障碍条件的用房；没有填的，不作限制。",
      en: "Public functions do not move into rooms known to lack access; what is unknown limits nothing."),
    isGrave: false)

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    activity.isPublic && room.isAccessible == false
  }
}
