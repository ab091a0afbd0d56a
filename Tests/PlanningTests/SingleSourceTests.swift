import Planning
import TestSupport
import Testing

@Suite struct SingleSourceTests {
  static func problem(_ random: inout SeededRandom) -> SingleSourceProblem {
    let customers = 1 + random.below(6)
    let candidates = 1 + random.below(4)
    let places = customers * candidates
    let isTight = random.below(2) == 0
    let byCustomer = (0..<customers).map { _ in 1 + random.below(9) }
    let isAssignment = random.below(2) == 0
    let least = 1 + random.below(candidates)
    var all = Array(0..<candidates)
    random.shuffle(&all)
    return SingleSourceProblem(
      customers: customers, candidates: candidates,
      costs: (0..<places).map { _ in random.below(12) == 0 ? SingleSourceProblem.forbidden : random.below(30)
      },
      weights: (0..<places).map { isAssignment ? 1 + random.below(9) : byCustomer[$0 % customers] },
      capacities: (0..<candidates).map { _ in
        random.below(5) == 0 ? nil : (isTight ? 8 : 14) + random.below(12)
      },
      minimums: (0..<candidates).map { _ in random.below(3) == 0 ? random.below(10) : 0 },
      openingCosts: (0..<candidates).map { _ in random.below(3) == 0 ? 0 : random.below(40) },
      staying: Array(all.prefix(random.below(2))),
      count: least...(least + random.below(candidates - least + 1)))
  }

  /// The least cost of all openings and all assignments; nil where none keeps the limits.
  static func optimum(_ problem: SingleSourceProblem) -> Int? {
    var best: Int?
    for mask in 1..<(1 << problem.candidates) {
      let open = (0..<problem.candidates).filter { mask >> $0 & 1 == 1 }
      var assignment = [Int](repeating: 0, count: problem.customers)
      func go(_ customer: Int) {
        guard customer < problem.customers else {
          if let cost = problem.cost(of: assignment, open: open) { best = min(best ?? cost, cost) }
          return
        }
        for candidate in open {
          assignment[customer] = candidate
          go(customer + 1)
        }
      }
      go(0)
    }
    return best
  }

  @Test(arguments: 0..<200) func `a small problem is solved, or proven to have no answer`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let problem = Self.problem(&random)
    let optimum = Self.optimum(problem)
    let answer = SingleSourceSolver.solve(problem, effort: SitingEffort(rounds: 10, seed: seed))
    #expect(answer.stopped == .optimal, "seed \(seed)")
    #expect((answer.assignment == nil) == (optimum == nil), "seed \(seed)")
    guard let optimum, let assignment = answer.assignment else { return }
    #expect(answer.cost == optimum, "seed \(seed)")
    #expect(answer.bound == optimum, "seed \(seed)")
    #expect(problem.cost(of: assignment, open: answer.open) == answer.cost, "seed \(seed)")
  }

  @Test(arguments: 0..<100) func `fillings and the textbook's programme agree`(seed: UInt64) {
    var random = SeededRandom(seed: 2000 + seed)
    let problem = Self.problem(&random)
    let effort = SitingEffort(rounds: 10, seed: seed)
    let textbook = SingleSourceSolver.solve(problem, effort: effort, largestFillings: 0)
    let fillings = SingleSourceSolver.solve(problem, effort: effort)
    #expect(textbook.stopped == .optimal && fillings.stopped == .optimal, "seed \(seed)")
    #expect((textbook.assignment == nil) == (fillings.assignment == nil), "seed \(seed)")
    #expect(textbook.cost == fillings.cost, "seed \(seed)")
  }

  @Test(arguments: 0..<60) func `without effort the bound holds and the answer is valid`(seed: UInt64) {
    var random = SeededRandom(seed: 500 + seed)
    let problem = Self.problem(&random)
    let answer = SingleSourceSolver.solve(problem, effort: SitingEffort(rounds: 0, seed: seed))
    guard let optimum = Self.optimum(problem) else {
      #expect(answer.assignment == nil, "seed \(seed)")
      return
    }
    guard let assignment = answer.assignment else { return }
    #expect(answer.bound <= optimum && optimum <= answer.cost, "seed \(seed)")
    #expect(problem.cost(of: assignment, open: answer.open) == answer.cost, "seed \(seed)")
  }

  @Test(arguments: 0..<40) func `CBC alone agrees`(seed: UInt64) {
    var random = SeededRandom(seed: 900 + seed)
    let problem = Self.problem(&random)
    let answer = SingleSourceSolver.solveByCbcAlone(problem, nodes: 10_000, seconds: nil)
    let optimum = Self.optimum(problem)
    #expect((answer.assignment == nil) == (optimum == nil), "seed \(seed)")
    if let optimum { #expect(answer.cost == optimum, "seed \(seed)") }
  }

  @Test func `the same seed gives the same answer`() {
    var random = SeededRandom(seed: 11)
    let demands = (0..<40).map { _ in 1 + random.below(20) }
    let problem = SingleSourceProblem(
      customers: 40, candidates: 12, costs: (0..<480).map { _ in random.below(100) },
      weights: (0..<480).map { demands[$0 % 40] }, capacities: Array(repeating: 110, count: 12), count: 5...5)
    let answers = (0..<3).map { _ in
      SingleSourceSolver.solve(problem, effort: SitingEffort(rounds: 5, seed: 3))
    }
    #expect(Set(answers).count == 1)
  }
}

