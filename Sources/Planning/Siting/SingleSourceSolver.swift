import Vocabulary

/// Solves single-source problems: prices for the bound, a search for assignments, and CBC for what both leave open.
package enum SingleSourceSolver {
  /// Rounds of the search; a round of them is fifty nodes for CBC as well.
  package static let usualEffort = 100

  private static let nodes = 50
  /// Programmes with more columns than this are left to the bound of the prices.
  private static let largestModel = 8000
  /// Steps of one walk of the prices, for problems of any size.
  private static let steps = 400
  /// Steps of the prices between two assignments that they suggest.
  private static let rhythm = 6

  package static func solve(_ problem: SingleSourceProblem, effort: SitingEffort) -> SingleSourceAnswer {
    var run = Run(problem, effort)
    run.search()
    run.close()
    return run.answer
  }

  /// The programme as textbooks have it, by CBC alone.
  package static func solveByCbcAlone(_ problem: SingleSourceProblem, nodes: Int, seconds: Double?)
    -> SingleSourceAnswer
  {
    let model = SingleSourceModel(problem)
    var answer = SingleSourceAnswer(assignment: nil, open: [], cost: 0, bound: 0, stopped: .effort)
    guard
      let outcome = CbcSolver.solve(columns: model.columns, rows: model.rows, effort: nodes, seconds: seconds)
    else { return answer }
    answer.stopped = outcome.stopped
    answer.bound = outcome.bound.map { Int(($0 - 1e-6 * max(1, abs($0))).rounded(.up)) } ?? 0
    if let values = outcome.values {
      let found = model.answer(values)
      if let cost = problem.cost(of: found.assignment, open: found.open) {
        (answer.assignment, answer.open, answer.cost) = (found.assignment, found.open, cost)
      }
    }
    return answer
  }

  private struct Run {
    let problem: SingleSourceProblem
    let effort: SitingEffort
    var searching: SingleSourceSearch
    let relaxation: SingleSourceRelaxation
    /// The best valid assignment, and the best of all, which may break a limit.
    var best: SingleSourceSearch.State?
    var nearest: SingleSourceSearch.State?
    var answer = SingleSourceAnswer(assignment: nil, open: [], cost: 0, bound: 0, stopped: .effort)

    init(_ problem: SingleSourceProblem, _ effort: SitingEffort) {
      self.problem = problem
      self.effort = effort
      searching = SingleSourceSearch(problem, seed: effort.seed)
      relaxation = SingleSourceRelaxation(problem)
    }

    var isProven: Bool { best.map { answer.bound >= $0.value } ?? false }

    mutating func search() {
      // Without an assignment to walk to, prices walk to what a poor one would cost.
      let poor = searching.assign(to: Array(0..<problem.candidates).filter(isUseful)).value
      descendPrices(target: Double(poor))
      let isOver = { [effort] in effort.isOutOfTime }
      if var state = nearest {
        searching.reopen(&state, isOver: isOver)
        keep(state)
      }
      if let best { descendPrices(target: Double(best.value), again: true) }
      var current = nearest
      for _ in 0..<effort.rounds where !isProven && !isOver() {
        guard var state = current else { break }
        searching.shake(&state, moves: 2 + searching.random.below(max(1, problem.customers / 8)))
        searching.descend(&state)
        keep(state)
        // Nearly as good will do, to come away from the best.
        if let value = current?.value, state.value <= value + value / 100 {
          current = state
        } else {
          current = nearest
        }
      }
    }

    private func isUseful(_ candidate: Int) -> Bool { problem.capacities[candidate] ?? 1 > 0 }

    /// Walks the prices to the end; the openings and customers that they suggest are improved on the way.
    private mutating func descendPrices(target: Double, again: Bool = false) {
      if again { relaxation.restart() }
      var steps = 0
      var tried: Set<[Int]> = []
      while !relaxation.isExhausted, steps < SingleSourceSolver.steps, !effort.isOutOfTime, !isProven {
        relaxation.step(target: best.map { Double($0.value) } ?? target)
        steps += 1
        answer.bound = max(answer.bound, relaxation.wholeBound)
        guard steps % SingleSourceSolver.rhythm == 0, steps > 20,
          tried.insert(relaxation.opening + [-1] + relaxation.takers.map { $0 ?? -1 }).inserted
        else { continue }
        var state = searching.assign(to: relaxation.opening, wishes: relaxation.takers)
        searching.descend(&state)
        keep(state)
      }
    }

    private mutating func keep(_ state: SingleSourceSearch.State) {
      if state.value < nearest?.value ?? Int.max { nearest = state }
      if state.value < best?.value ?? Int.max, searching.isValid(state) { best = state }
    }

    /// Hands to CBC what could still be better, if that is little enough.
    mutating func close() {
      let target = best.map(\.value) ?? (1 << 40)
      if effort.isOutOfTime {
        answer.stopped = .clock
      } else if isProven {
        answer.stopped = .optimal
      } else {
        let leftover = relaxation.leftover(below: target)
        let model = SingleSourceModel(problem, without: leftover)
        if model.isEmptyForSomebody {
          prove()
        } else if model.columns.count <= SingleSourceSolver.largestModel, effort.rounds > 0 {
          close(model)
        }
      }
      guard let best else { return }
      answer.assignment = best.assignment
      answer.open = best.open
      answer.cost = best.value
      answer.bound = min(answer.bound, best.value)
    }

    /// A node of a large programme takes much longer than one of a small one.
    private func nodes(_ columns: Int) -> Int {
      let share = min(1, 600 / Double(max(1, columns)))
      return max(1, Int(Double(effort.rounds * SingleSourceSolver.nodes) * share * share * share))
    }

    private mutating func close(_ model: SingleSourceModel) {
      let outcome = CbcSolver.solve(
        columns: model.columns, rows: model.rows, effort: nodes(model.columns.count),
        seconds: effort.secondsLeft.map { $0() }, cutoff: best.map { Double($0.value) - 0.5 })
      guard let outcome else { return }
      if let values = outcome.values {
        let found = model.answer(values)
        if let cost = problem.cost(of: found.assignment, open: found.open), cost < best?.value ?? Int.max {
          best = .init(assignment: found.assignment, open: found.open, value: cost)
        }
      }
      if outcome.stopped == .optimal {
        prove()
      } else {
        answer.stopped = outcome.stopped
        if let bound = outcome.bound {
          answer.bound = max(answer.bound, Int((bound - 1e-6 * max(1, abs(bound))).rounded(.up)))
        }
      }
    }

    /// Nothing is left that could be better.
    private mutating func prove() {
      answer.stopped = .optimal
      if let best { answer.bound = best.value }
    }
  }
}
