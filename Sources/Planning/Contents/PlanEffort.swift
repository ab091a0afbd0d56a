/// How much work a plan may cost: nodes of the tree; a clock only as a safety stop.
struct PlanEffort: Sendable {
  /// Nodes of the tree, or of CBC.
  var nodes: Int
  /// The end of the time by a clock of the caller's; nil for none.
  var end: ContinuousClock.Instant?

  init(nodes: Int, seconds: Double? = nil) {
    self.nodes = max(0, nodes)
    end = seconds.map { ContinuousClock.now.advanced(by: .seconds($0)) }
  }

  /// Moves of the search: enough to settle so many activities, fewer for a small budget.
  func moves(for activities: Int) -> Int { min(min(nodes, Int.max / 8) * 8, Self.movesForEach * activities) }

  private static let movesForEach = 500

  func isOutOfTime() -> Bool { end.map { ContinuousClock.now >= $0 } ?? false }

  var secondsLeft: Double? {
    end.map { end in
      let left = ContinuousClock.now.duration(to: end).components
      return max(0.01, Double(left.seconds) + Double(left.attoseconds) / 1e18)
    }
  }

  /// Costs that differ by less are equal: sums in another order.
  static func tolerance(of cost: Double) -> Double { 1e-6 * max(1, min(abs(cost), 1e6)) }
}
