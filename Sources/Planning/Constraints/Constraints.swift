/// Every constraint of a plan, in the order in which a model lists them.
package enum Constraints {
  package static let all: [any Constraint.Type] = [
    OneRoom.self, AssignableRoom.self, FixedRoom.self, PinnedRoom.self, UsableArea.self, Capacity.self,
    RoomSharing.self,
    WeeklyHours.self, GroundFloor.self, AccessibleRoom.self,
  ]

  package static func named(_ id: String) -> (any Constraint.Type)? { all.first { $0.about.id == id } }
}
