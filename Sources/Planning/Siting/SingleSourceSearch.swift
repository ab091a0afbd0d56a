import Vocabulary

/// Assignments that get better by moving a customer, by swapping two, and by opening and closing candidates.
///
/// Loads beyond a capacity or short of a minimum are allowed on the way and cost more than any detour, so that tight problems are searched
/// through assignments that are nearly right (compare Yagiura, Ibaraki and Glover: An ejection chain approach for the
/// generalized assignment problem, INFORMS Journal on Computing 16, 2004).
struct SingleSourceSearch {
  struct State {
    var assignment: [Int]
    var open: [Int]
    /// Loads beyond and short of the limits, times their price, included.
    var value: Int
  }

  /// Openings that are tried before the best one so far is left as it is, the most promising first.
  private static let tries = 60
  private static let passes = 100

  private let problem: SingleSourceProblem
  /// What a unit of load beyond a capacity or short of a minimum costs.
  private let price: Int
  var random: SplitMix64

  init(_ problem: SingleSourceProblem, seed: UInt64) {
    self.problem = problem
    let dearest = problem.costs.filter { $0 < SingleSourceProblem.forbidden }.max() ?? 0
    price = max(dearest, problem.openingCosts.max() ?? 0) + 1
    random = SplitMix64(seed: seed)
  }

  /// True for an assignment that keeps all limits.
  func isValid(_ state: State) -> Bool { problem.cost(of: state.assignment, open: state.open) != nil }

  private func overload(_ candidate: Int, _ load: Int) -> Int {
    problem.capacities[candidate].map { max(0, load - $0) } ?? 0
  }

  /// How far the load of an open candidate is from what it may be.
  private func breach(_ candidate: Int, _ load: Int) -> Int {
    overload(candidate, load) + max(0, problem.minimums[candidate] - load)
  }

  /// Customers by how much they lose without their best place, each to the cheapest place that still has room.
  ///
  /// - Parameter wishes: where customers go first if there is room.
  func assign(to open: [Int], wishes: [Int?] = []) -> State {
    let n = problem.customers
    var loads = [Int](repeating: 0, count: problem.candidates)
    var assignment = [Int](repeating: -1, count: n)
    for (customer, wish) in wishes.enumerated() {
      guard let wish, open.contains(wish) else { continue }
      let load = loads[wish] + problem.weight(wish, customer)
      guard overload(wish, load) == 0, problem.cost(wish, customer) < SingleSourceProblem.forbidden else {
        continue
      }
      assignment[customer] = wish
      loads[wish] = load
    }
    var regrets: [(regret: Int, customer: Int)] = []
    for customer in 0..<n where assignment[customer] < 0 {
      var first = Int.max
      var second = Int.max
      for candidate in open {
        let cost = problem.cost(candidate, customer)
        if cost < first { (first, second) = (cost, first) } else if cost < second { second = cost }
      }
      regrets.append(((second == Int.max ? 0 : second - first) + 1, customer))
    }
    regrets.sort { ($0.regret, $1.customer) > ($1.regret, $0.customer) }
    for (_, customer) in regrets {
      var best = (value: Int.max, candidate: open.first ?? 0)
      for candidate in open {
        let weight = problem.weight(candidate, customer)
        let more = overload(candidate, loads[candidate] + weight) - overload(candidate, loads[candidate])
        let value = problem.cost(candidate, customer) + more * price
        if value < best.value { best = (value, candidate) }
      }
      assignment[customer] = best.candidate
      loads[best.candidate] += problem.weight(best.candidate, customer)
    }
    var state = State(assignment: assignment, open: open.sorted(), value: 0)
    state.value = value(state, loads)
    return state
  }

  private func value(_ state: State, _ loads: [Int]) -> Int {
    var sum = state.open.reduce(0) { $0 + problem.openingCosts[$1] + breach($1, loads[$1]) * price }
    for (customer, candidate) in state.assignment.enumerated() { sum += problem.cost(candidate, customer) }
    return sum
  }

  private func loads(_ state: State) -> [Int] {
    var loads = [Int](repeating: 0, count: problem.candidates)
    for (customer, candidate) in state.assignment.enumerated() {
      loads[candidate] += problem.weight(candidate, customer)
    }
    return loads
  }

