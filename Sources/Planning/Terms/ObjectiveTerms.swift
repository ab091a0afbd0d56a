/// Everything that a plan weighs, the gravest first.
///
/// Needs come long before areas. The weights are in square metres of office above the line of its share: below the
/// line a square metre counts three tenths, and a body moves when that frees more than 12 of them, 2 more for each of
/// its people. So nobody is moved for a figure that is good already.
package enum ObjectiveTerms {
  package static let all: [any ObjectiveTerm.Type] = [
    UnmetNeeds.self, UnmetWishes.self, ChangesOfPlan.self, Breaches.self, Hardships.self,
    UpstairsServices.self, Neighbours.self,
    OfficeAboveShare.self, OfficeArea.self, OfficeExcess.self, AreaNotServing.self, UsedArea.self,
    FunctionsMoved.self, PeopleMoved.self, ArchivesMoved.self,
    NewDoorPlates.self,
  ]

  /// The cost of an arrangement, worked out without the model.
  package static func cost(of arrangement: Arrangement, in scene: PlanScene) -> Double {
    all.reduce(0) { $0 + $1.weight * $1.value(of: arrangement, in: scene) }
  }
}
