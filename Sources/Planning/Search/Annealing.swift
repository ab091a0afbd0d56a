import Foundation

/// Simulated annealing over an assignment (Kirkpatrick, Gelatt and Vecchi 1983), with compound moves.
///
/// What must not be there has a price while the search goes on, so that it can pass through what is not allowed; only
/// the best of what is allowed is kept where there is any. A seed and a number of moves give the same assignment always.
package struct Annealing<Problem: AssignmentProblem> {
  /// The best assignment seen, and what it costs.
  package private(set) var best: [Int]
  package private(set) var bestCost: SearchCost
  /// What one unit of violation costs while the search goes on.
  package var penalty: Double

  var random: SearchRandom
  /// Where the items were before the compound move that is being tried; most moves are taken back.
  private(set) var occupancy: Occupancy
  let bins: [[Int]]
  let neighbours: [[Int]]
  /// A row of bins for each item: true where it may be; empty where every item may be anywhere.
  private let allowed: [Bool]
  private let binCount: Int
  private var problem: Problem
  /// What the present assignment costs, and what it cost before the compound move that is being tried.
  private var current: SearchCost
  private var before: SearchCost
  /// Steps of the compound move that is being tried, to be taken back unless it is accepted.
  private var steps: [(item: Int, from: Int, to: Int)] = []
  /// Room for the items of two bins.
  var members: [Int] = []

  package init(_ problem: Problem, seed: UInt64, penalty: Double = 0) {
    self.problem = problem
    self.penalty = penalty
    random = SearchRandom(seed: seed)
    bins = (0..<problem.itemCount).map { problem.bins(for: $0) }
    let (bins, binCount) = (bins, problem.binCount)
    self.binCount = binCount
    allowed =
      bins.allSatisfy { $0.count == binCount }
      ? []
      : bins.flatMap { own in
        var row = Array(repeating: false, count: binCount)
        for bin in own { row[bin] = true }
        return row
      }
    neighbours = (0..<problem.itemCount).map { problem.neighbours(of: $0) }
    best = (0..<problem.itemCount).map { problem.bin(of: $0) }
    occupancy = Occupancy(best, binCount: problem.binCount)
    current = problem.total()
    before = current
    bestCost = current
  }

  /// Tries moves while it cools from `hot` to `cold`.
  ///
  /// - Parameter stop: asked every few thousand moves; true ends the search early.
  /// - Returns: false when it was ended early.
  package mutating func cool(from hot: Double, to cold: Double, moves: Int, stop: () -> Bool) -> Bool {
    guard !bins.isEmpty else { return true }
    let block = 1000
    let blocks = max(1, (moves + block - 1) / block)
    let ratio = pow(cold / hot, 1 / Double(blocks))
    var temperature = hot
    for index in 0..<blocks {
      if index % 8 == 7, stop() { return false }
      for _ in 0..<block {
        // The limit is drawn first: a move of less is accepted as Metropolis has it.
        guard tryMove(below: -temperature * log(1 - random.unit())) else { continue }
        if current.isBetter(than: bestCost) {
          bestCost = current
          best = occupancy.bins
        }
      }
      temperature *= ratio
      // Sums of many changes drift.
      current = problem.total()
      before = current
    }
    return true
  }

  /// Goes back to the best assignment seen.
  package mutating func returnToBest() {
    for (item, bin) in best.enumerated() where occupancy.bin(of: item) != bin {
      problem.move(item, to: bin)
      occupancy.move(item, to: bin)
    }
    current = problem.total()
    before = current
  }

  /// The usual size of what a single move changes, in cost: the median of those that change something.
  package mutating func usualChange(samples: Int) -> Double {
    guard !bins.isEmpty else { return 1 }
    var sizes: [Double] = []
    for _ in 0..<samples {
      let item = random.below(bins.count)
      let size = abs(problem.change(moving: item, to: bins[item][random.below(bins[item].count)]).cost)
      if size > 1e-9 { sizes.append(size) }
    }
    return sizes.isEmpty ? 1 : sizes.sorted()[sizes.count / 2]
  }

  // MARK: - Steps of a move

  @inline(__always)
  func mayBe(_ item: Int, _ bin: Int) -> Bool { allowed.isEmpty || allowed[item &* binCount &+ bin] }

  /// Makes one step of a compound move, each item at most once in a move.
  @inline(__always)
  mutating func step(_ item: Int, _ bin: Int) {
    let from = occupancy.bin(of: item)
    guard from != bin else { return }
    current = current + problem.change(moving: item, to: bin)
    steps.append((item, from, bin))
    problem.move(item, to: bin)
  }

  /// Accepts or takes back the steps that were made.
  @inline(__always)
  mutating func settle(below limit: Double) -> Bool {
    guard added(.zero) <= limit else {
      takeBack()
      return false
    }
    accept()
    return true
  }

  /// The same with a last step, which is made only when the whole is accepted.
  @inline(__always)
  mutating func settle(below limit: Double, last item: Int, _ bin: Int) -> Bool {
    let change = problem.change(moving: item, to: bin)
    guard added(change) <= limit else {
      takeBack()
      return false
    }
    current = current + change
    accept()
    if occupancy.bin(of: item) != bin {
      problem.move(item, to: bin)
      occupancy.move(item, to: bin)
    }
    return true
  }

  @inline(__always)
  private func added(_ change: SearchCost) -> Double {
    current.cost - before.cost + change.cost
      + penalty * (current.violation - before.violation + change.violation)
  }

  private mutating func accept() {
    for step in steps { occupancy.move(step.item, to: step.to) }
    steps.removeAll(keepingCapacity: true)
    before = current
  }

  private mutating func takeBack() {
    while let step = steps.popLast() { problem.move(step.item, to: step.from) }
    current = before
  }
}
