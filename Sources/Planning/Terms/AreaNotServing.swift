package import Vocabulary

/// Square metres of rooms that no resident uses.
package enum AreaNotServing: ObjectiveTerm {
  package static let id = "area-not-serving"
  package static let name = Bilingual(zh: "未用于服务的面积", en: "Area that does not serve residents")
  package static let weight = 0.5

  package static func add(to model: inout PlanModel) {
    for room in model.scene.rooms.indices where model.scene.isAssignable(room) {
      guard let area = model.scene.area(room) else { continue }
      let name = "not-serving(\(model.scene.rooms[room].id))"
      let column = model.addColumn(name, cost: weight * area)
      let serving = model.placed(in: room) { $0.servesResidents }.map { PlanModel.Weighted($0.column, 1) }
      model.addRow(
        id, model.scene.rooms[room].id.text, [.init(column, 1)] + serving, .atLeast, 1, isHard: false)
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    scene.rooms.indices.filter { scene.isAssignable($0) }.reduce(0) { sum, room in
      let serves = arrangement.activities(in: room).contains { scene.activities[$0].servesResidents }
      return sum + (serves ? 0 : scene.area(room) ?? 0)
    }
  }
}

extension PlanScene {
  /// True for rooms that something may move into.
  func isAssignable(_ room: Int) -> Bool {
    rooms[room].function != .sanitary && rooms[room].function != .circulation
  }
}
