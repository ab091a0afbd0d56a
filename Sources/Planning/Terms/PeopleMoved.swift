package import Vocabulary

/// People whose desks change rooms.
package enum PeopleMoved: ObjectiveTerm {
  package static let id = "people-moved"
  package static let name = Bilingual(zh: "换房间的人数", en: "People who change rooms")
  package static let weight = 2.0

  package static func add(to model: inout PlanModel) {
    model.price(moves: weight) { Double($0.headcount ?? 0) }
  }

  package static func value(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    arrangement.moved(in: scene).reduce(0) { $0 + Double(scene.activities[$1].headcount ?? 0) }
  }
}
