/// The Lagrangian relaxation of a single-source problem: customers pay a price instead of going to exactly one place.
///
/// Each candidate then fills a knapsack of its own, which bounds better than the linear relaxation (Fisher, Jaikumar and
/// Van Wassenhove: A multiplier adjustment method for the generalized assignment problem, Management Science 32, 1986).
final class SingleSourceRelaxation {
  private let problem: SingleSourceProblem
  private(set) var prices: [Double]
  private var bestPrices: [Double]
  /// No assignment costs less, not rounded.
  private(set) var bound = -Double.infinity
  /// The candidates that the prices open, and by candidate what it adds to the bound when it is open.
  private(set) var opening: [Int] = []
  private var values: [Double]
  /// By customer: how often it is taken, and the last candidate that takes it whole.
  private(set) var visits: [Double]
  private(set) var takers: [Int?]
  private var taken: [[(customer: Int, part: Double)]]
  private var scale = 1.0
  private var sinceBetter = 0

  private static let patience = 20
  private static let shortest = 0.002

  init(_ problem: SingleSourceProblem) {
    self.problem = problem
    prices = (0..<problem.customers).map { customer in
      let costs = (0..<problem.candidates).map { problem.cost($0, customer) }
        .filter { $0 < SingleSourceProblem.forbidden }.sorted()
      return Double(costs.dropFirst(min(2, max(0, costs.count - 1))).first ?? 0)
    }
    bestPrices = prices
    values = Array(repeating: 0, count: problem.candidates)
    visits = Array(repeating: 0, count: problem.customers)
    takers = Array(repeating: nil, count: problem.customers)
    taken = Array(repeating: [], count: problem.candidates)
  }

  var isExhausted: Bool { scale < SingleSourceRelaxation.shortest }

  func restart() {
    prices = bestPrices
    scale = 0.5
    sinceBetter = 0
  }

  /// One step of the walk towards an assignment that costs `target`.
  func step(target: Double) {
    let value = look()
    if value > bound {
      if value > bound + 1e-5 * abs(bound) { sinceBetter = 0 } else { sinceBetter += 1 }
      bound = value
      bestPrices = prices
    } else {
      sinceBetter += 1
    }
    if sinceBetter >= SingleSourceRelaxation.patience {
      scale /= 2
      sinceBetter = 0
      prices = bestPrices
      _ = look()
    }
    let norm = visits.reduce(0) { $0 + (1 - $1) * (1 - $1) }
    guard norm > 1e-9 else {
      scale = 0
      return
    }
    let length = scale * max(1.02 * target - value, 1e-4 * abs(target) + 0.01) / norm
    for customer in prices.indices { prices[customer] += length * (1 - visits[customer]) }
  }

  private func items(_ candidate: Int) -> [Knapsack.Item] {
    let row = candidate * problem.customers
    var items: [Knapsack.Item] = []
    for customer in 0..<problem.customers {
      let cost = problem.costs[row + customer]
      let profit = prices[customer] - Double(cost)
      if cost < SingleSourceProblem.forbidden, profit > 0 {
        items.append(.init(customer: customer, profit: profit, weight: problem.weights[row + customer]))
      }
    }
    return items
  }

  /// Fills all knapsacks at the present prices, opens what pays, and sums up.
  private func look() -> Double {
    for candidate in 0..<problem.candidates {
      taken[candidate].removeAll(keepingCapacity: true)
      let paid = Knapsack.best(items(candidate), capacity: problem.capacities[candidate]) { customer, part in
        taken[candidate].append((customer, part))
      }
      values[candidate] = Double(problem.openingCosts[candidate]) - paid
    }
    let staying = Set(problem.staying)
    let others = (0..<problem.candidates).filter { !staying.contains($0) }
      .sorted { (values[$0], $0) < (values[$1], $1) }
    opening = problem.staying
    for candidate in others where opening.count < problem.count.upperBound {
      guard opening.count < problem.count.lowerBound || values[candidate] < 0 else { break }
      opening.append(candidate)
    }
    opening.sort()
    for customer in visits.indices {
      visits[customer] = 0
      takers[customer] = nil
    }
    for candidate in opening {
      for (customer, part) in taken[candidate] {
        visits[customer] += part
        if part == 1 { takers[customer] = candidate }
      }
    }
    return opening.reduce(prices.reduce(0, +)) { $0 + values[$1] }
  }

