import Standards
package import Vocabulary

/// Public functions go where everybody can get in.
package enum AccessibleRoom: Constraint {
  package static let about = ConstraintAbout(
    id: "accessible-room", name: Bilingual(zh: "无障碍", en: "Access"),
    reason: Bilingual(
      zh: "宜在一层的对外功能，不安排到明知没有无障碍条件、或门净宽不足的用房；可以上楼的对外功能，计为不便。没有填的，不作限制。",
      en:
        "Public functions that belong on the ground floor do not move into rooms known to lack access or to have too "
        + "narrow a door; others may, as a hardship. What is unknown limits nothing."), isGrave: false)

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    lacks(activity, room, scene) && activity.function?.groundFloor != .any
  }

  package static func burdens(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    lacks(activity, room, scene) && activity.function?.groundFloor == .any
  }

  private static func lacks(_ activity: Activity, _ room: Room, _ scene: PlanScene) -> Bool {
    guard activity.isPublic else { return false }
    if let width = room.doorClearWidth, let least = scene.norm("door-clear-width"),
      width.millimetres + 1e-9 < least
    {
      return true
    }
    return room.isAccessible == false
  }
}
