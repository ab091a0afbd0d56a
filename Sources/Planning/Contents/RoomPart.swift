/// What the contents of one room cost on their own: the rows and measures of a model that speak of this room only.
///
/// A measure costs something and helps a row to hold, so its best value is the least that its rows need. Therefore the
/// cost of a room is a function of who is in it.
struct RoomPart: Sendable {
  struct Measure: Sendable {
    var cost: Double
    var rows: [NeedRow]
  }

  struct Price: Hashable, Sendable {
    var cost = 0.0
    /// How much of what must not be there is; 0 for contents that are allowed.
    var violation = 0.0
    /// The value of the measure that rows about several rooms speak of.
    var outer = 0.0
  }

  /// The activities that may be here at all, ordered.
  let candidates: [Int]
  private let welcome: Members
  /// By activity: what its being here costs.
  private let costs: [Double]
  /// Those that a measure needs come before it.
  private let measures: [Measure]
  private let limits: [NeedRow]
  /// The place of the measure that rows about several rooms speak of.
  private let outer: Int?

  init(candidates: [Int], costs: [Double], measures: [Measure], limits: [NeedRow], outer: Int?) {
    self.candidates = candidates
    welcome = Members(candidates)
    self.costs = costs
    self.measures = measures
    self.limits = limits
    self.outer = outer
  }

  /// - Parameter members: candidates or not; others must not be here.
  func price(of members: Members) -> Price {
    var price = Price()
    price.violation = Double(members.subtracting(welcome).count)
    members.forEach { price.cost += costs[$0] }
    withUnsafeTemporaryAllocation(of: Double.self, capacity: measures.count) { values in
      for index in measures.indices {
        var least = 0.0
        for row in measures[index].rows { least = max(least, row.shortfall(of: members, values)) }
        values.initializeElement(at: index, to: least)
        price.cost += measures[index].cost * least
      }
      for row in limits {
        let short = row.shortfall(of: members, values)
        if short > Self.tolerance { price.violation += Self.violation(of: short) }
      }
      if let outer { price.outer = values[outer] }
    }
    return price
  }

  /// True where these members break something that more members cannot mend.
  func isHopeless(_ members: Members) -> Bool {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 0) { none in
      limits.contains { $0.isMonotone && $0.shortfall(of: members, none) > Self.tolerance }
    }
  }

  static let tolerance = 1e-9

  /// A broken row counts by itself, and a little by how far it is broken, so that a search sees whether it mends.
  static func violation(of shortfall: Double) -> Double { 0.5 + 0.5 * shortfall / (1 + shortfall) }
}
