/// Chooses the sites that stay: a pure function but for CBC, asked by effort.
package enum SitingPlanner {
  package static let usualEffort = 100

  /// - Throws: `SitingError`.
  package static func plan(
    _ known: SitingCase, limits: SitingLimits, effort: SitingEffort
  ) throws(SitingError) -> SitingPlan {
    var choice = try Choice(known, limits)
    var fewest: Int?
    var isFewest = true
    if choice.limits.keep == nil {
      let answer = try choice.fewest(effort)
      choice.limits.keep = answer.open.count
      fewest = answer.bound
      isFewest = answer.bound == answer.open.count
    }
    let found = try choice.nearest(effort)
    var plan = choice.plan(found)
    plan.limits.keep = limits.keep
    plan.fewest = fewest
    if plan.stopped == .optimal, !isFewest { plan.stopped = effort.isOutOfTime ? .clock : .effort }
    return plan
  }

  private struct Choice {
    let known: SitingCase
    var limits: SitingLimits
    /// Indices of `known.candidates` that may stay; the problems below number these.
    let eligible: [Int]
    /// Places in `eligible`.
    let staying: [Int]
    let capacities: [Int?]
    /// Metres of way by eligible candidate and demand, and whether a demand may go there.
    let metres: [Double]
    let mayGo: [Bool]

    init(_ known: SitingCase, _ limits: SitingLimits) throws(SitingError) {
      self.known = known
      self.limits = limits
      guard !known.demands.isEmpty else { throw .noDemands }
      var must: Set<Int> = []
      for name in limits.staying {
        let found = known.candidates(named: name)
        guard let first = found.first else { throw .unknownSite(name) }
        guard found.count == 1 else { throw .ambiguousSite(name, found.map { known.candidates[$0].id }) }
        must.insert(first)
      }
      let eligible = known.candidates.indices.filter { index in
        must.contains(index) || known.candidates[index].area >= limits.minimumArea ?? 0
      }
      guard !eligible.isEmpty else { throw .noCandidates }
      self.eligible = eligible
      staying = eligible.indices.filter { must.contains(eligible[$0]) }
      if let keep = limits.keep {
        guard must.count <= keep else { throw .tooManyStay(staying: must.count, keep: keep) }
        guard keep <= eligible.count else { throw .tooFewSites(keep: keep, candidates: eligible.count) }
      }
      capacities = eligible.map { index in
        let bySize = limits.areaPerHundred.map { Int(known.candidates[index].area / $0 * 100) }
        return [bySize, limits.householdsPerSite].compactMap { $0 }.min()
      }
      let n = known.demands.count
      var metres = [Double](repeating: 0, count: eligible.count * n)
      for (place, index) in eligible.enumerated() {
        for (demand, one) in known.demands.enumerated() {
          metres[place * n + demand] = limits.walk(from: one.position, to: known.candidates[index].position)
        }
      }
      // Who lives far from every site may go to the nearest all the same.
      var mayGo = [Bool](repeating: true, count: metres.count)
      if limits.covers || limits.keep == nil {
        for demand in 0..<n {
          let nearest = eligible.indices.map { metres[$0 * n + demand] }.min() ?? 0
          for place in eligible.indices {
            mayGo[place * n + demand] = metres[place * n + demand] <= max(limits.reach, nearest) + 1e-6
          }
        }
      }
      self.metres = metres
      self.mayGo = mayGo
      try checkRoom()
    }

    private func checkRoom() throws(SitingError) {
      for (demand, one) in known.demands.enumerated() {
        let fits = eligible.indices.contains { place in
          mayGo[place * known.demands.count + demand] && one.households <= capacities[place] ?? Int.max
        }
        guard fits else { throw .tooManyHouseholds(one.name, one.households) }
      }
      let limited = capacities.compactMap { $0 }
      guard limited.count == capacities.count else { return }
      let must = Set(staying)
      let others = capacities.indices.filter { !must.contains($0) }.compactMap { capacities[$0] }.sorted(
        by: >)
      let keep = limits.keep ?? capacities.count
      let room =
        staying.reduce(0) { $0 + (capacities[$1] ?? 0) } + others.prefix(keep - staying.count).reduce(0, +)
      let households = known.demands.reduce(0) { $0 + $1.households }
      guard households <= room else { throw .tooLittleRoom(households: households, room: room) }
    }

    private func problem(_ costs: [Int], opening: Int, count: ClosedRange<Int>) -> SingleSourceProblem {
      let n = known.demands.count
      return SingleSourceProblem(
        customers: n, candidates: eligible.count,
        costs: costs.indices.map { mayGo[$0] ? costs[$0] : SingleSourceProblem.forbidden },
        weights: costs.indices.map { known.demands[$0 % n].households }, capacities: capacities,
        openingCosts: Array(repeating: opening, count: eligible.count), staying: staying, count: count)
    }

    /// The fewest sites that keep all limits.
    func fewest(_ effort: SitingEffort) throws(SitingError) -> SingleSourceAnswer {
      let problem = problem(
        Array(repeating: 0, count: metres.count), opening: 1, count: max(1, staying.count)...eligible.count)
      return try Self.checked(SingleSourceSolver.solve(problem, effort: effort))
    }

    /// Household-metres, whole numbers.
    private var costs: [Int] {
      let n = known.demands.count
      return metres.indices.map { Int((metres[$0] * Double(known.demands[$0 % n].households)).rounded()) }
    }

    struct Found {
      var open: [Int]
      var assignment: [Int]
      var cost: Int
      var bound: Int
      var stopped: Plan.Objective.Stop
    }

    /// The sites with the shortest ways.
    func nearest(_ effort: SitingEffort) throws(SitingError) -> Found {
      let keep = limits.keep ?? 1
      let costs = costs
      // The median solver is faster where nobody is turned away; it takes costs that are short enough.
      if mayGo.allSatisfy({ $0 }), capacities.allSatisfy({ $0 == nil }), costs.allSatisfy({ $0 < 1 << 30 }) {
        let problem = MedianProblem(
          customers: known.demands.count, candidates: eligible.count, count: keep,
          costs: costs.map { Int32($0) },
          staying: staying)
        let answer = MedianSolver.solve(problem, effort: effort)
        return Found(
          open: answer.open, assignment: problem.assignment(to: answer.open), cost: answer.cost,
          bound: answer.bound, stopped: answer.stopped)
      }
      let answer = try Self.checked(
        SingleSourceSolver.solve(problem(costs, opening: 0, count: keep...keep), effort: effort))
      return Found(
        open: answer.open, assignment: answer.assignment ?? [], cost: answer.cost, bound: answer.bound,
        stopped: answer.stopped)
    }

    private static func checked(_ answer: SingleSourceAnswer) throws(SitingError) -> SingleSourceAnswer {
      guard answer.assignment == nil else { return answer }
      throw answer.stopped == .optimal ? .impossible : .notFound
    }

    func plan(_ found: Found) -> SitingPlan {
      let n = known.demands.count
      let open = Set(found.open.map { eligible[$0] })
      var served = [Int](repeating: 0, count: known.candidates.count)
      var walks: [SitingPlan.Walk] = []
      for (demand, place) in found.assignment.enumerated() {
        let one = known.demands[demand]
        served[eligible[place]] += one.households
        let present = one.presentSite.map {
          limits.walk(from: one.position, to: known.candidates[$0].position)
        }
        walks.append(
          .init(
            demand: one, site: eligible[place], metresBefore: present ?? 0,
            metresAfter: metres[place * n + demand]))
      }
      let capacity = Dictionary(uniqueKeysWithValues: zip(eligible, capacities))
      let must = Set(staying.map { eligible[$0] })
      let sites = known.candidates.indices.map { index in
        SitingPlan.SiteOutcome(
          candidate: known.candidates[index], stays: open.contains(index), mustStay: must.contains(index),
          households: served[index], capacity: capacity[index] ?? nil)
      }
      return SitingPlan(
        limits: limits, sites: sites, walks: walks, omissions: known.omissions, value: Double(found.cost),
        bound: Double(found.bound), stopped: found.stopped, fewest: nil)
    }
  }
}
