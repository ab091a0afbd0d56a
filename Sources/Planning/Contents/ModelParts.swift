/// A planning model taken apart by rooms (the block structure that Dantzig and Wolfe 1960 make use of): what the
/// contents of each room cost, what it costs an activity to have no room, and the rows about several rooms.
struct ModelParts: Sendable {
  private(set) var rooms: [RoomPart] = []
  /// By activity: what it costs to have no room; nil where it must have one.
  let homeless: [Double?]
  let shared: [SharedMeasure]
  /// Cost that no arrangement avoids.
  let constant: Double

  var activityCount: Int { homeless.count }

  /// - Returns: nil for a model of another shape: a measure that helps no row, a row that several measures help, two
  ///   measures of one room in rows about several, or more activities than `Members` holds.
  init?(_ model: PlanModel) {
    let scene = model.scene
    guard scene.activities.count <= Members.capacity, let sorting = RowSorting(model) else { return nil }
    homeless = scene.activities.indices.map { activity in
      sorting.mustHaveRoom.contains(activity) ? nil : sorting.homelessCosts[activity]
    }
    (shared, constant) = sorting.sharedMeasures()
    for room in scene.rooms.indices {
      guard let part = sorting.part(of: room) else { return nil }
      rooms.append(part)
    }
  }

  /// What an arrangement costs and breaks, worked out from nothing.
  func cost(of rooms: [Int?]) -> SearchCost {
    var sum = SearchCost(cost: constant, violation: 0)
    var members = Array(repeating: Members(), count: self.rooms.count)
    for (activity, room) in rooms.enumerated() {
      if let room {
        members[room].insert(activity)
      } else if let cost = homeless[activity] {
        sum.cost += cost
      } else {
        sum.violation += 1
      }
    }
    let prices = self.rooms.indices.map { self.rooms[$0].price(of: members[$0]) }
    for price in prices { sum = sum + SearchCost(cost: price.cost, violation: price.violation) }
    for measure in shared {
      let short =
        measure.rows.map { row in
          row.bound
            - members.indices.reduce(0) { $0 + row.amount(of: members[$1], outer: prices[$1].outer, in: $1) }
        }.max() ?? 0
      sum = sum + measure.price(of: short)
    }
    return sum
  }
}

extension SharedMeasure {
  /// What a shortfall costs; nothing at 0 or below.
  @inline(__always)
  func price(of short: Double) -> SearchCost {
    guard short > RoomPart.tolerance else { return .zero }
    guard let cost else { return SearchCost(cost: 0, violation: RoomPart.violation(of: short)) }
    return SearchCost(cost: cost * short, violation: 0)
  }
}
