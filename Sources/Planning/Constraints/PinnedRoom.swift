package import Vocabulary

/// What the planner pinned goes to its room and nowhere else.
package enum PinnedRoom: Constraint {
  package static let about = ConstraintAbout(
    id: "pinned-room", name: Bilingual(zh: "指定用房", en: "Pinned room"),
    reason: Bilingual(
      zh: "规划人员指定了房间的，不改；因此不符合标准的，照样写明。",
      en: "What the planner put into a room stays there; what that breaks is told all the same."))

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    scene.pins[activity.id].map { $0 != room.id } ?? false
  }
}
