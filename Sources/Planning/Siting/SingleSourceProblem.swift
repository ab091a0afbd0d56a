/// Which candidates to open and which customer goes where, each customer whole to one candidate within its capacity.
///
/// The p-median problem with capacities, facility location with single sources and the generalised assignment problem
/// are all of this kind.
package struct SingleSourceProblem: Hashable, Sendable {
  package let customers: Int
  package let candidates: Int
  /// A row of customers for each candidate, 0 and more; `forbidden` where a customer must not go there.
  package var costs: [Int]
  /// What a customer takes of a candidate's capacity: a row of customers for each candidate.
  package var weights: [Int]
  /// By candidate; nil for no limit.
  package var capacities: [Int?]
  /// By candidate: what its customers take together at least when it is open.
  package var minimums: [Int]
  /// What opening a candidate costs.
  package var openingCosts: [Int]
  /// Candidates that are open in every answer, in ascending order.
  package var staying: [Int]
  /// How many candidates may be open.
  package var count: ClosedRange<Int>

  /// Costs more than any assignment, and sums of it stay representable.
  package static let forbidden = 1 << 44

  package init(
    customers: Int, candidates: Int, costs: [Int], weights: [Int], capacities: [Int?],
    minimums: [Int]? = nil, openingCosts: [Int]? = nil, staying: [Int] = [], count: ClosedRange<Int>
  ) {
    self.customers = customers
    self.candidates = candidates
    self.costs = costs
    self.weights = weights
    self.capacities = capacities
    self.minimums = minimums ?? Array(repeating: 0, count: candidates)
    self.openingCosts = openingCosts ?? Array(repeating: 0, count: candidates)
    self.staying = Set(staying).sorted()
    self.count = count
  }

  package func cost(_ candidate: Int, _ customer: Int) -> Int { costs[candidate * customers + customer] }
  package func weight(_ candidate: Int, _ customer: Int) -> Int { weights[candidate * customers + customer] }

  /// What an assignment costs with what its opening costs; nil for one that breaks a limit.
  ///
  /// - Parameter open: everything that is open, with or without customers.
  package func cost(of assignment: [Int], open: [Int]) -> Int? {
    let isOpen = Set(open)
    guard count.contains(isOpen.count), isOpen.isSuperset(of: staying) else { return nil }
    var loads = [Int](repeating: 0, count: candidates)
    var sum = isOpen.reduce(0) { $0 + openingCosts[$1] }
    for (customer, candidate) in assignment.enumerated() {
      guard isOpen.contains(candidate), cost(candidate, customer) < Self.forbidden else { return nil }
      sum += cost(candidate, customer)
      loads[candidate] += weight(candidate, customer)
    }
    for (load, capacity) in zip(loads, capacities) where load > capacity ?? Int.max { return nil }
    for candidate in isOpen where loads[candidate] < minimums[candidate] { return nil }
    return sum
  }
}

/// The best assignment that was found, and how good it is known to be.
package struct SingleSourceAnswer: Hashable, Sendable {
  /// By customer: the candidate that it goes to; nil when nothing within the limits was found.
  package var assignment: [Int]?
  /// In ascending order.
  package var open: [Int]
  package var cost: Int
  /// No assignment costs less.
  package var bound: Int
  /// `optimal` without an assignment: there is none.
  package var stopped: Plan.Objective.Stop

  package var gap: Double { cost > bound ? Double(cost - bound) / Double(max(1, cost)) : 0 }
}
