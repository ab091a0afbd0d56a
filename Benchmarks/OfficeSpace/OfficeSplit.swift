/// What a relation between two entities costs, split into a price of the one's place and a price of the other's.
///
/// A place is a room, or a floor where only that matters. The first price is free; the second is the most that keeps
/// the sum of both at or below what the pair costs, for every pair of places: what is least of the pair's cost less the
/// first price.
struct OfficeSplit {
  private let first: Int
  private let second: Int
  /// By room: its place.
  private let labels: [Int]
  /// A row of places of the first for each place of the second.
  private let costs: [Double]
  private var firstPrices: [Double]
  private var secondPrices: [Double]
  /// By place of the second: the place of the first that sets its price.
  private var tight: [Int]
  private var slope: [Double]
  private var direction: [Double]
  /// The squared length of the slope.
  private(set) var square = 0.0

  init(_ one: OfficeInstance.Constraint, _ instance: OfficeInstance) {
    first = one.first
    second = one.second
    let rooms = instance.rooms
    let isByFloor = one.kind == .nearby || one.kind == .awayFrom
    let floors = Set(rooms.map(\.floor)).sorted()
    let labels = rooms.indices.map { isByFloor ? floors.firstIndex(of: rooms[$0].floor) ?? 0 : $0 }
    let count = isByFloor ? floors.count : rooms.count
    let examples = (0..<count).map { label in labels.firstIndex(of: label) ?? 0 }
    let price = one.isHard ? Double.infinity : Double(one.kind.penalty * instance.scale)
    self.labels = labels
    costs = examples.flatMap { other in
      examples.map { one.kind.holds($0, other, in: instance) ? 0 : price }
    }
    firstPrices = Array(repeating: 0, count: count)
    secondPrices = firstPrices
    slope = firstPrices
    direction = firstPrices
    tight = Array(0..<count)
    complete()
  }

  private mutating func complete() {
    for other in secondPrices.indices {
      let row = other * firstPrices.count
      var least = costs[row + other] - firstPrices[other]
      var place = other
      for one in firstPrices.indices {
        let rest = costs[row + one] - firstPrices[one]
        if rest < least { (least, place) = (rest, one) }
      }
      secondPrices[other] = least
      tight[other] = place
    }
  }

  func add(to prices: inout [[Double]]) {
    for (room, label) in labels.enumerated() {
      prices[first][room] += firstPrices[label]
      prices[second][room] += secondPrices[label]
    }
  }

  /// Takes the slope of the bound from the rooms that the entities have in the relaxation.
  mutating func look(at chosen: [[Int]], memory: Double) {
    for label in slope.indices { slope[label] = 0 }
    for room in chosen[first] { slope[labels[room]] += 1 }
    for room in chosen[second] { slope[tight[labels[room]]] -= 1 }
    square = slope.reduce(0) { $0 + $1 * $1 }
    for label in slope.indices { direction[label] = memory * direction[label] + (1 - memory) * slope[label] }
  }

  mutating func follow(_ step: Double) {
    for label in slope.indices { firstPrices[label] += step * direction[label] }
    complete()
  }
}
