/// Finds the best arrangement of a model and a bound.
///
/// `ContentsTree` proves most plans to be the best. Where its nodes are used up before, the assignment search
/// (`AssignmentSearch`) tries to better what it has found. A model of another shape, or with more contents than memory
/// should hold, goes to CBC as it is, and to the same search.
struct ModelSearch {
  let model: PlanModel
  let effort: PlanEffort

  struct Outcome {
    /// By activity; the arrangement as it is where nothing better was found.
    var rooms: [Int?]
    /// By the model, with what it breaks.
    var cost: SearchCost
    /// Nothing allowed costs less; nil when the search cannot tell.
    var bound: Double?
    var stopped: Plan.Objective.Stop
  }

  /// Contents of all rooms together that are kept in memory.
  private static let mostContents = 600_000

  /// - Returns: nil when the solver gives up.
  func run() -> Outcome? {
    guard let parts = ModelParts(model) else { return byRowsAlone() }
    guard let contents = contents(of: parts) else { return byRowsAlone().map { bettered($0, parts) } }
    let start = PlanAssignment(parts, rooms: model.scene.asItIs.rooms)
    let cost = start.total()
    var best = Outcome(
      rooms: start.arrangement(of: start.rooms), cost: cost, bound: nil, stopped: .effort)
    guard var tree = ContentsTree(parts, contents, start: best.rooms, cost: best.worth) else { return nil }
    let isProven = tree.search(nodes: max(1, effort.nodes), stop: effort.isOutOfTime)
    if tree.cost < best.worth {
      (best.rooms, best.cost) = (tree.best, SearchCost(cost: tree.cost, violation: 0))
    }
    best.bound = tree.bound
    best.stopped = isProven ? .optimal : effort.isOutOfTime() ? .clock : .effort
    return isProven ? best : bettered(best, parts)
  }

  /// The outcome after a search that begins with it.
  private func bettered(_ outcome: Outcome, _ parts: ModelParts) -> Outcome {
    guard outcome.stopped != .optimal else { return outcome }
    var best = outcome
    let start = PlanAssignment(parts, rooms: outcome.rooms)
    let search = AssignmentSearch(effort: effort.moves(for: parts.activityCount), seed: 1)
    let found = search.run(start, stop: effort.isOutOfTime)
    if found.cost.isBetter(than: best.cost) {
      (best.rooms, best.cost) = (start.arrangement(of: found.bins), found.cost)
    }
    if found.isStopped { best.stopped = .clock }
    return best
  }

  private func contents(of parts: ModelParts) -> [[Contents]]? {
    var all: [[Contents]] = []
    var left = Self.mostContents
    for room in parts.rooms {
      guard let own = Contents.all(of: room, limit: left) else { return nil }
      left -= own.count
      all.append(own)
    }
    return all
  }

  /// The model as it is, given to CBC.
  ///
  /// - Returns: nil when the solver gives up.
  func byRowsAlone() -> Outcome? {
    guard let outcome = CbcSolver.solve(model, effort: effort.nodes, seconds: effort.secondsLeft) else {
      return nil
    }
    var best = Outcome(
      rooms: model.scene.asItIs.rooms, cost: .unknown, bound: outcome.bound, stopped: outcome.stopped)
    if let values = outcome.values {
      let rooms = model.place.map { rooms in
        rooms.firstIndex { column in column.map { values[$0] > 0.5 } ?? false }
      }
      best.rooms = rooms
      best.cost = SearchCost(
        cost: zip(values, model.columns).reduce(0) { $0 + $1.0 * $1.1.cost }, violation: 0)
    }
    return best
  }
}

extension ModelSearch.Outcome {
  var isAllowed: Bool { cost.violation < 1e-6 }

  /// What it costs; infinite for one that is not allowed.
  var worth: Double { isAllowed ? cost.cost : .infinity }
}

extension SearchCost {
  /// Of something that nobody looked at: everything is better.
  fileprivate static let unknown = SearchCost(cost: .infinity, violation: .infinity)
}
