/// The knapsack of one candidate: which customers pay it most within its capacity.
struct Knapsack {
  struct Item {
    var customer: Int
    var profit: Double
    var weight: Int
  }

  /// Larger tables than this (items × capacity) are not filled.
  static let largestTable = 60_000
  /// Nodes of a search where the table would be too large; after them the knapsack may be filled by parts of items.
  private static let largestSearch = 400

  /// - Parameter visit: is told each customer that is taken, and how much of it.
  /// - Returns: what the best filling pays, or more where both table and search would be too large.
  static func best(_ items: [Item], capacity: Int?, visit: (_ customer: Int, _ part: Double) -> Void)
    -> Double
  {
    let total = items.reduce(0) { $0 + $1.weight }
    guard let capacity, total > capacity else {
      for item in items { visit(item.customer, 1) }
      return items.reduce(0) { $0 + $1.profit }
    }
    guard items.count * (capacity + 1) > largestTable else { return table(items, capacity, visit) }
    let sorted = items.filter { $0.weight <= capacity }.sorted {
      ($0.profit * Double($1.weight), $1.customer) > ($1.profit * Double($0.weight), $0.customer)
    }
    var search = KnapsackSearch(sorted, capacity: capacity, nodes: largestSearch)
    guard search.run() else { return parts(sorted, capacity, visit) }
    for place in search.best { visit(sorted[place].customer, 1) }
    return search.bestValue
  }

  /// Dynamic programming over the whole capacity.
  private static func table(_ items: [Item], _ capacity: Int, _ visit: (Int, Double) -> Void) -> Double {
    let width = capacity + 1
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: width) { best in
      withUnsafeTemporaryAllocation(of: Bool.self, capacity: width * items.count) { isTaken in
        best.initialize(repeating: 0)
        isTaken.initialize(repeating: false)
        for (index, item) in items.enumerated() where item.weight <= capacity {
          var room = capacity
          while room >= item.weight {
            let value = best[room - item.weight] + item.profit
            if value > best[room] {
              best[room] = value
              isTaken[index * width + room] = true
            }
            room -= 1
          }
        }
        var room = capacity
        for index in items.indices.reversed() where isTaken[index * width + room] {
          visit(items[index].customer, 1)
          room -= items[index].weight
        }
        return best[capacity]
      }
    }
  }

  /// By profit for weight, the last item in part (Dantzig 1957).
  private static func parts(_ sorted: [Item], _ capacity: Int, _ visit: (Int, Double) -> Void) -> Double {
    var room = capacity
    var value = 0.0
    for item in sorted {
      if item.weight <= room {
        room -= item.weight
        value += item.profit
        visit(item.customer, 1)
      } else {
        let part = Double(room) / Double(item.weight)
        value += item.profit * part
        visit(item.customer, part)
        break
      }
    }
    return value
  }

  /// What the best filling pays when an item is taken by force, for each item; nil where the table would be too large.
  static func forced(_ items: [Item], capacity: Int) -> [Double]? {
    let width = capacity + 1
    let n = items.count
    guard (n + 1) * width <= largestTable * 8 else { return nil }
    // Best fillings by the items before each item, and by those after it.
    var before = [Double](repeating: 0, count: (n + 1) * width)
    var after = before
    for (index, item) in items.enumerated() {
      for room in 0..<width {
        let without = before[index * width + room]
        let with = room >= item.weight ? before[index * width + room - item.weight] + item.profit : -.infinity
        before[(index + 1) * width + room] = max(without, with)
      }
    }
    for index in items.indices.reversed() {
      let item = items[index]
      for room in 0..<width {
        let without = after[(index + 1) * width + room]
        let with =
          room >= item.weight ? after[(index + 1) * width + room - item.weight] + item.profit : -.infinity
        after[index * width + room] = max(without, with)
      }
    }
    return items.enumerated().map { index, item in
      let room = capacity - item.weight
      guard room >= 0 else { return -.infinity }
      return (0...room).reduce(-Double.infinity) { best, part in
        max(best, before[index * width + part] + after[(index + 1) * width + room - part])
      } + item.profit
    }
  }
}
