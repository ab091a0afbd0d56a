package import Vocabulary

/// Functions without a room that nobody requires, but that signs are to be merged into or moved to.
package enum UnmetWishes: ObjectiveTerm {
  package static let id = "unmet-wishes"
  package static let name = Bilingual(zh: "牌子没有去处的功能", en: "Functions that signs would go to")
  package static let weight = 200.0

  package static func add(to model: inout PlanModel) {
    for (index, activity) in model.scene.activities.enumerated() where activity.origin == .wanted {
      model.addUnmet(index, id, cost: weight)
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    Double(zip(scene.activities, arrangement.rooms).count { $0.origin == .wanted && $1 == nil })
  }
}
