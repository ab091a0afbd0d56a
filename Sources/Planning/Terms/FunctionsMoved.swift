package import Vocabulary

/// Activities that change rooms.
package enum FunctionsMoved: ObjectiveTerm {
  package static let id = "functions-moved"
  package static let name = Bilingual(zh: "搬动的功能和单位", en: "Functions and bodies that move")
  package static let weight = 4.0

  package static func add(to model: inout PlanModel) {
    model.price(moves: weight) { _ in 1 }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    Double(arrangement.moved(in: scene).count)
  }
}

extension PlanModel {
  /// Puts a price on every room but the one where the activity is.
  mutating func price(moves weight: Double, by amount: (Activity) -> Double) {
    for (index, activity) in scene.activities.enumerated() {
      guard let from = scene.roomIndex(activity.from) else { continue }
      for room in scene.rooms.indices where room != from {
        if let column = place[index][room] { addCost(weight * amount(activity), to: column) }
      }
    }
  }
}

extension Arrangement {
  /// The activities that are in another room than before.
  func moved(in scene: PlanScene) -> [Int] {
    rooms.indices.filter { index in
      guard let from = scene.roomIndex(scene.activities[index].from), let room = rooms[index] else {
        return false
      }
      return from != room
    }
  }
}
