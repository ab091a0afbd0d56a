/// How much of everything is where, in a solution that may have halves of contents.
struct Shares: Sendable {
  /// By activity and room.
  private(set) var places: [[Double]]
  /// By activity: the share that has a room.
  private var housed: [Double]
  /// By room: the share that has its outer measure, and the share that is empty.
  private var outer: [Double]
  private var empty: [Double]

  /// Shares as near to 0 or 1 as this are so.
  private static let tolerance = 1e-6

  init(activityCount: Int, roomCount: Int) {
    places = Array(repeating: Array(repeating: 0, count: roomCount), count: activityCount)
    housed = Array(repeating: 0, count: activityCount)
    outer = Array(repeating: 0, count: roomCount)
    empty = outer
  }

  mutating func add(_ share: Double, of contents: Contents, in room: Int) {
    contents.members.forEach {
      places[$0][room] += share
      housed[$0] += share
    }
    if contents.outer > 0.5 { outer[room] += share }
    if contents.members.isEmpty { empty[room] += share }
  }

  /// Everything where most of it is.
  var rounded: [Int?] {
    zip(places, housed).map { places, housed in
      let most = places.indices.max { (places[$0], -$0) < (places[$1], -$1) }
      return most.flatMap { places[$0] >= 1 - housed ? $0 : nil }
    }
  }

  /// The place that an activity has nearly, of those that are not decided; nil for a solution without halves.
  var surest: Decisions.Question? {
    var most = Self.tolerance
    var found: Decisions.Question?
    for (activity, places) in places.enumerated() {
      for (room, share) in places.enumerated() where share > most && share < 1 - Self.tolerance {
        most = share
        found = .isIn(activity: activity, room: room)
      }
    }
    return found
  }

  /// What is least decided: first who has no room, then what a room is, then who is where.
  ///
  /// - Returns: nil for a solution without halves.
  var question: Decisions.Question? {
    func most(_ shares: [Double]) -> Int? {
      func distance(_ share: Double) -> Double { min(share, 1 - share) }
      let found = shares.indices.max { (distance(shares[$0]), -$0) < (distance(shares[$1]), -$1) }
      return found.flatMap { distance(shares[$0]) > Self.tolerance ? $0 : nil }
    }
    if let activity = most(housed) { return .isHomeless(activity: activity) }
    if let room = most(outer) { return .hasOuter(room: room) }
    if let room = most(empty) { return .isEmpty(room: room) }
    let roomCount = outer.count
    return most(places.flatMap(\.self)).map { .isIn(activity: $0 / roomCount, room: $0 % roomCount) }
  }
}
