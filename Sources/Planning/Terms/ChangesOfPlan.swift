package import Vocabulary

/// Activities that go elsewhere than an earlier plan said; only for a plan that mends that one.
///
/// It weighs more than any area, so that a plan people have seen changes only where it has to.
package enum ChangesOfPlan: ObjectiveTerm {
  package static let id = "changes-of-plan"
  package static let name = Bilingual(zh: "与原方案不同的安排", en: "Changes of the earlier plan")
  package static let weight = 400.0

  package static func isUsed(in scene: PlanScene) -> Bool { !scene.previous.isEmpty }

  package static func add(to model: inout PlanModel) {
    for (index, activity) in model.scene.activities.enumerated() {
      guard let previous = model.scene.previous[activity.id] else { continue }
      for (room, column) in model.place[index].enumerated() where model.scene.rooms[room].id != previous {
        if let column { model.addCost(weight, to: column) }
      }
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    Double(
      zip(scene.activities, arrangement.rooms).count { activity, room in
        guard let previous = scene.previous[activity.id], let room else { return false }
        return scene.rooms[room].id != previous
      })
  }
}