  /// Moves and swaps customers between open candidates until neither saves anything.
  func descend(_ state: inout State) {
    var loads = loads(state)
    let n = problem.customers
    var isBetter = true
    while isBetter {
      isBetter = false
      for customer in 0..<n {
        let from = state.assignment[customer]
        var best = (saving: 0, to: from)
        let leaving =
          problem.cost(from, customer)
          + (breach(from, loads[from]) - breach(from, loads[from] - problem.weight(from, customer)))
          * price
        for to in state.open where to != from {
          let more = breach(to, loads[to] + problem.weight(to, customer)) - breach(to, loads[to])
          let saving = leaving - problem.cost(to, customer) - more * price
          if saving > best.saving { best = (saving, to) }
        }
        guard best.saving > 0 else { continue }
        loads[from] -= problem.weight(from, customer)
        loads[best.to] += problem.weight(best.to, customer)
        state.assignment[customer] = best.to
        state.value -= best.saving
        isBetter = true
      }
      for first in 0..<n {
        for second in 0..<first where state.assignment[first] != state.assignment[second] {
          let a = state.assignment[first]
          let b = state.assignment[second]
          let straight = problem.cost(a, first) + problem.cost(b, second)
          let crossed = problem.cost(b, first) + problem.cost(a, second)
          let loadA = loads[a] - problem.weight(a, first) + problem.weight(a, second)
          let loadB = loads[b] - problem.weight(b, second) + problem.weight(b, first)
          let before = breach(a, loads[a]) + breach(b, loads[b])
          let after = breach(a, loadA) + breach(b, loadB)
          let saving = straight - crossed + (before - after) * price
          guard saving > 0 else { continue }
          state.assignment[first] = b
          state.assignment[second] = a
          loads[a] = loadA
          loads[b] = loadB
          state.value -= saving
          isBetter = true
        }
      }
    }
  }

  /// A candidate that closes and one that opens, and what the opening then costs at least.
  private struct Change {
    var closing: Int?
    var opening: Int?
    var floor: Int
  }

  /// All changes of an opening by one candidate or two, the most promising first: each customer at its cheapest open
  /// place, without capacities.
  private func changes(of open: [Int]) -> [Change] {
    let n = problem.customers
    let far = SingleSourceProblem.forbidden
    var first = [(cost: Int, candidate: Int)](repeating: (far, -1), count: n)
    var second = [Int](repeating: far, count: n)
    for candidate in open {
      for customer in 0..<n {
        let cost = problem.costs[candidate * n + customer]
        if cost < first[customer].cost {
          second[customer] = first[customer].cost
          first[customer] = (cost, candidate)
        } else if cost < second[customer] {
          second[customer] = cost
        }
      }
    }
    let opened = open.reduce(0) { $0 + problem.openingCosts[$1] }
    func change(_ closing: Int?, _ opening: Int?) -> Change {
      var sum =
        opened - (closing.map { problem.openingCosts[$0] } ?? 0)
        + (opening.map { problem.openingCosts[$0] } ?? 0)
      for customer in 0..<n {
        let stays = first[customer].candidate == closing ? second[customer] : first[customer].cost
        sum += opening.map { min(stays, problem.costs[$0 * n + customer]) } ?? stays
      }
      return Change(closing: closing, opening: opening, floor: sum)
    }
    let isOpen = Set(open)
    let staying = Set(problem.staying)
    let closed = (0..<problem.candidates).filter { !isOpen.contains($0) }
    let closable = open.filter { !staying.contains($0) }
    var changes: [Change] = []
    if open.count < problem.count.upperBound { changes += closed.map { change(nil, $0) } }
    if open.count > max(1, problem.count.lowerBound) { changes += closable.map { change($0, nil) } }
    for closing in closable {
      for opening in closed { changes.append(change(closing, opening)) }
    }
    return changes.sorted {
      ($0.floor, $0.closing ?? -1, $0.opening ?? -1) < ($1.floor, $1.closing ?? -1, $1.opening ?? -1)
    }
  }

  /// Opens, closes and swaps candidates as long as that saves something.
  func reopen(_ state: inout State, isOver: () -> Bool) {
    var isBetter = true
    var passes = 0
    while isBetter, passes < Self.passes, !isOver() {
      isBetter = false
      passes += 1
      for change in changes(of: state.open).prefix(Self.tries) {
        guard change.floor < state.value, !isOver() else { break }
        let opening = state.open.filter { $0 != change.closing } + [change.opening].compactMap { $0 }
        var next = assign(to: opening)
        // Far from good before customers are moved is far from good afterwards.
        guard next.value < state.value + state.value / 4 else { continue }
        descend(&next)
        guard next.value < state.value else { continue }
        state = next
        isBetter = true
        break
      }
    }
  }

  /// Sends some customers elsewhere, to leave a local optimum.
  mutating func shake(_ state: inout State, moves: Int) {
    guard state.open.count > 1 else { return }
    for _ in 0..<moves {
      let customer = random.below(problem.customers)
      let to = state.open[random.below(state.open.count)]
      if problem.cost(to, customer) < SingleSourceProblem.forbidden { state.assignment[customer] = to }
    }
    state.value = value(state, loads(state))
  }
}
