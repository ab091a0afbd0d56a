/// Proves how good a plan is, or finds a better one: branch and price (Barnhart and others 1998) over contents of rooms.
///
/// A branch decides one question (`Decisions.Question`); the branch with the lowest bound comes next, so that the bound
/// of the whole rises as fast as it can.
struct ContentsTree {
  private var programme: ContentsProgramme
  private let parts: ModelParts
  private var open: [Node] = []
  /// The best arrangement so far, and what it costs; infinite for one that is not allowed.
  private(set) var best: [Int?]
  private(set) var cost: Double
  /// No plan costs less.
  private(set) var bound = -Double.infinity
  /// Programmes that were solved.
  private(set) var nodes = 0

  /// Nodes from one dive to the next.
  private static let divesEvery = 100

  private struct Node {
    var decisions: Decisions
    var bound: Double
    var question: Decisions.Question
  }

  /// - Parameters:
  ///   - start: the arrangement to do better than; `cost` is infinite where it is not allowed.
  init?(_ parts: ModelParts, _ contents: [[Contents]], start: [Int?], cost: Double) {
    guard let programme = ContentsProgramme(parts, contents, start: start) else { return nil }
    self.programme = programme
    self.parts = parts
    best = start
    self.cost = cost
  }

  /// - Returns: true when the best arrangement is proven to be so.
  mutating func search(nodes limit: Int, stop: () -> Bool) -> Bool {
    let nothing = Decisions(roomCount: parts.rooms.count)
    guard let root = programme.relaxed(nothing, target: target, stop: stop) else { return false }
    nodes = 1
    bound = min(root.bound, cost)
    guard root.isWhole else { return false }
    dive(from: nothing, root, stop)
    programme.forget(root, cost: target)
    keep(nothing, root, above: root.bound)
    var nextDive = Self.divesEvery
    while let place = lowest() {
      bound = max(bound, open[place].bound)
      guard open[place].bound < target else { break }
      guard nodes < limit, !stop() else { return false }
      let node = open.remove(at: place)
      for isSo in [true, false] {
        let decisions = node.decisions.deciding(node.question, isSo)
        guard let relaxed = programme.relaxed(decisions, target: target, stop: stop), relaxed.isWhole else {
          open.append(node)
          return false
        }
        nodes += 1
        if nodes >= nextDive {
          dive(from: decisions, relaxed, stop)
          nextDive = nodes + Self.divesEvery
        }
        keep(decisions, relaxed, above: node.bound)
      }
    }
    bound = cost
    return cost < .infinity
  }

  /// Arrangements that cost this much are as good as the best.
  private var target: Double { cost - PlanEffort.tolerance(of: cost) }

  private func lowest() -> Int? {
    open.indices.min { (open[$0].bound, -$0) < (open[$1].bound, -$1) }
  }

  /// Decides for what is surest, one activity after the other, until nothing is left in halves: a good plan early on.
  private mutating func dive(
    from start: Decisions, _ relaxed: ContentsProgramme.Relaxed, _ stop: () -> Bool
  ) {
    var decisions = start
    var relaxed = relaxed
    while relaxed.isWhole, relaxed.bound < target {
      take(relaxed.shares.rounded)
      guard let question = relaxed.shares.surest else { return }
      decisions = decisions.deciding(question, true)
      guard let next = programme.relaxed(decisions, target: target, stop: stop) else { return }
      nodes += 1
      relaxed = next
    }
  }

  /// Keeps a branch open where it may hold a better plan.
  private mutating func keep(
    _ decisions: Decisions, _ relaxed: ContentsProgramme.Relaxed, above least: Double
  ) {
    let own = max(least, relaxed.bound)
    guard own < target else { return }
    take(relaxed.shares.rounded)
    guard own < target, let question = relaxed.shares.question else { return }
    open.append(Node(decisions: decisions, bound: own, question: question))
  }

  private mutating func take(_ rooms: [Int?]) {
    let found = parts.cost(of: rooms)
    guard found.violation < 1e-6, found.cost < target else { return }
    best = rooms
    cost = found.cost
  }
}
