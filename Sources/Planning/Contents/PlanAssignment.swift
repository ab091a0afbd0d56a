/// A planning model as an assignment for the search: activities in rooms, or in the last bin, which is no room at all.
struct PlanAssignment: AssignmentProblem {
  private let parts: ModelParts
  private let roomCount: Int
  private let allowed: [[Int]]
  private let mates: [[Int]]
  /// By activity: the shared measures that its place matters to.
  private let shared: [[Int]]
  /// The shared measures that speak of outer measures.
  private let outerShared: [Int]

  private(set) var rooms: [Int]
  private var members: [Members]
  private var prices: [RoomPart.Price]
  /// By shared measure and row: what all rooms bring to it.
  private var sums: [[Double]]

  init(_ parts: ModelParts, rooms start: [Int?]) {
    self.parts = parts
    roomCount = parts.rooms.count
    let roomCount = roomCount
    allowed = parts.homeless.indices.map { activity in
      let rooms = parts.rooms.indices.filter { parts.rooms[$0].candidates.contains(activity) }
      return parts.homeless[activity] != nil || rooms.isEmpty ? rooms + [roomCount] : rooms
    }
    rooms = zip(start, allowed).map { room, allowed in
      if let room, allowed.contains(room) { room } else { allowed[allowed.count - 1] }
    }
    var members = Array(repeating: Members(), count: roomCount)
    for (activity, room) in rooms.enumerated() where room < roomCount { members[room].insert(activity) }
    self.members = members
    let prices = members.indices.map { parts.rooms[$0].price(of: members[$0]) }
    self.prices = prices
    sums = parts.shared.map { measure in
      measure.rows.map { row in
        members.indices.reduce(0) { $0 + row.amount(of: members[$1], outer: prices[$1].outer, in: $1) }
      }
    }
    let own = parts.shared.map(\.activities)
    shared = parts.homeless.indices.map { activity in own.indices.filter { own[$0].contains(activity) } }
    outerShared = parts.shared.indices.filter { parts.shared[$0].rows.contains(where: \.hasOuters) }
    // Who may share a room with an activity in the same rooms matters to it.
    mates = parts.homeless.indices.map { one in
      parts.homeless.indices.filter { other in
        other != one
          && parts.rooms.contains { room in
            room.candidates.contains(one) && room.candidates.contains(other)
              && !room.isHopeless(Members([one, other]))
          }
      }
    }
  }

  /// Rooms by activity instead of bins.
  func arrangement(of bins: [Int]) -> [Int?] { bins.map { $0 < roomCount ? $0 : nil } }

  var itemCount: Int { rooms.count }
  var binCount: Int { roomCount + 1 }
  func bin(of item: Int) -> Int { rooms[item] }
  func bins(for item: Int) -> [Int] { allowed[item] }
  func neighbours(of item: Int) -> [Int] { mates[item] }

  func total() -> SearchCost { parts.cost(of: arrangement(of: rooms)) }

  func change(moving item: Int, to bin: Int) -> SearchCost {
    let from = rooms[item]
    guard from != bin else { return .zero }
    var change = homelessness(of: item, in: bin)
    change.subtract(homelessness(of: item, in: from))
    var left = RoomPart.Price()
    var entered = RoomPart.Price()
    if from < roomCount {
      left = parts.rooms[from].price(of: members[from].removing(item))
      change.cost += left.cost - prices[from].cost
      change.violation += left.violation - prices[from].violation
      left.outer -= prices[from].outer
    }
    if bin < roomCount {
      entered = parts.rooms[bin].price(of: members[bin].inserting(item))
      change.cost += entered.cost - prices[bin].cost
      change.violation += entered.violation - prices[bin].violation
      entered.outer -= prices[bin].outer
    }
    guard !parts.shared.isEmpty else { return change }
    func add(_ measure: Int) {
      var before = 0.0
      var after = 0.0
      for (place, row) in parts.shared[measure].rows.enumerated() {
        let sum = sums[measure][place]
        before = max(before, row.bound - sum)
        after = max(after, row.bound - sum - amount(row, item, from, bin, left.outer, entered.outer))
      }
      change = change + parts.shared[measure].price(of: after)
      change.subtract(parts.shared[measure].price(of: before))
    }
    for measure in shared[item] { add(measure) }
    if left.outer != 0 || entered.outer != 0 {
      for measure in outerShared where !shared[item].contains(measure) { add(measure) }
    }
    return change
  }

  mutating func move(_ item: Int, to bin: Int) {
    let from = rooms[item]
    guard from != bin else { return }
    rooms[item] = bin
    var left = 0.0
    var entered = 0.0
    if from < roomCount {
      members[from].remove(item)
      left = -prices[from].outer
      prices[from] = parts.rooms[from].price(of: members[from])
      left += prices[from].outer
    }
    if bin < roomCount {
      members[bin].insert(item)
      entered = -prices[bin].outer
      prices[bin] = parts.rooms[bin].price(of: members[bin])
      entered += prices[bin].outer
    }
    for measure in parts.shared.indices {
      for (place, row) in parts.shared[measure].rows.enumerated() {
        sums[measure][place] += amount(row, item, from, bin, left, entered)
      }
    }
  }

  /// What a move adds to a row.
  private func amount(
    _ row: SharedRow, _ item: Int, _ from: Int, _ bin: Int, _ left: Double, _ entered: Double
  ) -> Double {
    var sum = 0.0
    if from < roomCount { sum += row.outers[from] * left - row.weight(item, in: from) }
    if bin < roomCount { sum += row.outers[bin] * entered + row.weight(item, in: bin) }
    return sum
  }

  private func homelessness(of item: Int, in bin: Int) -> SearchCost {
    guard bin == roomCount else { return .zero }
    return parts.homeless[item].map { SearchCost(cost: $0, violation: 0) }
      ?? SearchCost(cost: 0, violation: 1)
  }
}

extension SearchCost {
  fileprivate mutating func subtract(_ other: SearchCost) {
    cost -= other.cost
    violation -= other.violation
  }
}
