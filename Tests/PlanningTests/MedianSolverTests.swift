import Planning
import TestSupport
import Testing

@Suite struct MedianSolverTests {
  static func problem(_ random: inout SeededRandom, staying: Int = 0) -> MedianProblem {
    let customers = 1 + random.below(9)
    let candidates = 1 + random.below(8)
    let count = 1 + random.below(candidates)
    // Few different costs make ties, which are where bookkeeping goes wrong.
    let largest = random.below(2) == 0 ? 5 : 1000
    let costs = (0..<customers * candidates).map { _ in Int32(random.below(largest)) }
    var all = Array(0..<candidates)
    random.shuffle(&all)
    return MedianProblem(
      customers: customers, candidates: candidates, count: count, costs: costs,
      staying: Array(all.prefix(min(staying, count))))
  }

  /// The least cost of all openings that keep what stays.
  static func optimum(_ problem: MedianProblem) -> Int {
    subsets(of: problem.candidates, count: problem.count)
      .filter { Set($0).isSuperset(of: problem.staying) }.map { problem.cost(of: $0) }.min() ?? 0
  }

  static func subsets(of total: Int, count: Int) -> [[Int]] {
    (0..<1 << total).filter { $0.nonzeroBitCount == count }.map { mask in
      (0..<total).filter { mask >> $0 & 1 == 1 }
    }
  }

  @Test(arguments: 0..<150) func `a small problem is solved, and the bound never lies`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let problem = Self.problem(&random, staying: Int(seed % 3))
    let optimum = Self.optimum(problem)
    let answer = MedianSolver.solve(problem, effort: SitingEffort(rounds: 20, seed: seed))
    #expect(answer.cost == optimum, "seed \(seed)")
    #expect(answer.bound <= optimum, "seed \(seed)")
    #expect(answer.stopped == .optimal, "seed \(seed)")
    #expect(problem.cost(of: answer.open) == answer.cost, "seed \(seed)")
    #expect(answer.open.count == problem.count && Set(answer.open).count == problem.count, "seed \(seed)")
    #expect(Set(answer.open).isSuperset(of: problem.staying), "seed \(seed)")
  }

  @Test(arguments: 0..<40) func `bounds hold without any effort`(seed: UInt64) {
    var random = SeededRandom(seed: 1000 + seed)
    let problem = Self.problem(&random)
    let answer = MedianSolver.solve(problem, effort: SitingEffort(rounds: 0, seed: seed))
    #expect(answer.bound <= Self.optimum(problem), "seed \(seed)")
    #expect(answer.cost == problem.cost(of: answer.open), "seed \(seed)")
  }

  @Test func `the same seed gives the same answer`() {
    var random = SeededRandom(seed: 7)
    let costs = (0..<30 * 30).map { _ in Int32(random.below(1000)) }
    let problem = MedianProblem(customers: 30, candidates: 30, count: 6, costs: costs)
    let answers = (0..<2).map { _ in MedianSolver.solve(problem, effort: SitingEffort(rounds: 1, seed: 3)) }
    #expect(Set(answers).count == 1)
  }

  @Test func `out of time there is an answer all the same, and it says so`() {
    var random = SeededRandom(seed: 9)
    let costs = (0..<60 * 60).map { _ in Int32(random.below(1000)) }
    let problem = MedianProblem(customers: 60, candidates: 60, count: 12, costs: costs)
    let answer = MedianSolver.solve(problem, effort: SitingEffort(rounds: 50, secondsLeft: { 0 }))
    #expect(answer.stopped == .clock)
    #expect(answer.open.count == 12)
    #expect(answer.cost == problem.cost(of: answer.open))
  }

  @Test func `of two roads between the same places the last counts`() {
    let network = RoadNetwork(
      places: 3,
      roads: [
        .init(from: 0, to: 1, length: 5), .init(from: 1, to: 2, length: 3), .init(from: 1, to: 0, length: 9),
      ])
    #expect(network.distances() == [0, 9, 12, 9, 0, 3, 12, 3, 0])
  }

  @Test(arguments: 0..<20) func `shortest ways are those of a slow computation`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let places = 1 + random.below(20)
    let roads = (0..<random.below(40)).map { _ in
      RoadNetwork.Road(
        from: random.below(places), to: random.below(places), length: Int32(1 + random.below(50)))
    }
    var table = Array(repeating: Array(repeating: Int(RoadNetwork.unreachable), count: places), count: places)
    for road in roads {
      table[road.from][road.to] = Int(road.length)
      table[road.to][road.from] = Int(road.length)
    }
    for place in 0..<places { table[place][place] = 0 }
    for middle in 0..<places {
      for from in 0..<places {
        for to in 0..<places {
          table[from][to] = min(table[from][to], table[from][middle] + table[middle][to])
        }
      }
    }
    let found = RoadNetwork(places: places, roads: roads).distances()
    #expect(found.map(Int.init) == table.flatMap { $0 }, "seed \(seed)")
  }
}
