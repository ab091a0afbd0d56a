import Standards
package import Vocabulary

/// What a planner says beforehand: this function or body goes to this room, or stays where it is.
package struct Pin: Hashable, Sendable {
  /// The activity's id or its name as written.
  package var activity: String
  /// Id, number or name of the room; nil for the room where it is.
  package var room: String?

  package init(activity: String, room: String? = nil) {
    self.activity = activity
    self.room = room
  }

  /// Reads `综合办公室=R102` and `综合办公室`; nil without a name.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmingSpaces }
    guard let activity = parts.first, !activity.isEmpty, parts.count == 1 || !parts[1].isEmpty else {
      return nil
    }
    self.init(activity: activity, room: parts.count > 1 ? parts[1] : nil)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension PlanScene {
  /// The scene with pins put in.
  ///
  /// - Throws: `PlanningError.badPin` for a pin that names nothing here or contradicts another one or the sharing table.
  package func pinned(_ pins: [Pin]) throws(PlanningError) -> PlanScene {
    var scene = self
    for pin in pins {
      let (activity, room) = try resolved(pin)
      if let other = scene.pins[activity.id], other != room.id {
        throw .badPin(pin, .twice)
      }
      scene.pins[activity.id] = room.id
    }
    for (id, room) in scene.pins.sorted(by: { $0.key < $1.key }) {
      for (other, otherRoom) in scene.pins where other > id && otherRoom == room {
        guard let first = activities.first(where: { $0.id == id }),
          let second = activities.first(where: { $0.id == other }), sharing(first, second) == .no
        else { continue }
        throw .badPin(Pin(activity: second.name, room: room.text), .apart(first.name))
      }
    }
    return scene
  }

  private func resolved(_ pin: Pin) throws(PlanningError) -> (Activity, Room) {
    let meant = activities.filter { $0.id == pin.activity || $0.name == pin.activity }
    guard let activity = meant.first else { throw .badPin(pin, .unknownActivity(activities.map(\.name))) }
    guard meant.count == 1 else { throw .badPin(pin, .ambiguousActivity(meant.map(\.id))) }
    guard let text = pin.room else {
      guard let from = roomIndex(activity.from) else { throw .badPin(pin, .nowhereYet) }
      return (activity, rooms[from])
    }
    let found = rooms.filter { $0.id.text == text || $0.number == text || $0.name == text }
    guard let room = found.first else {
      throw .badPin(pin, .unknownRoom(rooms.filter { isAssignable($0.id) }.map(\.id.text)))
    }
    guard found.count == 1 else { throw .badPin(pin, .ambiguousRoom(found.map(\.id.text))) }
    guard isAssignable(room.id) else { throw .badPin(pin, .passage) }
    if activity.isFixed, let from = activity.from, from != room.id { throw .badPin(pin, .fixed) }
    return (activity, room)
  }

  private func isAssignable(_ room: Room.ID) -> Bool { roomIndex(room).map { isAssignable($0) } ?? false }
}
