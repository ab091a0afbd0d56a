/// Solves facility location with capacities and divisible demand: prices, a search over openings, and CBC for the rest.
package enum SplitFacilitySolver {
  /// Nodes that CBC may look at for each round of effort.
  package static let usualEffort = 100

  private static let nodes = 50
  private static let steps = 400

  package static func solve(_ problem: SplitFacilityProblem, effort: SitingEffort) -> SplitFacilityAnswer {
    var run = Run(problem, effort)
    run.descendPrices()
    run.search()
    run.close()
    return run.answer
  }

  /// The programme as textbooks have it, by CBC alone.
  package static func solveByCbcAlone(_ problem: SplitFacilityProblem, nodes: Int, seconds: Double?)
    -> SplitFacilityAnswer
  {
    let model = Programme(problem, fixed: Array(repeating: nil, count: problem.candidates))
    var answer = SplitFacilityAnswer(open: [], cost: 0, bound: 0, stopped: .effort)
    guard
      let outcome = CbcSolver.solve(columns: model.columns, rows: model.rows, effort: nodes, seconds: seconds)
    else { return answer }
    answer.stopped = outcome.stopped
    answer.bound = outcome.bound ?? 0
    if let values = outcome.values {
      answer.open = model.open(values)
      answer.cost = problem.served(by: answer.open)?.cost ?? 0
    }
    return answer
  }

  private struct Programme {
    var columns: [PlanModel.Column] = []
    var rows: [PlanModel.Row] = []
    private var openings: [Int?] = []

    init(_ problem: SplitFacilityProblem, fixed: [Bool?]) {
      var byCustomer: [[PlanModel.Weighted]] = Array(repeating: [], count: problem.customers)
      for candidate in 0..<problem.candidates {
        guard fixed[candidate] != false else {
          openings.append(nil)
          continue
        }
        let opening = add("y\(candidate)", problem.openingCosts[candidate], isInteger: true)
        openings.append(opening)
        if fixed[candidate] == true { row([.init(opening, 1)], .exactly, 1) }
        var load: [PlanModel.Weighted] = [.init(opening, -problem.capacities[candidate])]
        for customer in 0..<problem.customers {
          let column = add("x\(candidate),\(customer)", problem.cost(candidate, customer), isInteger: false)
          byCustomer[customer].append(.init(column, 1))
          load.append(.init(column, problem.demands[customer]))
          row([.init(column, 1), .init(opening, -1)], .atMost, 0)
        }
        row(load, .atMost, 0)
      }
      for terms in byCustomer { row(terms, .exactly, 1) }
    }

    private mutating func add(_ name: String, _ cost: Double, isInteger: Bool) -> Int {
      columns.append(.init(name: name, cost: cost, upper: 1, isInteger: isInteger))
      return columns.count - 1
    }

    private mutating func row(_ terms: [PlanModel.Weighted], _ sense: PlanModel.Sense, _ bound: Double) {
      rows.append(.init(owner: "siting", subject: "", terms: terms, sense: sense, bound: bound, isHard: true))
    }

    func open(_ values: [Double]) -> [Int] {
      openings.indices.filter { openings[$0].map { values[$0] > 0.5 } ?? false }
    }
  }

  private struct Run {
    let problem: SplitFacilityProblem
    let effort: SitingEffort
    var prices: [Double]
    var best: (open: [Int], cost: Double)?
    var bound = -Double.infinity
    /// By candidate: what it adds to the bound when it is open, at the prices of the bound.
    var values: [Double]
    var answer = SplitFacilityAnswer(open: [], cost: 0, bound: 0, stopped: .effort)

    init(_ problem: SplitFacilityProblem, _ effort: SitingEffort) {
      self.problem = problem
      self.effort = effort
      prices = (0..<problem.customers).map { customer in
        (0..<problem.candidates).map { problem.cost($0, customer) }.min() ?? 0
      }
      values = Array(repeating: 0, count: problem.candidates)
    }

    private mutating func keep(_ open: [Int]) {
      guard let served = problem.served(by: open), served.cost < best?.cost ?? .infinity else { return }
      best = (open.sorted(), served.cost)
    }

    /// Prices of customers by a subgradient walk; each candidate fills its capacity with whoever pays best.
    mutating func descendPrices() {
      let n = problem.customers
      keep(Array(0..<problem.candidates))
      guard best != nil else { return }
      var bestPrices = prices
      var scale = 1.0
      var sinceBetter = 0
      for _ in 0..<SplitFacilitySolver.steps where scale > 0.002 && !effort.isOutOfTime {
        var visits = [Double](repeating: 0, count: n)
        var now = [Double](repeating: 0, count: problem.candidates)
        var sum = prices.reduce(0, +)
        for candidate in 0..<problem.candidates {
          let (value, shares) = filled(candidate)
          now[candidate] = value
          guard value < 0 else { continue }
          sum += value
          for (customer, share) in shares { visits[customer] += share }
        }
        if sum > bound {
          if sum > bound + 1e-5 * abs(bound) { sinceBetter = 0 } else { sinceBetter += 1 }
          (bound, bestPrices, values) = (sum, prices, now)
          keep(now.indices.filter { now[$0] < 0 })
        } else {
          sinceBetter += 1
        }
        if sinceBetter >= 15 {
          scale /= 2
          sinceBetter = 0
          prices = bestPrices
        }
        let norm = visits.reduce(0) { $0 + (1 - $1) * (1 - $1) }
        guard norm > 1e-9 else { break }
        let target = best?.cost ?? 0
        let length = scale * max(1.02 * target - sum, 1e-4 * abs(target)) / norm
        for customer in 0..<n { prices[customer] += length * (1 - visits[customer]) }
      }
    }

    private func filled(_ candidate: Int) -> (value: Double, shares: [(Int, Double)]) {
      var paying: [(customer: Int, profit: Double)] = []
      for customer in 0..<problem.customers {
        let profit = prices[customer] - problem.cost(candidate, customer)
        if profit > 0 { paying.append((customer, profit)) }
      }
      paying.sort {
        ($0.profit * problem.demands[$1.customer], $1.customer)
          > ($1.profit * problem.demands[$0.customer], $0.customer)
      }
      var room = problem.capacities[candidate]
      var value = problem.openingCosts[candidate]
      var shares: [(Int, Double)] = []
      for (customer, profit) in paying where room > 0 {
        let demand = problem.demands[customer]
        let share = demand > room ? room / demand : 1
        room -= demand * share
        value -= profit * share
        shares.append((customer, share))
      }
      return (value, shares)
    }

    /// Opens, closes and swaps candidates as long as that saves something.
    mutating func search() {
      var isBetter = true
      while isBetter, !effort.isOutOfTime, let start = best {
        let closed = (0..<problem.candidates).filter { !start.open.contains($0) }
        for one in start.open { keep(start.open.filter { $0 != one }) }
        for one in closed { keep(start.open + [one]) }
        for one in start.open {
          for other in closed where !effort.isOutOfTime { keep(start.open.filter { $0 != one } + [other]) }
        }
        isBetter = (best?.cost ?? 0) < start.cost - 1e-9 * abs(start.cost)
      }
    }

    /// Hands to CBC the candidates whose opening the prices leave open.
    mutating func close() {
      guard let best else {
        // Not even all candidates together have room enough.
        answer.stopped = .optimal
        return
      }
      answer.open = best.open
      answer.cost = best.cost
      answer.bound = min(best.cost, bound)
      guard !effort.isOutOfTime else {
        answer.stopped = .clock
        return
      }
      let room = 1e-9 * max(1, abs(best.cost))
      if best.cost - bound <= room {
        answer.stopped = .optimal
        return
      }
      let fixed: [Bool?] = values.map { value in
        if value >= 0, bound + value > best.cost + room { return false }
        if value < 0, bound - value > best.cost + room { return true }
        return nil
      }
      let model = Programme(problem, fixed: fixed)
      guard effort.rounds > 0,
        let outcome = CbcSolver.solve(
          columns: model.columns, rows: model.rows, effort: effort.rounds * SplitFacilitySolver.nodes,
          seconds: effort.secondsLeft.map { $0() })
      else { return }
      if let values = outcome.values { keep(model.open(values)) }
      answer.open = self.best?.open ?? best.open
      answer.cost = self.best?.cost ?? best.cost
      answer.stopped = outcome.stopped
      answer.bound =
        outcome.stopped == .optimal ? answer.cost : min(answer.cost, max(bound, outcome.bound ?? bound))
    }
  }
}
