import Vocabulary

/// Solves the p-median problem: prices for the bound, interchange for openings, and ways between good openings.
///
/// The multistart with path relinking follows Resende and Werneck (A hybrid heuristic for the p-median problem, Journal
/// of Heuristics 10, 2004); openings that the prices of the relaxation suggest are improved as well.
package enum MedianSolver {
  /// Starts of the search; most problems are proven solved before.
  package static let usualEffort = 24

  private static let eliteSize = 8
  /// What branches may weigh for each round of effort (costs against prices), and steps of the prices in each.
  private static let weighing = 40_000_000
  private static let steps = 40
  /// Openings that prices suggest are improved only so often.
  private static let suggestions = 60

  /// - Parameters:
  ///   - effort: rounds are starts after the bound is found.
  ///   - start: an opening that is known to be fair.
  package static func solve(
    _ problem: MedianProblem, effort: SitingEffort, start: [Int]? = nil
  ) -> MedianAnswer {
    var search = Search(problem, effort)
    search.first = start
    search.run()
    return search.answer
  }

  private struct Search {
    let problem: MedianProblem
    let effort: SitingEffort
    let interchange: MedianInterchange
    let relaxation: MedianRelaxation
    var random: SplitMix64
    var elite: [(open: [Int], cost: Int)] = []
    var answer: MedianAnswer
    var first: [Int]?

    init(_ problem: MedianProblem, _ effort: SitingEffort) {
      self.problem = problem
      self.effort = effort
      interchange = MedianInterchange(problem)
      relaxation = MedianRelaxation(problem)
      random = SplitMix64(seed: effort.seed)
      answer = MedianAnswer(open: [], cost: 0, bound: 0, stopped: .effort, rounds: 0)
    }

    var isProven: Bool { answer.bound >= answer.cost }

    mutating func run() {
      improve(first ?? randomOpening())
      answer.open = interchange.open
      answer.cost = interchange.cost
      keep()
      descendPrices()
      while !isProven, answer.rounds < effort.rounds {
        if effort.isOutOfTime {
          answer.stopped = .clock
          return
        }
        answer.rounds += 1
        improve(randomOpening())
        let fresh = interchange.open
        keep()
        if let guide = elite.randomElement(using: &random), guide.open != fresh {
          relink(from: fresh, to: guide.open)
          keep()
        }
      }
      if !isProven { prove() }
      if isProven { answer.stopped = .optimal }
    }

    /// Branch and bound on the prices, the branch with the lowest bound first.
    private mutating func prove() {
      var open = [relaxation.branch]
      open[0].bound = answer.bound
      let limit = relaxation.weighed + effort.rounds * MedianSolver.weighing
      while let next = open.indices.min(by: { open[$0].bound < open[$1].bound }) {
        answer.bound = max(answer.bound, min(answer.cost, open[next].bound))
        guard !isProven, relaxation.weighed < limit else { return }
        guard !effort.isOutOfTime else {
          answer.stopped = .clock
          return
        }
        let branch = open.remove(at: next)
        relaxation.start(branch, scale: 0.2)
        // The best paid candidate is open in one half of the branch and closed in the other.
        _ = relaxation.step(target: answer.cost)
        guard let candidate = relaxation.undecided else { continue }
        var with = branch
        with.active = relaxation.active
        var without = with
        with.forced = (with.forced + [candidate]).sorted()
        without.active.removeAll { $0 == candidate }
        for half in [with, without] {
          guard half.active.count >= problem.count, half.forced.count <= problem.count else { continue }
          if half.forced.count == problem.count {
            improve(half.forced)
            keep()
            continue
          }
          relaxation.start(half, scale: 0.2)
          for _ in 0..<MedianSolver.steps {
            guard relaxation.bound <= Double(answer.cost) - 1, !relaxation.isExhausted else { break }
            _ = relaxation.step(target: answer.cost)
          }
          let isNew = !elite.contains { $0.open == relaxation.opening }
          if isNew, problem.cost(of: relaxation.opening) < answer.cost {
            improve(relaxation.opening)
            keep()
          }
          var left = relaxation.branch
          left.bound = max(left.bound, branch.bound)
          if left.bound < answer.cost { open.append(left) }
        }
      }
      // Nothing is left that could be better.
      answer.bound = answer.cost
    }

    private mutating func improve(_ opening: [Int]) {
      interchange.start(opening)
      interchange.descend()
    }

    /// Walks the prices to the end, and improves what they suggest on the way.
    private mutating func descendPrices() {
      var tried: Set<[Int]> = []
      var steps = 0
      while !relaxation.isExhausted, !effort.isOutOfTime {
        let isBetter = relaxation.step(target: answer.cost)
        steps += 1
        if steps % 8 == 0, isBetter || steps % 32 == 0, tried.count < MedianSolver.suggestions,
          tried.insert(relaxation.opening).inserted
        {
          improve(relaxation.opening)
          keep()
        }
        if relaxation.bound > Double(answer.cost) - 1, relaxation.wholeBound() >= answer.cost { break }
      }
      answer.bound = max(answer.bound, min(answer.cost, relaxation.wholeBound()))
    }

    private mutating func randomOpening() -> [Int] {
      let staying = Set(problem.staying)
      let others = (0..<problem.candidates).filter { !staying.contains($0) }.shuffled(using: &random)
      return problem.staying + others.prefix(problem.count - problem.staying.count)
    }

    /// Goes from one opening to another by the best swaps between them, and improves the best of the way.
    private mutating func relink(from start: [Int], to goal: [Int]) {
      interchange.start(start)
      var best: (open: [Int], cost: Int)?
      while true {
        let opening = goal.filter { !interchange.open.contains($0) }
        let closing = interchange.open.filter { !goal.contains($0) }
        guard opening.count > 1, let swap = interchange.bestSwap(opening: opening, closing: closing) else {
          break
        }
        interchange.exchange(swap.closed, swap.open)
        if interchange.cost < best?.cost ?? Int.max { best = (interchange.open, interchange.cost) }
      }
      guard let best else { return }
      improve(best.open)
    }

    /// Notes where the interchange ended: as the answer where it is the best, and among the elite where it is good.
    private mutating func keep() {
      let open = interchange.open
      let cost = interchange.cost
      if cost < answer.cost {
        answer.cost = cost
        answer.open = open
      }
      guard !elite.contains(where: { $0.open == open }) else { return }
      if elite.count < MedianSolver.eliteSize {
        elite.append((open, cost))
      } else if let worst = elite.indices.max(by: { elite[$0].cost < elite[$1].cost }),
        cost < elite[worst].cost
      {
        elite[worst] = (open, cost)
      }
    }
  }
}
