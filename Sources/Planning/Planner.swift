package import Standards
package import Surveys
package import Vocabulary

/// Makes the consolidation plan of a site: a pure function but for the solver, which is asked by effort, not by clock.
package enum Planner {
  /// Nodes of the tree. Sites as they are found need one to a few; the hardest that were seen used ten thousand.
  package static let usualEffort = 2000

  /// Plans one site.
  ///
  /// - Parameters:
  ///   - surveys: those of every locality that the site serves, one for each.
  ///   - demands: what their audits ask, at most one for each locality.
  ///   - effort: nodes of the search.
  ///   - pins: what the planner said beforehand.
  ///   - previous: a plan to change as little as can be, after a fact has changed.
  ///   - seconds: a safety stop; a plan that it ended says `stopped: clock`.
  /// - Throws: `PlanningError`; needs that cannot be met are part of the plan.
  package static func plan(
    site: Site.ID, surveys: [Survey], demands: [Demands], facilities: Facilities, effort: Int = usualEffort,
    seconds: Double? = nil, pins: [Pin] = [], previous: Plan? = nil
  ) throws(PlanningError) -> Plan {
    let known = PlanCase(surveys: surveys, demands: demands, facilities: facilities)
    let place = try known.site(site)
    var scene = try known.scene(of: place).pinned(pins)
    for assignment in previous?.assignments ?? [] { scene.previous[assignment.activity] = assignment.room }
    let model = PlanModel(scene)
    let solution = try Solution.best(for: model, effort: effort, seconds: seconds)
    var rooms = FunctionRooms(scene, solution.arrangement)
    // A sign may go to a function that another site of its locality bears.
    for (survey, _, demand) in known.demandedSigns(at: place) {
      guard let target = demand.target, target.kind == .function else { continue }
      for other in known.sites(of: survey, bearing: target.id, beyond: place)
      where rooms.place(of: target.id, for: survey.locality.id) == nil {
        let scene = known.scene(of: other)
        let found = try Solution.best(for: PlanModel(scene), effort: effort, seconds: seconds)
        rooms.add(scene, found.arrangement, for: survey.locality.id)
      }
    }
    return PlanWriter(planCase: known, scene: scene, model: model, solution: solution, rooms: rooms).plan()
  }

  /// What the plan of a site is made for, with the planner's pins.
  ///
  /// - Throws: `PlanningError`.
  package static func scene(
    site: Site.ID, surveys: [Survey], demands: [Demands], facilities: Facilities, pins: [Pin] = []
  ) throws(PlanningError) -> PlanScene {
    let known = PlanCase(surveys: surveys, demands: demands, facilities: facilities)
    return try known.scene(of: known.site(site)).pinned(pins)
  }
}
