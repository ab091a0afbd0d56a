/// A row of a model about several rooms, turned so that something has to be at least the bound.
struct SharedRow: Sendable {
  let bound: Double
  private let roomCount: Int
  /// By activity and room.
  private let places: [Double]
  /// By room: the weight of its outer measure.
  let outers: [Double]
  /// Activities with a weight somewhere.
  let activities: Members

  init(
    bound: Double, activityCount: Int, roomCount: Int,
    places: [(activity: Int, room: Int, weight: Double)], outers: [(room: Int, weight: Double)]
  ) {
    self.bound = bound
    self.roomCount = roomCount
    var weights = Array(repeating: 0.0, count: activityCount * roomCount)
    for place in places { weights[place.activity * roomCount + place.room] += place.weight }
    self.places = weights
    var own = Array(repeating: 0.0, count: roomCount)
    for outer in outers { own[outer.room] += outer.weight }
    self.outers = own
    activities = Members(places.map(\.activity))
  }

  func weight(_ activity: Int, in room: Int) -> Double { places[activity * roomCount + room] }

  var hasOuters: Bool { outers.contains { $0 != 0 } }

  /// What the contents of a room bring to it.
  func amount(of members: Members, outer: Double, in room: Int) -> Double {
    var sum = outers[room] * outer
    members.forEach { sum += weight($0, in: room) }
    return sum
  }
}

/// A measure over several rooms: its value is the least that its rows need, 0 at least.
struct SharedMeasure: Sendable {
  /// For each unit; nil for rows that must hold, whose shortfall is a violation.
  var cost: Double?
  var rows: [SharedRow]

  var activities: [Int] {
    var all: Set<Int> = []
    for row in rows { row.activities.forEach { all.insert($0) } }
    return all.sorted()
  }
}
