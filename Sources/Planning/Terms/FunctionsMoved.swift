package import Vocabulary

/// Activities that change rooms; a public service counts threefold, for its counters and for those who look for it.
package enum FunctionsMoved: ObjectiveTerm {
  package static let id = "functions-moved"
  package static let name = Bilingual(
    zh: "搬动的功能和单位（对外服务按三项计）", en: "Functions and bodies that move (public services count threefold)")
  package static let weight = 12.0

  package static func add(to model: inout PlanModel) {
    model.price(moves: weight, by: amount)
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    arrangement.moved(in: scene).reduce(0) { $0 + amount(scene.activities[$1]) }
  }

  private static func amount(_ activity: Activity) -> Double {
    activity.roomClass == .service && activity.isPublic ? 3 : 1
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
