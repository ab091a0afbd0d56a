import Foundation

/// A lower bound on the cost of every allowed assignment, by Lagrangian relaxation (Held and Karp 1971).
///
/// That each entity has exactly one room is relaxed with a multiplier for each entity. A relation between two entities
/// is split into a price of the one's room and a price of the other's (`OfficeSplit`). What is left falls apart by room:
/// the cheapest contents of a room, waste, overuse and who must not share included, is a knapsack that dynamic
/// programming solves exactly over whole steps of area.
///
/// Why the sum of multipliers and cheapest contents is a bound, whatever the multipliers and splits: take an allowed
/// assignment. Its cost is a sum over rooms (waste or overuse, company), over entities (their places) and over
/// relations.
/// 1. Each relation costs at least the two prices of its split at the rooms in question. So the cost does not rise when
///    the prices take the relation's place, and then it is a sum over rooms alone, each room with its own contents.
/// 2. Each entity is in exactly one room. So nothing changes when each room is paid the multipliers of its contents and
///    all multipliers are added once.
/// 3. Each room then costs at least what its cheapest contents cost, since its contents are among those compared.
///
/// Hard constraints have an infinite price in steps 1 and 3, so the bound holds for assignments that break none of them.
/// Costs are whole steps, so a bound is rounded up. A subgradient method looks for good multipliers and splits.
struct OfficeBound {
  private let instance: OfficeInstance
  /// Steps of area of which all spaces are multiples.
  private let unit: Int
  private let places: [[Double]]
  /// By entity: what company costs; infinite for one that must be alone.
  private let company: [Double]
  /// By room: what overuse costs beyond its area; infinite where it is forbidden.
  private let overuse: [Double]
  private var multipliers: [Double]
  private var splits: [OfficeSplit]

  init(_ instance: OfficeInstance) {
    self.instance = instance
    unit = max(1, instance.entities.reduce(0) { Self.divisor($0, $1.space) })
    var places = Array(
      repeating: Array(repeating: 0.0, count: instance.rooms.count), count: instance.entities.count)
    var company = Array(repeating: 0.0, count: instance.entities.count)
    var overuse = Array(repeating: 0.0, count: instance.rooms.count)
    var splits: [OfficeSplit] = []
    for one in instance.constraints {
      let price = one.isHard ? Double.infinity : Double(one.kind.penalty * instance.scale)
      switch one.kind {
      case .allocation:
        for room in instance.rooms.indices where room != one.second { places[one.first][room] += price }
      case .nonallocation: places[one.first][one.second] += price
      case .capacity: overuse[one.first] += price
      case .notSharing: company[one.first] += price
      case .sameRoom, .notSameRoom, .adjacency, .nearby, .awayFrom:
        if one.first != one.second { splits.append(OfficeSplit(one, instance)) }
      }
    }
    self.places = places
    self.company = company
    self.overuse = overuse
    self.splits = splits
    multipliers = instance.entities.map { _ in 0 }
  }

