/// Which candidates to open so that all demand is served within capacities, a customer's demand by several if need be.
package struct SplitFacilityProblem: Hashable, Sendable {
  package let customers: Int
  package let candidates: Int
  /// What all of a customer's demand costs from a candidate: a row of customers for each candidate.
  package var costs: [Double]
  package var demands: [Double]
  package var capacities: [Double]
  package var openingCosts: [Double]

  package init(demands: [Double], capacities: [Double], openingCosts: [Double], costs: [Double]) {
    customers = demands.count
    candidates = capacities.count
    self.demands = demands
    self.capacities = capacities
    self.openingCosts = openingCosts
    self.costs = costs
  }

  package func cost(_ candidate: Int, _ customer: Int) -> Double { costs[candidate * customers + customer] }

  /// The cheapest way to serve all demand from the open candidates; nil where they have too little capacity.
  ///
  /// Everyone starts at the cheapest place, and what is too much there is passed on along the cheapest chains of
  /// places (successive shortest paths; Ford and Fulkerson 1956).
  /// - Returns: opening costs and service together, and the share of each customer by candidate.
  package func served(by open: [Int]) -> (cost: Double, shares: [Double])? {
    let need = demands.reduce(0, +)
    guard open.reduce(0, { $0 + capacities[$1] }) >= need - 1e-9 * need, !open.isEmpty else { return nil }
    let n = customers
    var shares = [Double](repeating: 0, count: candidates * n)
    var loads = [Double](repeating: 0, count: candidates)
    for customer in 0..<n {
      let place = open.min { cost($0, customer) < cost($1, customer) } ?? open[0]
      shares[place * n + customer] = 1
      loads[place] += demands[customer]
    }
    let tiny = 1e-9 * max(1, need)
    for place in open {
      while loads[place] > capacities[place] + tiny {
        guard let chain = chain(from: place, open, shares, loads, tiny) else { return nil }
        var amount = loads[place] - capacities[place]
        if let end = chain.last?.to { amount = min(amount, capacities[end] - loads[end]) }
        for link in chain {
          amount = min(amount, shares[link.from * n + link.customer] * demands[link.customer])
        }
        guard amount > 0 else { return nil }
        for link in chain {
          let part = amount / demands[link.customer]
          let rest = shares[link.from * n + link.customer] - part
          shares[link.from * n + link.customer] = rest < 1e-12 ? 0 : rest
          shares[link.to * n + link.customer] += part
          loads[link.from] -= amount
          loads[link.to] += amount
        }
      }
    }
    let service = zip(shares, costs).reduce(0) { $0 + $1.0 * $1.1 }
    return (service + open.reduce(0) { $0 + openingCosts[$1] }, shares)
  }

  private struct Link {
    var from: Int
    var to: Int
    var customer: Int
  }

  /// The cheapest chain from a place to one with room to spare: each passes a bit of a customer on to the next.
  private func chain(
    from start: Int, _ open: [Int], _ shares: [Double], _ loads: [Double], _ tiny: Double
  ) -> [Link]? {
    let n = customers
    let size = open.count
    var links = [(cost: Double, customer: Int)](repeating: (.infinity, -1), count: size * size)
    for (a, from) in open.enumerated() {
      for customer in 0..<n where shares[from * n + customer] > 0 && demands[customer] > 0 {
        for (b, to) in open.enumerated() where b != a {
          let more = (cost(to, customer) - cost(from, customer)) / demands[customer]
          if more < links[a * size + b].cost { links[a * size + b] = (more, customer) }
        }
      }
    }
    var lengths = [Double](repeating: .infinity, count: size)
    var before = [Int](repeating: -1, count: size)
    guard let first = open.firstIndex(of: start) else { return nil }
    lengths[first] = 0
    for _ in 0..<size {
      var isBetter = false
      for a in 0..<size where lengths[a] < .infinity {
        for b in 0..<size where b != first && lengths[a] + links[a * size + b].cost < lengths[b] - 1e-10 {
          lengths[b] = lengths[a] + links[a * size + b].cost
          before[b] = a
          isBetter = true
        }
      }
      if !isBetter { break }
    }
    let ends = (0..<size).filter { $0 != first && loads[open[$0]] < capacities[open[$0]] - tiny }
    guard var here = ends.min(by: { lengths[$0] < lengths[$1] }), lengths[here] < .infinity else {
      return nil
    }
    var chain: [Link] = []
    while here != first, chain.count <= size {
      let last = before[here]
      chain.append(Link(from: open[last], to: open[here], customer: links[last * size + here].customer))
      here = last
    }
    return here == first ? chain.reversed() : nil
  }
}

/// The best opening that was found, and how good it is known to be.
package struct SplitFacilityAnswer: Hashable, Sendable {
  /// In ascending order; empty when nothing was found.
  package var open: [Int]
  package var cost: Double
  /// No opening costs less.
  package var bound: Double
  package var stopped: Plan.Objective.Stop

  package var gap: Double { cost > bound ? (cost - bound) / max(1e-9, abs(cost)) : 0 }
}
