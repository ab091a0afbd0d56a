/// The best filling of a knapsack by depth first search, for capacities too large for a table.
///
/// What is left is bounded by filling it with the last item in part (Horowitz and Sahni: Computing partitions with
/// applications to the knapsack problem, Journal of the ACM 21, 1974).
struct KnapsackSearch {
  private let items: [Knapsack.Item]
  private let capacity: Int
  private var nodes: Int
  private var taken: [Int] = []
  /// Places of the items in the best filling, and what they pay.
  private(set) var best: [Int] = []
  private(set) var bestValue = 0.0

  /// - Parameter items: with positive profits, the best paid for their weight first.
  init(_ items: [Knapsack.Item], capacity: Int, nodes: Int) {
    self.items = items
    self.capacity = capacity
    self.nodes = nodes
  }

  /// - Returns: false where the nodes were used up, so that a better filling may exist.
  mutating func run() -> Bool { go(0, room: capacity, paid: 0) }

  private mutating func go(_ place: Int, room: Int, paid: Double) -> Bool {
    nodes -= 1
    guard nodes >= 0 else { return false }
    if paid > bestValue {
      bestValue = paid
      best = taken
    }
    // The next item that fits; those before it are left out.
    var next = place
    while next < items.count, items[next].weight > room { next += 1 }
    guard next < items.count, paid + Self.most(items, from: next, room: room) > bestValue else { return true }
    let item = items[next]
    taken.append(next)
    guard go(next + 1, room: room - item.weight, paid: paid + item.profit) else { return false }
    taken.removeLast()
    return go(next + 1, room: room, paid: paid)
  }

  /// What the items from a place on pay at most, the last in part; the best paid for their weight first.
  static func most(_ items: [Knapsack.Item], from place: Int, room: Int) -> Double {
    var room = room
    var sum = 0.0
    var place = place
    while place < items.count, items[place].profit > 0 {
      let item = items[place]
      guard item.weight <= room else { return sum + item.profit * Double(room) / Double(item.weight) }
      room -= item.weight
      sum += item.profit
      place += 1
    }
    return sum
  }
}
