package import Vocabulary

/// Something that a plan must hold to. One file each in `Constraints/`; the list is `Constraints.all`.
package protocol Constraint: SendableMetatype {
  static var about: ConstraintAbout { get }

  /// True when the activity alone must not be in the room, whatever else is there.
  static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool

  /// True when the activity may be in the room but people pay for it; the plan weighs it and says so.
  static func burdens(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool

  /// Adds what has to hold between several activities.
  static func addRows(to model: inout PlanModel)
}

extension Constraint {
  package static func forbids(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool { false }
  package static func burdens(_ activity: Activity, in room: Room, of scene: PlanScene) -> Bool { false }
  package static func addRows(to model: inout PlanModel) {}
}

/// What people are told about a constraint.
package struct ConstraintAbout: Sendable {
  /// The kebab-case of the type's name.
  package var id: String
  package var name: Bilingual
  package var reason: Bilingual
  /// Nothing is put out of its room because the room breaks a standard: that it stays is weighed and told. A grave
  /// breach weighs like a large room, another like a short way upstairs.
  package var isGrave: Bool

  package init(id: String, name: Bilingual, reason: Bilingual, isGrave: Bool = true) {
    self.id = id
    self.name = name
    self.reason = reason
    self.isGrave = isGrave
  }
}
