import Standards
package import Vocabulary

/// Public functions go where everybody can get in.
package enum AccessibleRoom: Constraint {
  package static let about = ConstraintAbout(
    id: "accessible-room", name: Bilingual(zh: "无障碍", en: "Access"),
    reason: Bilingual(
      zh: "宜在一层的对外功能，不安排到明知没有无障碍条件的用房；可以上楼的对外功能，计为不便。没有填的，不作限制。",
      en:
        "Public functions that belong on the ground floor do not move into rooms known to lack access; others may, as a "
        + "hardship. What is unknown limits nothing."), isGrave: false)

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    lacks(activity, room) && activity.function?.groundFloor != .any
  }

  package static func burdens(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    lacks(activity, room) && activity.function?.groundFloor == .any
  }

  private static func lacks(_ activity: Activity, _ room: Room) -> Bool {
    activity.isPublic && room.isAccessible == false
  }
}
