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

  private let own: [String: Place]
  /// What other sites of a locality bear.
  private var elsewhere: [Locality.ID: [String: Place]] = [:]

  init(_ scene: PlanScene, _ arrangement: Arrangement) { own = Self.places(scene, arrangement) }

  /// Adds another site of a locality; the first one added that bears a function is where its signs go.
  mutating func add(_ scene: PlanScene, _ arrangement: Arrangement, for locality: Locality.ID) {
    elsewhere[locality, default: [:]].merge(Self.places(scene, arrangement)) { first, _ in first }
  }

  func place(of function: String, for locality: Locality.ID? = nil) -> Place? {
    own[function] ?? locality.flatMap { elsewhere[$0]?[function] }
  }

  private static func places(_ scene: PlanScene, _ arrangement: Arrangement) -> [String: Place] {
    let names = RoomNames(scene: scene, arrangement: arrangement)
    var places: [String: Place] = [:]
    for (activity, room) in zip(scene.activities, arrangement.rooms) {
      guard let function = activity.function, let room, places[function.id] == nil else { continue }
      places[function.id] = Place(room: scene.rooms[room], name: names.name(of: room))
    }
    return places
  }
}
