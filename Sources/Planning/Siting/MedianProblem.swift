/// The p-median problem: which of the candidates to open so that all customers together are as near as can be.
package struct MedianProblem: Hashable, Sendable {
  package let customers: Int
  package let candidates: Int
  /// How many candidates are open, 1 and more.
  package let count: Int
  /// What it costs to serve a customer from a candidate, 0 and more: a row of customers for each candidate; `never`
  /// where that must not be, and then all other costs of an answer together are less.
  package let costs: [Int32]
  /// Candidates that are open in every answer, in ascending order; no more than `count`.
  package let staying: [Int]

  package static let never: Int32 = 1 << 29

  package init(customers: Int, candidates: Int, count: Int, costs: [Int32], staying: [Int] = []) {
    self.customers = customers
    self.candidates = candidates
    self.count = count
    self.costs = costs
    self.staying = Set(staying).sorted()
  }

  package func cost(_ candidate: Int, _ customer: Int) -> Int { Int(costs[candidate * customers + customer]) }

  /// What all customers cost when each is served from the nearest of the open candidates.
  package func cost(of open: [Int]) -> Int {
    (0..<customers).reduce(0) { sum, customer in
      sum + (open.map { cost($0, customer) }.min() ?? 0)
    }
  }

  /// The nearest open candidate of each customer, the first of equals.
  package func assignment(to open: [Int]) -> [Int] {
    (0..<customers).map { customer in
      open.min { (cost($0, customer), $0) < (cost($1, customer), $1) } ?? 0
    }
  }
}

/// The best opening that was found, and how good it is known to be.
package struct MedianAnswer: Hashable, Sendable {
  /// In ascending order.
  package var open: [Int]
  package var cost: Int
  /// No opening costs less.
  package var bound: Int
  package var stopped: Plan.Objective.Stop
  /// Rounds of the search that were needed.
  package var rounds: Int

  /// The share of the cost that may still be saved.
  package var gap: Double { cost > bound ? Double(cost - bound) / Double(max(1, cost)) : 0 }
}
