import Vocabulary

/// Solves single-source problems: prices for the bound, a search for assignments, and CBC for what both leave open.
package enum SingleSourceSolver {
  /// Rounds of the search; a round of them is fifty nodes for CBC as well.
  package static let usualEffort = 100

  private static let nodes = 50
  /// Programmes with more columns than this are left to the bound of the prices.
  private static let largestModel = 3000
  /// More fillings than this are not written down.
  package static let largestFillings = 12_000
  /// Programmes of fillings that are solved one after the other, and how often the way to the best answer is halved.
  private static let closings = 6
  private static let halvings = 6
  /// Steps of one walk of the prices, for problems of any size.
  private static let steps = 400
  /// Steps of the prices between two assignments that they suggest.
  private static let rhythm = 6

  /// - Parameters:
  ///   - start: an answer to begin with; one that breaks a limit is of no use.
  ///   - largestFillings: with 0 the programme that CBC gets is always the textbook's.
  package static func solve(
    _ problem: SingleSourceProblem, effort: SitingEffort, start: (assignment: [Int], open: [Int])? = nil,
    largestFillings: Int = largestFillings
  ) -> SingleSourceAnswer {
    var run = Run(problem, effort, largestFillings)
    if let start { run.begin(start.assignment, start.open) }
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
    let largestFillings: Int
    /// The best valid assignment, and the best of all, which may break a limit.
    var best: SingleSourceSearch.State?
    var nearest: SingleSourceSearch.State?
    var answer = SingleSourceAnswer(assignment: nil, open: [], cost: 0, bound: 0, stopped: .effort)

    init(_ problem: SingleSourceProblem, _ effort: SitingEffort, _ largestFillings: Int) {
      self.largestFillings = largestFillings
      self.problem = problem
      self.effort = effort
      searching = SingleSourceSearch(problem, seed: effort.seed)
      relaxation = SingleSourceRelaxation(problem)
    }

    var isProven: Bool { best.map { answer.bound >= $0.value } ?? false }

    mutating func begin(_ assignment: [Int], _ open: [Int]) {
      guard let value = problem.cost(of: assignment, open: open) else { return }
      var state = SingleSourceSearch.State(assignment: assignment, open: open.sorted(), value: value)
      searching.descend(&state)
      keep(state)
    }

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
      if effort.isOutOfTime {
        answer.stopped = .clock
      } else if isProven {
        answer.stopped = .optimal
      } else {
        closeWhatIsLeft()
      }
      guard let best else { return }
      answer.assignment = best.assignment
      answer.open = best.open
      answer.cost = best.value
      answer.bound = min(answer.bound, best.value)
    }

    /// Fillings where they are few enough, the textbook's programme else.
    private mutating func closeWhatIsLeft() {
      var isWrittenDown = false
      for _ in 0..<SingleSourceSolver.closings where !isClosed && !effort.isOutOfTime {
        let before = (best?.value, answer.bound)
        guard closeByFillings() else { break }
        isWrittenDown = true
        // A better answer or bound makes fillings fewer, so that it is worth another look.
        if before == (best?.value, answer.bound) { break }
      }
      guard !isWrittenDown, !isClosed, !effort.isOutOfTime else { return }
      let model = SingleSourceModel(problem, without: relaxation.leftover(below: target, byCustomer: true))
      if model.isEmptyForSomebody { return close(at: target) }
      guard model.columns.count <= SingleSourceSolver.largestModel else { return }
      close(model.columns, model.rows, below: target, easy: 600, model.answer)
    }

    /// True where nothing is left to find.
    private var isClosed: Bool { isProven || answer.stopped == .optimal }

    /// Better answers cost less than this.
    private var target: Int { best.map(\.value) ?? (1 << 40) }

    /// Looks through the fillings of all better answers; where these are too many, through those of answers that cost
    /// less than half of the way there, and so on.
    ///
    /// - Returns: false where there are too many all the same.
    private mutating func closeByFillings() -> Bool {
      // Without an answer the way goes on to twice the bound.
      let way = min(target, 2 * answer.bound) - answer.bound
      for halving in 0...SingleSourceSolver.halvings {
        let limit = halving == 0 ? target : answer.bound + max(1, way >> halving)
        let fillings = relaxation.fillings(
          relaxation.leftover(below: limit, byCustomer: false), largest: largestFillings)
        guard let fillings else { continue }
        if fillings.isEmptyForSomebody {
          close(at: limit)
        } else {
          close(fillings.columns, fillings.rows, below: limit, easy: 3000, fillings.answer)
        }
        return true
      }
      return false
    }

    /// - Parameters:
    ///   - limit: all answers that cost less are among those of the programme.
    ///   - easy: how many columns a programme of the kind has whose nodes take no time; a node of a large one takes
    ///     much longer.
    private mutating func close(
      _ columns: [PlanModel.Column], _ rows: [PlanModel.Row], below limit: Int, easy: Double,
      _ read: ([Double]) -> (assignment: [Int], open: [Int])
    ) {
      guard effort.rounds > 0 else { return }
      let share = min(1, easy / Double(max(1, columns.count)))
      let nodes = Double(effort.rounds * SingleSourceSolver.nodes) * share * share * share
      let outcome = CbcSolver.solve(
        columns: columns, rows: rows, effort: max(1, Int(nodes)),
        seconds: effort.secondsLeft.map { $0() }, cutoff: best.map { Double($0.value) - 0.5 })
      guard let outcome else { return }
      if let values = outcome.values {
        let found = read(values)
        if let cost = problem.cost(of: found.assignment, open: found.open), cost < best?.value ?? Int.max {
          best = .init(assignment: found.assignment, open: found.open, value: cost)
        }
      }
      if outcome.stopped == .optimal {
        close(at: limit)
      } else {
        answer.stopped = outcome.stopped
        if let bound = outcome.bound {
          answer.bound = max(answer.bound, min(limit, Int((bound - 1e-6 * max(1, abs(bound))).rounded(.up))))
        }
      }
    }

    /// No answer costs less than the limit, but for the best one at hand.
    private mutating func close(at limit: Int) {
      guard let best else {
        if limit >= target { answer.stopped = .optimal } else { answer.bound = max(answer.bound, limit) }
        return
      }
      answer.bound = max(answer.bound, min(limit, best.value))
      answer.stopped = isProven ? .optimal : .effort
    }
  }
}
