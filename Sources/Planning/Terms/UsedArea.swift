package import Vocabulary

/// Square metres of rooms in use: of two equal plans the one that leaves more to spare.
package enum UsedArea: ObjectiveTerm {
  package static let id = "used-area"
  package static let name = Bilingual(zh: "占用的面积", en: "Area in use")
  package static let weight = 0.1

  package static func add(to model: inout PlanModel) {
    for room in model.scene.rooms.indices {
      let placed = model.placed(in: room)
      guard let area = model.scene.area(room), !placed.isEmpty else { continue }
      let column = model.addColumn("used(\(model.scene.rooms[room].id))", cost: weight * area)
      for group in model.exclusive(placed.map(\.activity), in: room) {
        let users = model.placed(group, in: room).map { PlanModel.Weighted($0.column, -1) }
        model.addRow(
          id, model.scene.rooms[room].id.text, [.init(column, 1)] + users, .atLeast, 0, isHard: false)
      }
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    Set(arrangement.rooms.compactMap { $0 }).sorted().reduce(0) { $0 + (scene.area($1) ?? 0) }
  }
}
