package import Standards
package import Vocabulary

/// A function or a body that needs a room of the site.
package struct Activity: Hashable, Sendable {
  /// Why it is in the plan; what exists comes before what is required, and that before what would be welcome.
  package enum Origin: String, Sendable, CaseIterable {
    /// A room or a use of the survey bears it.
    case survey
    /// The pack requires it and nobody bears it.
    case required
    /// A sign is to be merged into it or moved to it, and nobody bears it.
    case wanted
  }

  /// Unique within the plan: the function's id, or `body:` and the name.
  package var id: String
  package var name: String
  package var kind: Plan.Assignment.Kind
  /// Nil for what the standard does not know; such an activity stays where it is.
  package var function: Facilities.Function?
  /// The class of a room that has only this activity.
  package var roomClass: Room.Function
  package var origin: Origin
  package var from: Room.ID?
  package var headcount: Int?
  package var hoursPerWeek: Double?
  /// Metres of shelves that go with it; nil where nobody told.
  package var archiveMetres: Double?
  /// When in the week; nil where nobody told or it cannot be read.
  package var slots: WeekSlots?
  package var isPublic: Bool
  package var isFixed: Bool

  package init(
    id: String, name: String, kind: Plan.Assignment.Kind = .function, function: Facilities.Function? = nil,
    roomClass: Room.Function, origin: Origin = .survey, from: Room.ID? = nil, headcount: Int? = nil,
    hoursPerWeek: Double? = nil, slots: WeekSlots? = nil, isPublic: Bool = false, isFixed: Bool = false
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.function = function
    self.roomClass = roomClass
    self.origin = origin
    self.from = from
    self.headcount = headcount
    self.hoursPerWeek = hoursPerWeek
    self.slots = slots
    self.isPublic = isPublic
    self.isFixed = isFixed
  }

  /// An activity of a function of the standard, with what the standard says of it.
  package init(
    _ function: Facilities.Function, id: String? = nil, name: String? = nil,
    kind: Plan.Assignment.Kind = .function, origin: Origin = .survey, from: Room.ID? = nil,
    headcount: Int? = nil, hoursPerWeek: Double? = nil
  ) {
    self.init(
      id: id ?? function.id, name: name ?? function.name, kind: kind, function: function,
      roomClass: function.roomFunction, origin: origin, from: from, headcount: headcount,
      hoursPerWeek: hoursPerWeek, isPublic: function.isPublic, isFixed: function.isFixed && from != nil)
  }

  /// Services, activities and meetings: what residents use.
  package var servesResidents: Bool {
    switch roomClass {
    case .service, .activity, .meeting: true
    case .office, .storage, .sanitary, .circulation, .idle, .other: false
    }
  }

  /// What a door plate names it by: equal keys need no new plate.
  package var namingKey: String { function?.id ?? id }
}
