import Planning

/// An assignment of entities to rooms with its cost in steps, kept up to date move by move.
///
/// Overuse is allowed at twice its price, which is what sets this objective apart from the product's.
struct OfficeProblem: AssignmentProblem {
  let instance: OfficeInstance
  private(set) var rooms: [Int]

  private let roomCount: Int
  private let spaces: [Int]
  /// By entity and room: what being there costs.
  private let places: [Price]
  /// By entity: what it costs to have others in its room.
  private let company: [Price]
  /// The relations of the first entity, then those of the second, and so on.
  private let relations: [Relation]
  /// By entity: where its relations begin; one more for the end.
  private let relationStarts: [Int]
  /// By relation kind, room and room: true where the relation holds.
  private let holds: [Bool]
  private let allowed: [[Int]]

  private var states: [RoomState]

  private struct RoomState {
    let capacity: Int
    /// What an overuse costs beyond its area.
    let overuse: Price
    var load = 0
    var count = 0
    /// The sum of `company` of those in it.
    var companies = Price()

    /// What waste or overuse costs with a load.
    @inline(__always)
    func fit(_ load: Int) -> Price {
      let spare = capacity &- load
      guard spare < 0 else { return Price(cost: spare) }
      var price = overuse
      price.cost &-= 2 &* spare
      return price
    }
  }

  /// Steps of cost for soft constraints, and a count for hard ones.
  struct Price: Hashable, Sendable {
    var cost = 0
    var violation = 0

    static func += (sum: inout Price, price: Price) {
      sum.cost &+= price.cost
      sum.violation &+= price.violation
    }

    static func -= (sum: inout Price, price: Price) {
      sum.cost &-= price.cost
      sum.violation &-= price.violation
    }
  }

  private struct Relation: Hashable, Sendable {
    var other: Int
    /// Where its kind begins in `holds`.
    var table: Int
    var price: Price
  }

  /// The relations between two entities, in the order of their tables.
  static let relationKinds: [OfficeInstance.Kind] = [.sameRoom, .notSameRoom, .adjacency, .nearby, .awayFrom]

  init(_ instance: OfficeInstance, rooms start: [Int]) {
    self.instance = instance
    let rooms = instance.rooms
    roomCount = rooms.count
    spaces = instance.entities.map(\.space)
    var overuse = Array(repeating: Price(), count: rooms.count)
    var places = Array(repeating: Price(), count: instance.entities.count * rooms.count)
    var company = Array(repeating: Price(), count: instance.entities.count)
    var relations = Array(repeating: [Relation](), count: instance.entities.count)
    for one in instance.constraints {
      let price =
        one.isHard ? Price(violation: 1) : Price(cost: one.kind.penalty * instance.scale)
      switch one.kind {
      case .allocation:
        for room in rooms.indices where room != one.second { places[one.first * rooms.count + room] += price }
      case .nonallocation: places[one.first * rooms.count + one.second] += price
      case .capacity: overuse[one.first] += price
      case .notSharing: company[one.first] += price
      case .sameRoom, .notSameRoom, .adjacency, .nearby, .awayFrom:
        // A relation of an entity with itself is broken or not wherever it is.
        guard one.first != one.second, let table = Self.relationKinds.firstIndex(of: one.kind) else {
          continue
        }
        let start = table * rooms.count * rooms.count
        relations[one.first].append(.init(other: one.second, table: start, price: price))
        relations[one.second].append(.init(other: one.first, table: start, price: price))
      }
    }
    self.places = places
    self.company = company
    self.relations = relations.flatMap(\.self)
    relationStarts = relations.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    holds = Self.relationKinds.flatMap { kind in
      rooms.indices.flatMap { one in rooms.indices.map { kind.holds(one, $0, in: instance) } }
    }
    allowed = instance.entities.indices.map { entity in
      let free = rooms.indices.filter { places[entity * rooms.count + $0].violation == 0 }
      // Where hard constraints leave nothing, one of them is broken wherever it is.
      return free.isEmpty ? Array(rooms.indices) : free
    }
    self.rooms = start
    states = zip(rooms, overuse).map { RoomState(capacity: $0.capacity, overuse: $1) }
    for (entity, room) in start.enumerated() {
      states[room].load += spaces[entity]
      states[room].count += 1
      states[room].companies += company[entity]
    }
  }

  var itemCount: Int { rooms.count }
  var binCount: Int { roomCount }
  func bin(of item: Int) -> Int { rooms[item] }
  func bins(for item: Int) -> [Int] { allowed[item] }
  func neighbours(of item: Int) -> [Int] {
    relations[relationStarts[item]..<relationStarts[item + 1]].map(\.other)
  }

  func total() -> SearchCost {
    let whole = OfficeCost.of(rooms, in: instance)
    return SearchCost(cost: Double(whole.cost), violation: Double(whole.violations))
  }

  func change(moving item: Int, to bin: Int) -> SearchCost {
    let from = rooms[item]
    guard from != bin else { return .zero }
    let space = spaces[item]
    let (left, entered) = (states[from], states[bin])
    var sum = places[item &* roomCount &+ bin]
    sum -= places[item &* roomCount &+ from]
    sum += left.fit(left.load &- space)
    sum -= left.fit(left.load)
    sum += entered.fit(entered.load &+ space)
    sum -= entered.fit(entered.load)
    let own = company[item]
    if entered.count == 1 { sum += entered.companies }
    if entered.count > 0 { sum += own }
    if left.count > 1 {
      sum -= own
      if left.count == 2 {
        sum -= left.companies
        sum += own
      }
    }
    for place in relationStarts[item]..<relationStarts[item &+ 1] {
      let relation = relations[place]
      let other = relation.table &+ rooms[relation.other]
      let before = holds[from &* roomCount &+ other]
      let after = holds[bin &* roomCount &+ other]
      guard before != after else { continue }
      if before { sum += relation.price } else { sum -= relation.price }
    }
    return SearchCost(cost: Double(sum.cost), violation: Double(sum.violation))
  }

  mutating func move(_ item: Int, to bin: Int) {
    let from = rooms[item]
    guard from != bin else { return }
    rooms[item] = bin
    states[from].load &-= spaces[item]
    states[from].count &-= 1
    states[from].companies -= company[item]
    states[bin].load &+= spaces[item]
    states[bin].count &+= 1
    states[bin].companies += company[item]
  }
}

extension OfficeInstance.Kind {
  /// True when two entities in these rooms have the relation; kinds that are no relation always hold.
  func holds(_ one: Int, _ other: Int, in instance: OfficeInstance) -> Bool {
    switch self {
    case .sameRoom: one == other
    case .notSameRoom: one != other
    // Rooms are each other's neighbours, whichever of them tells it.
    case .adjacency:
      one == other || instance.rooms[one].adjacent.contains(other)
        || instance.rooms[other].adjacent.contains(one)
    case .nearby: instance.rooms[one].floor == instance.rooms[other].floor
    case .awayFrom: instance.rooms[one].floor != instance.rooms[other].floor
    case .allocation, .nonallocation, .capacity, .notSharing: true
    }
  }
}
