/// An instance of office space allocation as its file has it.
struct OfficeInstance: Hashable, Sendable {
  struct Entity: Hashable, Sendable {
    var group: Int
    /// In steps of the instance.
    var space: Int
  }

  struct Room: Hashable, Sendable {
    var floor: Int
    var capacity: Int
    var adjacent: [Int]
  }

  /// The kinds by their number in the files, with the penalty of a soft one.
  enum Kind: Int, Sendable, CaseIterable {
    case allocation = 0
    case nonallocation = 1
    case capacity = 3
    case sameRoom = 4
    case notSameRoom = 5
    case notSharing = 6
    case adjacency = 7
    case nearby = 8
    case awayFrom = 9

    var penalty: Int {
      switch self {
      case .allocation: 20
      case .notSharing: 50
      case .nonallocation, .capacity, .sameRoom, .notSameRoom, .adjacency, .nearby, .awayFrom: 10
      }
    }
  }

  struct Constraint: Hashable, Sendable {
    var kind: Kind
    var isHard: Bool
    /// The entity; for `capacity` the room.
    var first: Int
    /// The other entity; for `allocation` and `nonallocation` the room, else -1.
    var second: Int
  }

  var name: String
  /// Steps in a square metre: areas are whole numbers of steps, so sums are exact.
  var scale: Int
  var entities: [Entity]
  var rooms: [Room]
  var constraints: [Constraint]

  var slack: Int { rooms.reduce(0) { $0 + $1.capacity } - entities.reduce(0) { $0 + $1.space } }
}
