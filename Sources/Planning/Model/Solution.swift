import Vocabulary

/// The best arrangement that was found for a scene, and how good it is known to be.
package struct Solution: Hashable, Sendable {
  package var arrangement: Arrangement
  package var objective: Plan.Objective

  /// Solves the model of a scene; the arrangement as it is stands in where the search finds nothing better.
  ///
  /// - Throws: `PlanningError.solverFailed`.
  package static func best(
    for model: PlanModel, effort: Int, seconds: Double?
  ) throws(PlanningError) -> Solution {
    let scene = model.scene
    guard let outcome = CbcSolver.solve(model, effort: effort, seconds: seconds) else {
      throw .solverFailed(scene.site.id)
    }
    var best = scene.asItIs
    if let values = outcome.values {
      let found = Arrangement(
        rooms: model.place.map { rooms in
          rooms.firstIndex { column in column.map { values[$0] > 0.5 } ?? false }
        })
      if outcome.stopped == .optimal
        || ObjectiveTerms.cost(of: found, in: scene) < ObjectiveTerms.cost(of: best, in: scene)
      {
        best = found
      }
    }
    let terms = ObjectiveTerms.all.filter { $0.isUsed(in: scene) }.map { term in
      Plan.Objective.Term(
        id: term.id, name: term.name, value: rounded(term.value(of: best, in: scene)), weight: term.weight)
    }
    let value = rounded(terms.reduce(0) { $0 + $1.value * $1.weight })
    // All terms are at least 0, so 0 is a bound where the search has none.
    let bound = outcome.stopped == .optimal ? value : min(value, max(0, rounded(outcome.bound ?? 0)))
    return Solution(
      arrangement: best,
      objective: .init(terms: terms, value: value, bound: bound, stopped: outcome.stopped))
  }

  /// To a millionth: what is left of sums in another order is no difference between plans.
  private static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
}
