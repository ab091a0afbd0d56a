/// Everything that a plan weighs, the gravest first.
///
/// Needs come long before areas, and areas before the trouble of moving; the weights are in square metres of office:
/// a body moves to another room when that frees more than 4 m² of office, and 1 m² more for each of its people.
package enum ObjectiveTerms {
  package static let all: [any ObjectiveTerm.Type] = [
    UnmetNeeds.self, UnmetWishes.self, Breaches.self, Hardships.self, UpstairsServices.self, OfficeArea.self,
    OfficeExcess.self, AreaNotServing.self, UsedArea.self, FunctionsMoved.self, PeopleMoved.self,
    NewDoorPlates.self,
  ]

  /// The cost of an arrangement, worked out without the model.
  package static func cost(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    all.reduce(0) { $0 + $1.weight * $1.value(of: arrangement, in: scene) }
  }
}
