import Vocabulary

/// Puts the moves of an arrangement in an order in which they can be carried out.
///
/// Nobody moves in before those who have to leave the room have left, and a function that residents come to opens in its
/// new room as it leaves the old one. Where moves go round in a circle one of them waits in a room that is free
/// meanwhile, so no more space is needed than there is: whoever has such a room, and rather no window, then the fewest
/// people.
package struct MoveOrder {
  package struct Step: Hashable {
    package var activity: Int
    package var from: Int?
    package var to: Int
    /// What it waits for when it leaves its room.
    package var waiting: Waiting?
  }

  /// How an activity waits until its room is free.
  package enum Waiting: Hashable {
    /// In a room that nobody needs meanwhile.
    case inRoom(Int)
    /// No room is free that could take it: both sides of the circle change places while the site is closed.
    case nowhere
  }

  package private(set) var steps: [Step] = []

  private let scene: PlanScene
  private let arrangement: Arrangement
  private var open: [Step]
  /// Where everybody is while the moves go on; nil for new functions that are not there yet.
  private var places: [Int?]

  package init(_ arrangement: Arrangement, in scene: PlanScene) {
    self.scene = scene
    self.arrangement = arrangement
    places = scene.asItIs.rooms
    open = scene.activities.indices.compactMap { index in
      let from = scene.roomIndex(scene.activities[index].from)
      guard let to = arrangement.rooms[index], to != from else { return nil }
      return Step(activity: index, from: from, to: to)
    }
    while !open.isEmpty {
      if let next = open.firstIndex(where: { isFree($0.to) }) {
        carryOut(open.remove(at: next))
      } else if !breakCircle() {
        break
      }
    }
  }

  /// True when nobody who is to leave the room is still there.
  private func isFree(_ room: Int) -> Bool { !open.contains { $0.from == room } }

  private mutating func carryOut(_ step: Step) {
    places[step.activity] = step.to
    steps.append(step)
    // Whoever waited for this room to become free goes there now.
    for waiting in steps where waiting.waiting != nil && isFree(waiting.to) {
      places[waiting.activity] = waiting.to
    }
  }

  /// Everybody waits for somebody: one of a circle leaves first. New functions are in none, for nobody waits for them.
  private mutating func breakCircle() -> Bool {
    let circle = open.filter { step in step.from != nil && open.contains { $0.to == step.from } }
    let choices = (circle.isEmpty ? open : circle).map { step in (step: step, room: waitingRoom(for: step)) }
    func rank(_ choice: (step: Step, room: Int?)) -> (Int, Int, Int, Int) {
      let activity = scene.activities[choice.step.activity]
      return (
        choice.room == nil ? 1 : 0, activity.isWindow ? 1 : 0, activity.headcount ?? 0, choice.step.activity
      )
    }
    guard let chosen = choices.min(by: { rank($0) < rank($1) }) else { return false }
    var step = chosen.step
    open.removeAll { $0 == step }
    step.waiting = chosen.room.map(Waiting.inRoom) ?? .nowhere
    places[step.activity] = chosen.room
    steps.append(step)
    return true
  }

  /// A room that nobody is in or is about to go to, with room enough; the smallest, so that large ones stay free.
  private func waitingRoom(for step: Step) -> Int? {
    let activity = scene.activities[step.activity]
    let need = scene.need(of: activity) ?? 0
    // Where it is no worse off than in the room that it leaves.
    let binding = Constraints.all.filter { constraint in
      step.from.map { !constraint.forbids(activity, in: scene.rooms[$0], of: scene) } ?? true
    }
    return scene.rooms.indices.filter { room in
      scene.isAssignable(room) && !places.contains(room) && !open.contains { $0.to == room }
        && scene.area(room).map { $0 + 1e-9 >= need } ?? false
        && !binding.contains {
          $0.forbids(activity, in: scene.rooms[room], of: scene) && !$0.isOfPlace
        }
    }.min { (scene.area($0) ?? 0, $0) < (scene.area($1) ?? 0, $1) }
  }
}

extension Constraint {
  /// True for what binds an activity to its own room, which somebody who only waits has left anyway.
  fileprivate static var isOfPlace: Bool { about.id == FixedRoom.about.id || about.id == PinnedRoom.about.id }
}

extension Activity {
  /// True for what residents come to with their affairs: it is never closed for a move.
  package var isWindow: Bool { isPublic && roomClass == .service }
}
