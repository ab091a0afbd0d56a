import Vocabulary

/// Every activity has one room, or none at the price of an unmet need.
package enum OneRoom: Constraint {
  package static let about = ConstraintAbout(
    id: "one-room", name: Bilingual(zh: "一事一处", en: "One room each"),
    reason: Bilingual(
      zh: "每项功能、每个单位安排在一间用房；安排不下的列为未满足，不算无解。",
      en: "Every function and body has one room; what finds none is an unmet need, never a failure."))

  package static func addRows(to model: inout PlanModel) {
    for (index, activity) in model.scene.activities.enumerated() {
      let rooms = model.place[index].compactMap { $0 }
      model.addRow(about.id, activity.id, rooms.map { .init($0, 1) }, .atMost, 1)
    }
  }
}
