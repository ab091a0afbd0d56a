/// A row of a model about one room, turned so that something has to be at least the bound.
struct NeedRow: Sendable {
  /// Activities that count 1, and that count -1.
  private var plus = Members()
  private var minus = Members()
  /// Activities that count otherwise.
  private var weighted: [(activity: Int, weight: Double)] = []
  /// Measures of the room by their places, with their weights.
  private(set) var measures: [(measure: Int, weight: Double)] = []
  private var bound: Double

  init(bound: Double) { self.bound = bound }

  mutating func add(activity: Int, _ weight: Double) {
    switch weight {
    case 1: plus.insert(activity)
    case -1: minus.insert(activity)
    default: weighted.append((activity, weight))
    }
  }

  mutating func add(measure: Int, _ weight: Double) { measures.append((measure, weight)) }

  /// True where another activity only makes it worse.
  var isMonotone: Bool { plus.count == 0 && measures.isEmpty && weighted.allSatisfy { $0.weight <= 0 } }

  /// By how much these members miss the bound; below 0 where they exceed it.
  @inline(__always)
  func shortfall(of members: Members, _ values: UnsafeMutableBufferPointer<Double>) -> Double {
    var short = bound - Double(members.count(among: plus) &- members.count(among: minus))
    for (activity, weight) in weighted where members.contains(activity) { short -= weight }
    for (measure, weight) in measures { short -= weight * values[measure] }
    return short
  }
}
