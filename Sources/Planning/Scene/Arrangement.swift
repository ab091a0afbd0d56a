package import Vocabulary

/// Which activity is in which room, by their places in the scene.
package struct Arrangement: Hashable, Sendable {
  /// One for every activity; nil for one without a room.
  package var rooms: [Int?]

  package init(rooms: [Int?]) { self.rooms = rooms }

  /// The activities of a room, in the scene's order.
  package func activities(in room: Int) -> [Int] { rooms.indices.filter { rooms[$0] == room } }

  /// The class of a room: what residents use goes before offices, and those before stores.
  ///
  /// Nil for a room that nobody uses.
  package func mainClass(of room: Int, in scene: PlanScene) -> Room.Function? {
    let present = Set(activities(in: room).map { scene.activities[$0].roomClass })
    return Self.classOrder.first { present.contains($0) }
  }

  /// What the door plate of a room has to name: staff at desks in a hall is not named on its door.
  package func naming(of room: Int, in scene: PlanScene) -> Set<String> {
    Self.naming(activities(in: room).map { scene.activities[$0] })
  }

  static func naming(_ activities: [Activity]) -> Set<String> {
    let keys = Set(activities.map(\.namingKey))
    return keys.count > 1 ? keys.subtracting([office]) : keys
  }

  static let office = "office"
  static let classOrder: [Room.Function] = [
    .service, .activity, .meeting, .office, .storage, .other, .sanitary, .circulation, .idle,
  ]
}
