import Vocabulary

/// The best arrangement that was found for a scene, and how good it is known to be.
package struct Solution: Hashable, Sendable {
  package var arrangement: Arrangement
  package var objective: Plan.Objective

  /// Solves the model of a scene; the arrangement as it is stands in where the search finds nothing better.
  ///
  /// - Parameters:
  ///   - effort: nodes of CBC, and moves of the search in proportion.
  ///   - seconds: a safety stop by the clock; nil for none.
  /// - Throws: `PlanningError.solverFailed`.
  package static func best(
    for model: PlanModel, effort: Int, seconds: Double?
  ) throws(PlanningError) -> Solution {
    let search = ModelSearch(model: model, effort: PlanEffort(nodes: effort, seconds: seconds))
    guard let outcome = search.run() else { throw .solverFailed(model.scene.site.id) }
    return Solution(outcome, for: model.scene)
  }

  /// The same by CBC alone, without taking the model apart: what `best` is measured against.
  ///
  /// - Throws: `PlanningError.solverFailed`.
  package static func byRowsAlone(
    _ model: PlanModel, effort: Int, seconds: Double?
  ) throws(PlanningError) -> Solution {
    let search = ModelSearch(model: model, effort: PlanEffort(nodes: effort, seconds: seconds))
    guard let outcome = search.byRowsAlone() else { throw .solverFailed(model.scene.site.id) }
    return Solution(outcome, for: model.scene)
  }

  private init(_ outcome: ModelSearch.Outcome, for scene: PlanScene) {
    let found = Arrangement(rooms: outcome.rooms)
    let isBetter =
      outcome.stopped == .optimal
      || ObjectiveTerms.cost(of: found, in: scene) < ObjectiveTerms.cost(of: scene.asItIs, in: scene)
    let best = outcome.isAllowed && isBetter ? found : scene.asItIs
    let terms = ObjectiveTerms.all.filter { $0.isUsed(in: scene) }.map { term in
      Plan.Objective.Term(
        id: term.id, name: term.name, value: Self.rounded(term.value(of: best, in: scene)),
        weight: term.weight)
    }
    let value = Self.rounded(terms.reduce(0) { $0 + $1.value * $1.weight })
    // All terms are at least 0, so 0 is a bound where the search has none.
    let bound =
      outcome.stopped == .optimal ? value : min(value, max(0, Self.rounded(outcome.bound ?? 0)))
    arrangement = best
    objective = .init(terms: terms, value: value, bound: bound, stopped: outcome.stopped)
  }

  /// To a millionth: what is left of sums in another order is no difference between plans.
  private static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }
}