  /// The share of the last directions in the next one. Long steps need a long memory: contents alternate from round to
  /// round, and only their mean shows where to go.
  private static let memory = 0.95
  /// Rounds without a better bound after which steps become shorter.
  private static let patience = 30
  /// The first steps, as multiples of what would reach the target if the bound were linear.
  private static let firstPace = 2.0

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : divisor(other, one % other)
  }

  /// The best bound of so many rounds, in steps of cost.
  ///
  /// - Parameter target: the cost of an assignment, which sets how far the multipliers go.
  mutating func raised(rounds: Int, target: Double, stop: () -> Bool = { false }) -> Int {
    var best = -Double.infinity
    var pace = Self.firstPace
    var idle = 0
    var direction = Array(repeating: 0.0, count: multipliers.count)
    for _ in 0..<rounds where !stop() {
      let (bound, chosen) = relaxed()
      idle = bound > best + 1e-3 ? 0 : idle + 1
      best = max(best, bound)
      if idle > Self.patience {
        pace *= 0.7
        idle = 0
      }
      // The last directions weigh on the next one (Camerini, Fratta and Maffioli 1975): contents that alternate
      // average out.
      for entity in direction.indices {
        direction[entity] =
          Self.memory * direction[entity] + (1 - Self.memory) * (1 - Double(chosen[entity].count))
      }
      for index in splits.indices { splits[index].look(at: chosen, memory: Self.memory) }
      let square =
        chosen.reduce(0) { $0 + Double((1 - $1.count) * (1 - $1.count)) }
        + splits.reduce(0) { $0 + $1.square }
      guard square > 1e-12 else { break }
      let step = pace * max(target - bound, 1) / square
      for entity in direction.indices { multipliers[entity] += step * direction[entity] }
      for index in splits.indices { splits[index].follow(step) }
    }
    best = max(best, Double(max(instance.slack, -2 * instance.slack)))
    return Int((best - 1e-4).rounded(.up))
  }

  /// The bound at the present multipliers, and the rooms whose cheapest contents have each entity.
  private func relaxed() -> (bound: Double, chosen: [[Int]]) {
    var prices = places
    for split in splits { split.add(to: &prices) }
    var chosen = Array(repeating: [Int](), count: instance.entities.count)
    var bound = multipliers.reduce(0, +)
    for room in instance.rooms.indices {
      let reduced = prices.indices.map { prices[$0][room] - multipliers[$0] }
      let (cost, contents) = cheapest(room, reduced)
      bound += cost
      for entity in contents { chosen[entity].append(room) }
    }
    return (bound, chosen)
  }

  private func cheapest(_ room: Int, _ reduced: [Double]) -> (cost: Double, contents: [Int]) {
    let capacity = instance.rooms[room].capacity
    func fit(_ load: Int) -> Double {
      load <= capacity ? Double(capacity - load) : Double(2 * (load - capacity)) + overuse[room]
    }
    var best = fit(0)
    var contents: [Int] = []
    // Alone, nobody minds company.
    for (entity, price) in reduced.enumerated() {
      let cost = price + fit(instance.entities[entity].space)
      if cost < best {
        best = cost
        contents = [entity]
      }
    }
    // An entity is worth at most the waste that it saves.
    let items = reduced.indices.filter {
      reduced[$0] + company[$0] < Double(instance.entities[$0].space)
    }
    // Loads up to the capacity are told apart. All above it are one state: with twice its space in the price of every
    // entity, what a load above the capacity costs no longer depends on the load.
    let over = capacity / unit + 1
    var costs = Array(repeating: Double.infinity, count: over + 1)
    costs[0] = 0
    // By item and load: the load before the item was added; -1 where it was not.
    var origins = Array(repeating: Int32(-1), count: items.count * (over + 1))
    for (place, entity) in items.enumerated() {
      let size = instance.entities[entity].space / unit
      let price = reduced[entity] + company[entity] + Double(2 * instance.entities[entity].space)
      let row = place * (over + 1)
      var above = costs[over]
      for load in stride(from: over, through: max(0, over - size), by: -1)
      where costs[load] + price < above {
        above = costs[load] + price
        origins[row + over] = Int32(load)
      }
      costs[over] = above
      for load in stride(from: over - 1, through: size, by: -1) where costs[load - size] + price < costs[load]
      {
        costs[load] = costs[load - size] + price
        origins[row + load] = Int32(load - size)
      }
    }
    var end = -1
    for load in 0...over {
      let cost =
        load < over
        ? costs[load] + Double(capacity - 3 * load * unit)
        : costs[over] - Double(2 * capacity) + overuse[room]
      if cost < best {
        best = cost
        end = load
      }
    }
    guard end >= 0 else { return (best, contents) }
    contents = []
    for place in items.indices.reversed() {
      let origin = Int(origins[place * (over + 1) + end])
      guard origin >= 0 else { continue }
      contents.append(items[place])
      end = origin
    }
    return (best, contents)
  }
}