@Suite struct SplitFacilityTests {
  /// Whole demands, so that the cheapest service moves whole units, which can be tried one by one.
  static func problem(_ random: inout SeededRandom) -> SplitFacilityProblem {
    let customers = 1 + random.below(3)
    let candidates = 1 + random.below(3)
    let demands = (0..<customers).map { _ in Double(1 + random.below(2)) }
    return SplitFacilityProblem(
      demands: demands, capacities: (0..<candidates).map { _ in Double(1 + random.below(5)) },
      openingCosts: (0..<candidates).map { _ in Double(random.below(20)) },
      costs: (0..<customers * candidates).map { Double(random.below(20)) * demands[$0 % customers] })
  }

  static func served(_ problem: SplitFacilityProblem, by open: [Int]) -> Double? {
    let units = problem.demands.enumerated().flatMap { Array(repeating: $0.offset, count: Int($0.element)) }
    var best: Double?
    var loads = [Double](repeating: 0, count: problem.candidates)
    func go(_ unit: Int, _ cost: Double) {
      guard unit < units.count else {
        best = min(best ?? cost, cost)
        return
      }
      for candidate in open where loads[candidate] < problem.capacities[candidate] {
        loads[candidate] += 1
        go(unit + 1, cost + problem.cost(candidate, units[unit]) / problem.demands[units[unit]])
        loads[candidate] -= 1
      }
    }
    go(0, open.reduce(0) { $0 + problem.openingCosts[$1] })
    return best
  }

  @Test(arguments: 0..<150) func `service and openings are the cheapest`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let problem = Self.problem(&random)
    var optimum: Double?
    for mask in 1..<(1 << problem.candidates) {
      let open = (0..<problem.candidates).filter { mask >> $0 & 1 == 1 }
      let expected = Self.served(problem, by: open)
      let found = problem.served(by: open)
      #expect((found == nil) == (expected == nil), "seed \(seed)")
      if let expected, let found {
        #expect(abs(found.cost - expected) < 1e-6, "seed \(seed)")
        optimum = min(optimum ?? expected, expected)
      }
    }
    let answer = SplitFacilitySolver.solve(problem, effort: SitingEffort(rounds: 10, seed: seed))
    #expect(answer.stopped == .optimal, "seed \(seed)")
    #expect(answer.open.isEmpty == (optimum == nil), "seed \(seed)")
    if let optimum {
      #expect(abs(answer.cost - optimum) < 1e-6 && answer.bound <= optimum + 1e-6, "seed \(seed)")
    }
  }
}
