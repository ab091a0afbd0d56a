import Planning
import Vocabulary

/// What a plan wants to become of one room: activities that come and activities that go.
struct RoomWish: Hashable {
  struct Activity: Hashable {
    var id: String
    var name: String
  }

  var gains: [Activity] = []
  var losses: [Activity] = []

  /// The wishes of a plan, by room; an activity that moves is lost by one room and gained by another.
  static func wishes(of plan: Plan) -> [Room.ID: RoomWish] {
    var wishes: [Room.ID: RoomWish] = [:]
    for move in plan.moves where move.from != move.to {
      let activity = Activity(id: move.activity, name: move.name)
      wishes[move.to, default: RoomWish()].gains.append(activity)
      if let from = move.from { wishes[from, default: RoomWish()].losses.append(activity) }
    }
    return wishes
  }
}
