import Standards
package import Vocabulary

/// Public functions that would better be on the ground floor and are not.
package enum UpstairsServices: ObjectiveTerm {
  package static let id = "upstairs-services"
  package static let name = Bilingual(zh: "不在一层的便民功能", en: "Public functions off the ground floor")
  package static let weight = 4.0

  private static func counts(_ activity: Activity, _ room: Room) -> Bool {
    guard activity.isPublic, activity.function?.groundFloor != .any, activity.function != nil else {
      return false
    }
    return room.floor.map { $0 != 1 } ?? false
  }

  package static func add(to model: inout PlanModel) {
    for (index, activity) in model.scene.activities.enumerated() {
      for (room, place) in model.scene.rooms.enumerated() where counts(activity, place) {
        if let column = model.place[index][room] { model.addCost(weight, to: column) }
      }
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    Double(
      zip(scene.activities, arrangement.rooms).count { activity, room in
        room.map { counts(activity, scene.rooms[$0]) } ?? false
      })
  }
}
