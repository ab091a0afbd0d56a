package import Vocabulary

/// Functions and bodies that exist or are required and find no room.
package enum UnmetNeeds: ObjectiveTerm {
  package static let id = "unmet-needs"
  package static let name = Bilingual(zh: "未满足的需要", en: "Unmet needs")
  package static let weight = 10_000.0

  /// What exists counts more than what is required and new: nobody loses a room to a newcomer.
  static func importance(of activity: Activity) -> Double {
    switch activity.origin {
    case .survey: 2
    case .required: 1
    case .wanted: 0
    }
  }

  package static func add(to model: inout PlanModel) {
    for (index, activity) in model.scene.activities.enumerated() {
      guard importance(of: activity) > 0, !model.scene.isHoused(activity) else { continue }
      model.addUnmet(index, id, cost: weight * importance(of: activity))
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    zip(scene.activities, arrangement.rooms).reduce(0) { sum, pair in
      sum + (pair.1 == nil ? importance(of: pair.0) : 0)
    }
  }
}

extension PlanModel {
  /// A column that is 1 when the activity finds no room.
  mutating func addUnmet(_ activity: Int, _ term: String, cost: Double) {
    let name = scene.activities[activity].id
    let column = addColumn("unmet(\(name))", cost: cost)
    let rooms = place[activity].compactMap { $0 }.map { Weighted($0, 1) }
    addRow(term, name, [.init(column, 1)] + rooms, .atLeast, 1, isHard: false)
  }
}
