/// Solves the p-median problem: prices for the bound, interchange for openings, and ways between good openings.
///
/// The multistart with path relinking follows Resende and Werneck (A hybrid heuristic for the p-median problem, Journal
/// of Heuristics 10, 2004); openings that the prices of the relaxation suggest are improved as well.
package enum MedianSolver {
  /// Starts of the search; most problems are proven solved before.
  package static let usualEffort = 40

  private static let eliteSize = 8
  /// Openings that prices suggest are improved only so often.
  private static let suggestions = 60

  /// - Parameter effort: rounds are starts after the bound is found.
  package static func solve(_ problem: MedianProblem, effort: SitingEffort) -> MedianAnswer {
    var search = Search(problem, effort)
    search.run()
    return search.answer
  }

  private struct Search {
    let problem: MedianProblem
    let effort: SitingEffort
    let interchange: MedianInterchange
    let relaxation: MedianRelaxation
    var random: SitingRandom
    var elite: [(open: [Int], cost: Int)] = []
    var answer: MedianAnswer

    init(_ problem: MedianProblem, _ effort: SitingEffort) {
      self.problem = problem
      self.effort = effort
      interchange = MedianInterchange(problem)
      relaxation = MedianRelaxation(problem)
      random = SitingRandom(seed: effort.seed)
      answer = MedianAnswer(open: [], cost: 0, bound: 0, stopped: .effort, rounds: 0)
    }

    var isProven: Bool { answer.bound >= answer.cost }

    mutating func run() {
      improve(randomOpening())
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
        // A better opening makes better steps towards the bound.
        if answer.rounds % 10 == 0 {
          relaxation.restart()
          descendPrices()
        }
      }
      if isProven { answer.stopped = .optimal }
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
      } else if let worst = elite.indices.max(by: { elite[$0].cost < elite[$1].cost }), cost < elite[worst].cost {
        elite[worst] = (open, cost)
      }
    }
  }
}
