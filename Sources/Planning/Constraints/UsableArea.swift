import Standards
package import Vocabulary

/// A function needs the area that the standard asks for it.
package enum UsableArea: Constraint {
  package static let about = ConstraintAbout(
    id: "usable-area", name: Bilingual(zh: "使用面积", en: "Usable area"),
    reason: Bilingual(
      zh: "用房的使用面积不小于功能的最小面积；面积没有填的，不作限制。",
      en: "A room is not smaller than its function's least area; an unknown area limits nothing."))

  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool {
    guard let least = activity.function?.minimumArea, let area = room.usableArea else { return false }
    return area.squareMetres + 1e-9 < least.squareMetres
  }
}