  /// The bound, rounded up: costs are whole.
  var wholeBound: Int {
    guard bound.isFinite else { return 0 }
    return max(0, Int((bound - 1e-7 * max(1, abs(bound))).rounded(.up)))
  }

  /// What may be left out when only answers that cost less than `target` are looked for, at the best prices.
  struct Leftover {
    /// By candidate: false where no better answer opens it.
    var mayOpen: [Bool]
    /// By candidate: true where every better answer opens it.
    var mustOpen: [Bool]
    /// A row of customers for each candidate: false where no better answer goes there.
    var mayGo: [Bool]
    /// By candidate: what an answer costs at least that opens it, less its own part; nil where no better answer does.
    var floors: [Double?]
    /// Answers that cost more are none of the better ones.
    var limit: Double
  }

  /// - Parameter byCustomer: whether customers that each candidate cannot have are looked for, which takes time.
  func leftover(below target: Int, byCustomer: Bool) -> Leftover {
    prices = bestPrices
    let value = look()
    let limit = Double(target) - 1 + 1e-6 * max(1, abs(Double(target)))
    let isOpen = Set(opening)
    let staying = Set(problem.staying)
    // What gives way when one more is open, and what comes instead when one is closed.
    let last = opening.filter { !staying.contains($0) }.map { values[$0] }.max()
    let displaced = opening.count == problem.count.upperBound ? last ?? -.infinity : max(0, last ?? 0)
    let next = values.indices.filter { !isOpen.contains($0) }.map { values[$0] }.min()
    let instead = opening.count == problem.count.lowerBound ? next ?? .infinity : min(0, next ?? 0)
    var result = Leftover(
      mayOpen: Array(repeating: true, count: problem.candidates),
      mustOpen: Array(repeating: false, count: problem.candidates),
      mayGo: Array(repeating: true, count: problem.candidates * problem.customers),
      floors: Array(repeating: nil, count: problem.candidates), limit: limit)
    for candidate in values.indices {
      // With the candidate open by force; what it adds is counted anew below.
      let base = isOpen.contains(candidate) ? value - values[candidate] : value - displaced
      let opened = base + values[candidate]
      if !isOpen.contains(candidate), opened > limit { result.mayOpen[candidate] = false }
      if isOpen.contains(candidate), !staying.contains(candidate), base + instead > limit {
        result.mustOpen[candidate] = true
      }
      for customer in 0..<problem.customers {
        let place = candidate * problem.customers + customer
        if !result.mayOpen[candidate] || problem.costs[place] >= SingleSourceProblem.forbidden
          || problem.weights[place] > problem.capacities[candidate] ?? Int.max
        {
          result.mayGo[place] = false
        }
      }
      guard result.mayOpen[candidate] else { continue }
      result.floors[candidate] = base
      if byCustomer {
        forbid(&result, candidate, base: base + Double(problem.openingCosts[candidate]), limit)
      }
    }
    return result
  }

  /// What candidates could serve in an answer that costs less, at the best prices; nil where that is too much.
  func fillings(_ leftover: Leftover, largest: Int) -> SingleSourceFillings? {
    SingleSourceFillings(
      problem, prices: bestPrices, floors: leftover.floors, mayGo: leftover.mayGo, limit: leftover.limit,
      largest: largest)
  }

  /// Customers that would make the knapsack of a candidate pay too little.
  private func forbid(_ result: inout Leftover, _ candidate: Int, base: Double, _ limit: Double) {
    let all = (0..<problem.customers).map { customer in
      Knapsack.Item(
        customer: customer, profit: prices[customer] - Double(problem.cost(candidate, customer)),
        weight: problem.weight(candidate, customer))
    }.filter { result.mayGo[candidate * problem.customers + $0.customer] }
    if let capacity = problem.capacities[candidate] {
      guard let forced = Knapsack.forced(all, capacity: capacity) else { return }
      for (item, paid) in zip(all, forced) where base - paid > limit {
        result.mayGo[candidate * problem.customers + item.customer] = false
      }
    } else {
      let paid = all.reduce(0) { $0 + max(0, $1.profit) }
      for item in all where item.profit < 0 && base - paid - item.profit > limit {
        result.mayGo[candidate * problem.customers + item.customer] = false
      }
    }
  }
}
