import Standards
import Vocabulary

/// Which room bears a function after the plan.
struct FunctionRooms {
  /// A room as the plan leaves it.
  struct Place: Hashable {
    var room: Room
    /// The name that it will have.
    var name: String
  }

  private(set) var places: [String: Place] = [:]

  /// The first site added that bears a function is where its signs go.
  mutating func add(_ scene: PlanScene, _ arrangement: Arrangement) {
    let names = RoomNames(scene: scene, arrangement: arrangement)
    for (activity, room) in zip(scene.activities, arrangement.rooms) {
      guard let function = activity.function, let room, places[function.id] == nil else { continue }
      places[function.id] = Place(room: scene.rooms[room], name: names.name(of: room))
    }
  }

  func place(of function: String) -> Place? { places[function] }
}
