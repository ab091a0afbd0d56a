/// A search for a good assignment: it cools once, then warms up again from the best until its effort is used,
/// a little more after every round that found nothing better.
///
/// Warmed up a little, most of the assignment keeps its place and a part is arranged anew: a large neighbourhood whose
/// choice is left to chance. Temperatures and the price of violations are shares of what a usual move changes, so that
/// nothing depends on the unit of cost.
package struct AssignmentSearch: Sendable {
  /// Moves to try.
  package var effort: Int
  package var seed: UInt64
  /// Moves of the first cooling; the rest goes into rounds.
  package var firstMoves = 10_000_000
  package var roundMoves = 3_000_000

  package init(effort: Int, seed: UInt64) {
    self.effort = effort
    self.seed = seed
  }

  package struct Outcome: Hashable, Sendable {
    package var bins: [Int]
    package var cost: SearchCost
    /// Moves that were tried, in whole coolings.
    package var moves: Int
    /// True when `stop` ended it.
    package var isStopped: Bool
  }

  /// - Parameter stop: asked now and then; true ends the search, which makes its outcome depend on the machine.
  package func run<Problem: AssignmentProblem>(_ problem: Problem, stop: () -> Bool = { false }) -> Outcome {
    var annealing = Annealing(problem, seed: seed)
    let usual = annealing.usualChange(samples: 2000)
    annealing.penalty = 2.5 * usual
    var used = 0
    var isStopped = false
    var warm = Self.warm
    while used < effort, !isStopped {
      let moves = min(effort - used, used == 0 ? firstMoves : roundMoves)
      annealing.returnToBest()
      let before = annealing.bestCost
      isStopped = !annealing.cool(
        from: usual * (used == 0 ? Self.hot : warm), to: usual * Self.cold, moves: moves, stop: stop)
      // A round that found nothing better did not come far enough away from the best.
      warm = annealing.bestCost.isBetter(than: before) ? Self.warm : min(Self.hot, warm * Self.reheating)
      used += moves
    }
    return Outcome(bins: annealing.best, cost: annealing.bestCost, moves: used, isStopped: isStopped)
  }

  private static let hot = 0.28
  private static let warm = 0.08
  /// How much warmer the next round begins where one was of no use.
  private static let reheating = 1.3
  private static let cold = 0.015
}
