/// What a branch of the search tree has decided.
struct Decisions: Sendable {
  /// Something that a plan does or does not.
  enum Question: Hashable, Sendable {
    /// The activity has no room.
    case isHomeless(activity: Int)
    /// The activity is in the room.
    case isIn(activity: Int, room: Int)
    /// The room has its outer measure: it is an office.
    case hasOuter(room: Int)
    /// Nobody is in the room.
    case isEmpty(room: Int)
  }

  /// By room: those that are there, and those that are not.
  private var present: [Members]
  private var absent: [Members]
  /// By room: whether it has its outer measure, and whether it is empty; nil where that is open.
  private var outer: [Bool?]
  private var empty: [Bool?]
  /// Those that have a room, whichever.
  private(set) var housed = Members()

  init(roomCount: Int) {
    present = Array(repeating: Members(), count: roomCount)
    absent = present
    outer = Array(repeating: nil, count: roomCount)
    empty = outer
  }

  func allows(_ contents: Contents, in room: Int) -> Bool {
    present[room].subtracting(contents.members).isEmpty && contents.members.isDisjoint(with: absent[room])
      && (outer[room].map { $0 == (contents.outer > 0.5) } ?? true)
      && (empty[room].map { $0 == contents.members.isEmpty } ?? true)
  }

  func deciding(_ question: Question, _ isSo: Bool) -> Decisions {
    var decisions = self
    switch question {
    case .isHomeless(let activity):
      if isSo {
        for room in absent.indices { decisions.absent[room].insert(activity) }
      } else {
        decisions.housed.insert(activity)
      }
    case .isIn(let activity, let room):
      if isSo {
        decisions.housed.insert(activity)
        decisions.present[room].insert(activity)
        for other in absent.indices where other != room { decisions.absent[other].insert(activity) }
      } else {
        decisions.absent[room].insert(activity)
      }
    case .hasOuter(let room): decisions.outer[room] = isSo
    case .isEmpty(let room): decisions.empty[room] = isSo
    }
    return decisions
  }
}
