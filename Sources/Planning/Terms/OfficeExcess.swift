package import Vocabulary

/// Square metres of offices above the ceiling for each head.
package enum OfficeExcess: ObjectiveTerm {
  package static let id = "office-excess"
  package static let name = Bilingual(zh: "超出人均上限的办公面积", en: "Office area above the ceiling per head")
  package static let weight = 0.5

  package static func add(to model: inout PlanModel) {
    guard let ceiling = model.scene.norm("office-per-head") else { return }
    for room in model.scene.rooms.indices {
      let desks = model.placed(in: room) { $0.roomClass == .office }
      guard let area = model.scene.area(room), !desks.isEmpty else { continue }
      let excess = model.addColumn("excess(\(model.scene.rooms[room].id))", cost: weight, upper: nil)
      let heads = desks.map { activity, column in
        PlanModel.Weighted(column, ceiling * Double(model.scene.activities[activity].headcount ?? 0))
      }
      model.addRow(
        id, model.scene.rooms[room].id.text,
        [.init(excess, 1), .init(model.office(room), -area)] + heads.filter { $0.weight > 0 }, .atLeast, 0,
        isHard: false)
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    guard let ceiling = scene.norm("office-per-head") else { return 0 }
    return scene.rooms.indices.reduce(0) { sum, room in
      guard arrangement.mainClass(of: room, in: scene) == .office, let area = scene.area(room) else {
        return sum
      }
      let heads = arrangement.activities(in: room).map { scene.activities[$0] }
        .filter { $0.roomClass == .office }.reduce(0) { $0 + ($1.headcount ?? 0) }
      return sum + max(0, area - ceiling * Double(heads))
    }
  }
}
