/// Chooses the sites that stay: a pure function but for CBC, asked by effort.
package enum SitingPlanner {
  package static let usualEffort = 40

  /// - Throws: `SitingError`.
  package static func plan(
    _ known: SitingCase, limits: SitingLimits, effort: SitingEffort
  ) throws(SitingError) -> SitingPlan {
    var choice = try Choice(known, limits)
    var cover: Cover?
    if limits.keep == nil || limits.covers {
      let least = try choice.fewest(effort)
      if let keep = limits.keep {
        guard least.bound <= keep else { throw .uncovered(keep: keep, least: least.bound) }
      } else {
        choice.limits.keep = least.open.count
      }
      cover = least
    }
    let isFewest = limits.keep != nil || cover?.bound == cover?.open.count
    let found = try choice.nearest(effort, from: cover)
    var plan = choice.plan(found)
    plan.limits.keep = limits.keep
    plan.fewest = limits.keep == nil ? cover?.bound : nil
    if plan.stopped == .optimal, !isFewest { plan.stopped = effort.isOutOfTime ? .clock : .effort }
    return plan
  }

  /// Sites that keep everybody within the walk, and how many are needed at least.
  private struct Cover {
    var open: [Int]
    var bound: Int
    /// By demand; nil where everybody goes to the nearest.
    var assignment: [Int]?
  }

  private struct Choice {
    let known: SitingCase
    var limits: SitingLimits
    /// Indices of `known.candidates` that may stay; the problems below number these.
    let eligible: [Int]
    /// Places in `eligible`.
    let staying: [Int]
    let capacities: [Int?]
    /// Households that an eligible candidate serves at least when it stays.
    let minimums: [Int]
    /// Metres of way by eligible candidate and demand, and whether a demand may go there.
    let metres: [Double]
    let mayGo: [Bool]

    init(_ known: SitingCase, _ limits: SitingLimits) throws(SitingError) {
      self.known = known
      self.limits = limits
      guard !known.demands.isEmpty else { throw .noDemands }
      try Self.checkSizes(limits)
      var must: Set<Int> = []
      for name in limits.staying {
        let found = known.candidates(named: name)
        guard let first = found.first else { throw .unknownSite(name) }
        guard found.count == 1 else { throw .ambiguousSite(name, found.map { known.candidates[$0].id }) }
        must.insert(first)
      }
      func capacity(_ index: Int) -> Int? {
        let bySize = limits.areaPerHundred.map { Int(known.candidates[index].area / $0 * 100) }
        return [bySize, limits.householdsPerSite].compactMap { $0 }.min()
      }
      let eligible = known.candidates.indices.filter { index in
        let area = known.candidates[index].area
        return must.contains(index)
          || area >= limits.minimumArea ?? 0 && area <= limits.maximumArea ?? .infinity
            && capacity(index) ?? .max >= limits.minimumHouseholds ?? 0
      }
      guard !eligible.isEmpty else { throw .noCandidates }
      self.eligible = eligible
      staying = eligible.indices.filter { must.contains(eligible[$0]) }
      if let keep = limits.keep {
        guard must.count <= keep else { throw .tooManyStay(staying: must.count, keep: keep) }
        guard keep <= eligible.count else { throw .tooFewSites(keep: keep, candidates: eligible.count) }
      }
      capacities = eligible.map(capacity)
      minimums = eligible.map { must.contains($0) ? 0 : limits.minimumHouseholds ?? 0 }
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

    private static func checkSizes(_ limits: SitingLimits) throws(SitingError) {
      if let least = limits.minimumArea, let most = limits.maximumArea, least > most {
        throw .areasContradict(least: least, most: most)
      }
      if let least = limits.minimumHouseholds, let most = limits.householdsPerSite, least > most {
        throw .householdsContradict(least: least, most: most)
      }
    }

    private var households: Int { known.demands.reduce(0) { $0 + $1.households } }

    private func checkRoom() throws(SitingError) {
      let needed = (max(1, limits.keep ?? staying.count) - staying.count) * (limits.minimumHouseholds ?? 0)
      guard needed <= households else { throw .tooFewHouseholds(households: households, needed: needed) }
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
      guard households <= room else { throw .tooLittleRoom(households: households, room: room) }
    }

    private func problem(_ costs: [Int], opening: Int, count: ClosedRange<Int>) -> SingleSourceProblem {
      let n = known.demands.count
      return SingleSourceProblem(
        customers: n, candidates: eligible.count,
        costs: costs.indices.map { mayGo[$0] ? costs[$0] : SingleSourceProblem.forbidden },
        weights: costs.indices.map { known.demands[$0 % n].households }, capacities: capacities,
        minimums: minimums, openingCosts: Array(repeating: opening, count: eligible.count), staying: staying,
        count: count)
    }

    /// True where no site is ever full, nor has too few.
    private var isUnlimited: Bool {
      capacities.allSatisfy { $0 == nil } && minimums.allSatisfy { $0 == 0 }
    }

    /// The fewest sites that keep all limits; where their number is given, the fewest that keep the walk.
    func fewest(_ effort: SitingEffort) throws(SitingError) -> Cover {
      var cover = try cover(effort)
      guard !isUnlimited, limits.keep == nil else { return cover }
      cover.bound = max(cover.bound, leastByRoom)
      guard cover.bound <= eligible.count else { throw .impossible }
      let nothing = Array(repeating: 0, count: metres.count)
      let answer = try Self.checked(
        SingleSourceSolver.solve(
          problem(nothing, opening: 1, count: cover.bound...eligible.count), effort: effort))
      cover = Cover(
        open: answer.open, bound: max(cover.bound, answer.bound), assignment: answer.assignment)
      try narrow(&cover, effort)
      return cover
    }

    /// Looks between the bound and the sites at hand for fewer that do, guided by the ways.
    private func narrow(_ cover: inout Cover, _ effort: SitingEffort) throws(SitingError) {
      var low = cover.bound
      var quick = effort
      quick.rounds = min(effort.rounds, 10)
      while low < cover.open.count, !effort.isOutOfTime {
        let keep = (low + cover.open.count) / 2
        var choice = self
        choice.limits.keep = keep
        do {
          let found = try choice.nearest(quick, from: nil)
          (cover.open, cover.assignment) = (found.open, found.assignment)
        } catch .impossible {
          // An empty site more does no harm where none has to serve anybody.
          if keep == cover.bound || minimums.allSatisfy({ $0 == 0 }) { cover.bound = keep + 1 }
          low = keep + 1
        } catch .notFound {
          low = keep + 1
        }
      }
    }

    /// Fewer sites than this have too little room, whatever they are.
    private var leastByRoom: Int {
      let must = Set(staying)
      let rooms = capacities.map { $0 ?? Int.max / 1000 }
      var left = households - staying.reduce(0) { $0 + rooms[$1] }
      var count = staying.count
      for room in rooms.indices.filter({ !must.contains($0) }).map({ rooms[$0] }).sorted(by: >) where left > 0
      {
        left -= room
        count += 1
      }
      return max(1, count)
    }

    /// The same where nobody is turned away: a set covering problem, which CBC solves at once.
    private func cover(_ effort: SitingEffort) throws(SitingError) -> Cover {
      let n = known.demands.count
      let columns = eligible.indices.map {
        PlanModel.Column(name: "y\($0)", cost: 1, upper: 1, isInteger: true)
      }
      var rows = (0..<n).map { demand in
        let near = eligible.indices.filter { mayGo[$0 * n + demand] }
        return PlanModel.Row(
          owner: "siting", subject: "", terms: near.map { .init($0, 1) }, sense: .atLeast, bound: 1,
          isHard: true)
      }
      for place in staying {
        rows.append(
          .init(
            owner: "siting", subject: "", terms: [.init(place, 1)], sense: .exactly, bound: 1, isHard: true))
      }
      let outcome = CbcSolver.solve(
        columns: columns, rows: rows, effort: max(1, effort.rounds) * 50,
        seconds: effort.secondsLeft.map { max(0.01, $0()) })
      guard let outcome, let values = outcome.values else {
        // All sites together always do.
        return Cover(open: Array(eligible.indices), bound: max(1, staying.count))
      }
      let open = eligible.indices.filter { values[$0] > 0.5 }
      let bound = outcome.stopped == .optimal ? open.count : Int(((outcome.bound ?? 1) - 1e-6).rounded(.up))
      return Cover(open: open, bound: max(1, min(open.count, bound)))
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
    func nearest(_ effort: SitingEffort, from cover: Cover?) throws(SitingError) -> Found {
      let keep = limits.keep ?? 1
      let costs = costs
      // The median solver is faster where no site is full; it takes costs that are short enough.
      let dearest = costs.indices.reduce(0) { mayGo[$1] ? max($0, costs[$1]) : $0 }
      if isUnlimited, dearest * known.demands.count < Int(MedianProblem.never) {
        let problem = MedianProblem(
          customers: known.demands.count, candidates: eligible.count, count: keep,
          costs: costs.indices.map { mayGo[$0] ? Int32(costs[$0]) : MedianProblem.never }, staying: staying)
        var start: [Int]?
        if let cover, cover.open.count <= keep {
          let others = eligible.indices.filter { !cover.open.contains($0) }
          start = cover.open + others.prefix(keep - cover.open.count)
        }
        let answer = MedianSolver.solve(problem, effort: effort, start: start)
        guard answer.cost < Int(MedianProblem.never) else {
          throw answer.stopped == .optimal ? .impossible : .notFound
        }
        return Found(
          open: answer.open, assignment: problem.assignment(to: answer.open), cost: answer.cost,
          bound: answer.bound, stopped: answer.stopped)
      }
      let answer = try Self.checked(
        SingleSourceSolver.solve(
          problem(costs, opening: 0, count: keep...keep), effort: effort,
          start: cover.flatMap { cover in cover.assignment.map { ($0, cover.open) } }))
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
