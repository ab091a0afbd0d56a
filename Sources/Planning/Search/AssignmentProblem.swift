/// Items that each have to be in one bin, with the cost and the violation of where they are: what a search works on.
///
/// The problem keeps where its items are; a search asks what a change would do, makes it, and keeps the sums.
package protocol AssignmentProblem {
  var itemCount: Int { get }
  var binCount: Int { get }

  func bin(of item: Int) -> Int
  /// The bins in which the item may be at all, ordered; never empty.
  func bins(for item: Int) -> [Int]
  /// Items whose places matter to the item's, ordered.
  func neighbours(of item: Int) -> [Int]

  /// What the present assignment costs, worked out from nothing.
  func total() -> SearchCost
  /// What a move would add to the total; nothing where the item is there already.
  func change(moving item: Int, to bin: Int) -> SearchCost
  mutating func move(_ item: Int, to bin: Int)
}

/// What an assignment costs, and how much of what must not be there is: 0 for an assignment that is allowed.
package struct SearchCost: Hashable, Sendable {
  package var cost: Double
  package var violation: Double

  package static let zero = SearchCost(cost: 0, violation: 0)

  package init(cost: Double, violation: Double) {
    self.cost = cost
    self.violation = violation
  }

  @inlinable
  package static func + (one: SearchCost, other: SearchCost) -> SearchCost {
    SearchCost(cost: one.cost + other.cost, violation: one.violation + other.violation)
  }

  /// True when it breaks clearly less, or costs clearly less and breaks no more; rounding makes no difference.
  package func isBetter(than other: SearchCost) -> Bool {
    if violation < other.violation - 1e-6 { return true }
    return violation < other.violation + 1e-6 && cost < other.cost - 1e-6
  }
}
