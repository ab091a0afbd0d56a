package import Vocabulary

/// Square metres of rooms that are offices.
package enum OfficeArea: ObjectiveTerm {
  package static let id = "office-area"
  package static let name = Bilingual(zh: "办公面积", en: "Office area")
  package static let weight = 0.3

  package static func add(to model: inout PlanModel) {
    for room in model.scene.rooms.indices {
      guard let area = model.scene.area(room), !model.placed(in: room).isEmpty else { continue }
      model.addCost(weight * area, to: model.office(room))
    }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    scene.rooms.indices.reduce(0) { sum, room in
      sum + (arrangement.mainClass(of: room, in: scene) == .office ? scene.area(room) ?? 0 : 0)
    }
  }
}
