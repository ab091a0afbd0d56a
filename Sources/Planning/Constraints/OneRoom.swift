import Vocabulary

/// Who has a room keeps one; what is new has one room, or none at the price of an unmet need.
package enum OneRoom: Constraint {
  package static let about = ConstraintAbout(
    id: "one-room", name: Bilingual(zh: "一事一处", en: "One room each"),
    reason: Bilingual(
      zh: "每项功能、每个单位安排在一间用房，已有用房的不会落空；新增的安排不下，列为未满足，不算无解。",
      en:
        "Every function and body has one room, and who has one keeps one; what is new and finds none is an unmet need, "
        + "never a failure."))

  package static func addRows(to model: inout PlanModel) {
    for (index, activity) in model.scene.activities.enumerated() {
      let rooms = model.place[index].compactMap { $0 }
      guard !rooms.isEmpty else { continue }
      // Staying is always possible, so this never makes a model insoluble.
      let isHoused = model.scene.isHoused(activity)
      model.addRow(about.id, activity.id, rooms.map { .init($0, 1) }, isHoused ? .exactly : .atMost, 1)
    }
  }
}
