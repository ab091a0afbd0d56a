package import Vocabulary

/// The consolidation plan of one site: which function and body goes to which room, and what follows from it.
///
/// Lists are ordered, so equal plans have equal bytes.
package struct Plan: Hashable, Sendable, Codable {
  package var site: Site.ID
  /// Every locality that the site serves and that was planned for, ordered.
  package var localities: [Locality.ID]
  /// One for every activity of the site, by floor, room, name; those without a room last.
  package var assignments: [Assignment]
  /// Activities that change rooms, in the order in which to carry them out.
  package var moves: [Move]
  /// Rooms whose use changes, by floor and room.
  package var rooms: [RoomChange]
  /// What becomes of signs that do not stay as they are, by locality and sign.
  package var signs: [SignChange]
  /// Plates to make, by floor, room, text.
  package var plates: [Plate]
  /// Usable area by class of room, in the order of `Room.Function`; classes without a room are left out.
  package var areas: [AreaChange]
  package var standards: [StandardCheck]
  /// What the survey did not tell and the standard or common sense stood in for.
  package var assumptions: [Bilingual]
  package var objective: Objective
  package var unmet: [UnmetNeed]

  package init(
    site: Site.ID, localities: [Locality.ID], assignments: [Assignment] = [], moves: [Move] = [],
    rooms: [RoomChange] = [], signs: [SignChange] = [], plates: [Plate] = [], areas: [AreaChange] = [],
    standards: [StandardCheck] = [], assumptions: [Bilingual] = [], objective: Objective,
    unmet: [UnmetNeed] = []
  ) {
    self.site = site
    self.localities = localities
    self.assignments = assignments
    self.moves = moves
    self.rooms = rooms
    self.signs = signs
    self.plates = plates
    self.areas = areas
    self.standards = standards
    self.assumptions = assumptions
    self.objective = objective
    self.unmet = unmet
  }
}

extension Plan {
  /// What a need is called: names of activities are as written, those of norms are in both languages.
  package func name(of need: UnmetNeed) -> Bilingual {
    standards.first { $0.id == need.need }?.name ?? Bilingual(zh: need.name, en: need.name)
  }

  /// A function or a body with its room.
  package struct Assignment: Hashable, Sendable, Codable {
    package enum Kind: String, Sendable, CaseIterable, Codable { case function, body }

    /// Unique within the plan: the function's id, or `body:` and the name.
    package var activity: String
    package var name: String
    package var kind: Kind
    /// Id of Standards/facilities, for bodies too where their name tells one.
    package var function: String?
    /// Where it is now; nil for one that no room bears yet.
    package var from: Room.ID?
    /// Where it goes; nil when no room can take it (see `unmet`).
    package var room: Room.ID?
    package var hoursPerWeek: Double?
    package var headcount: Int?
    /// True when it has the room together with others.
    package var isShared: Bool

    package init(
      activity: String, name: String, kind: Kind, function: String? = nil, from: Room.ID? = nil,
      room: Room.ID? = nil, hoursPerWeek: Double? = nil, headcount: Int? = nil, isShared: Bool = false
    ) {
      self.activity = activity
      self.name = name
      self.kind = kind
      self.function = function
      self.from = from
      self.room = room
      self.hoursPerWeek = hoursPerWeek
      self.headcount = headcount
      self.isShared = isShared
    }
  }

  /// An activity goes from one room to another, or is set up anew.
  package struct Move: Hashable, Sendable, Codable {
    package var activity: String
    package var name: String
    package var from: Room.ID?
    package var to: Room.ID
    package var why: Bilingual

    package init(activity: String, name: String, from: Room.ID?, to: Room.ID, why: Bilingual) {
      self.activity = activity
      self.name = name
      self.from = from
      self.to = to
      self.why = why
    }
  }

  /// What a room is after the plan, where somebody moves in or out.
  package struct RoomChange: Hashable, Sendable, Codable {
    package var room: Room.ID
    package var name: String
    package var function: Room.Function
    package var occupants: [String]
    package var headcount: Int?
    package var hoursPerWeek: Double?
    package var isPublic: Bool?

    package init(
      room: Room.ID, name: String, function: Room.Function, occupants: [String] = [], headcount: Int? = nil,
      hoursPerWeek: Double? = nil, isPublic: Bool? = nil
    ) {
      self.room = room
      self.name = name
      self.function = function
      self.occupants = occupants
      self.headcount = headcount
      self.hoursPerWeek = hoursPerWeek
      self.isPublic = isPublic
    }
  }

  /// Where a sign or a plate ends up.
  package struct Destination: Hashable, Sendable, Codable {
    /// `sign`: it becomes part of another sign; `wall`: outside at the entrance or on a wall inside.
    package var kind: Target.Kind
    package var room: Room.ID?
    package var sign: Sign.ID?
    package var position: Position

    package init(kind: Target.Kind, room: Room.ID? = nil, sign: Sign.ID? = nil, position: Position) {
      self.kind = kind
      self.room = room
      self.sign = sign
      self.position = position
    }
  }

  package struct SignChange: Hashable, Sendable, Codable {
    package var locality: Locality.ID
    package var sign: Sign.ID
    /// Fix, merge, move or remove.
    package var disposition: Disposition
    /// Nil for signs that go, and for merges and moves that no room can take.
    package var destination: Destination?
    package var why: Bilingual

    package init(
      locality: Locality.ID, sign: Sign.ID, disposition: Disposition, destination: Destination? = nil,
      why: Bilingual
    ) {
      self.locality = locality
      self.sign = sign
      self.disposition = disposition
      self.destination = destination
      self.why = why
    }
  }

  /// A plate that has to be made.
  package struct Plate: Hashable, Sendable, Codable {
    package var locality: Locality.ID
    package var text: String
    package var kind: SignKind
    package var destination: Destination
    package var quantity: Int
    /// As the signs at hand tell; nil where they do not.
    package var width: Length?
    package var height: Length?
    /// For one of them.
    package var costYuan: Double?
    /// Signs that it takes the place of.
    package var replaces: [Sign.ID]
    /// Id of the audit's addition that it answers, if it does.
    package var addition: String?
    package var why: Bilingual

    package init(
      locality: Locality.ID, text: String, kind: SignKind, destination: Destination, quantity: Int = 1,
      replaces: [Sign.ID] = [], addition: String? = nil, why: Bilingual
    ) {
      self.locality = locality
      self.text = text
      self.kind = kind
      self.destination = destination
      self.quantity = quantity
      self.replaces = replaces
      self.addition = addition
      self.why = why
    }
  }

  package struct AreaChange: Hashable, Sendable, Codable {
    package var function: Room.Function
    package var before: Area
    package var after: Area

    package init(function: Room.Function, before: Area, after: Area) {
      self.function = function
      self.before = before
      self.after = after
    }
  }

  /// A number of the standard, before and after.
  package struct StandardCheck: Hashable, Sendable, Codable {
    /// Id of the norm, or `function:` and the id of a required function.
    package var id: String
    package var name: Bilingual
    /// Nil where a fact is missing.
    package var before: Double?
    package var after: Double?
    package var required: Double
    /// `m2`, `share`, or `rooms` for required functions.
    package var unit: String
    /// True when the number is a ceiling, false when it is a floor.
    package var isCeiling: Bool
    package var citations: [String]

    package init(
      id: String, name: Bilingual, before: Double?, after: Double?, required: Double, unit: String,
      isCeiling: Bool, citations: [String]
    ) {
      self.id = id
      self.name = name
      self.before = before
      self.after = after
      self.required = required
      self.unit = unit
      self.isCeiling = isCeiling
      self.citations = citations
    }

    /// Nil where a fact is missing.
    package func isMet(_ measured: Double?) -> Bool? {
      measured.map { isCeiling ? $0 <= required + 1e-9 : $0 + 1e-9 >= required }
    }

    /// By how much the plan misses it; nil when it is met or cannot be told.
    package var shortfall: Double? {
      guard let after, isMet(after) == false else { return nil }
      return abs(after - required)
    }
  }

  /// How good the plan is, and how we know.
  package struct Objective: Hashable, Sendable, Codable {
    package enum Stop: String, Sendable, CaseIterable, Codable { case optimal, effort, clock }

    /// One thing that the plan weighs: its value times its weight is part of the sum.
    package struct Term: Hashable, Sendable, Codable {
      package var id: String
      package var name: Bilingual
      package var value: Double
      package var weight: Double

      package init(id: String, name: Bilingual, value: Double, weight: Double) {
        self.id = id
        self.name = name
        self.value = value
        self.weight = weight
      }
    }

    package var terms: [Term]
    package var value: Double
    /// No plan can be better than this.
    package var bound: Double
    package var stopped: Stop

    package init(terms: [Term] = [], value: Double, bound: Double, stopped: Stop) {
      self.terms = terms
      self.value = value
      self.bound = bound
      self.stopped = stopped
    }

    /// How far the plan can be from the best one, as a share of its value; 0 for a proven optimum.
    package var gap: Double { max(0, value - bound) / max(1, abs(value)) }
  }

  /// A need that the plan cannot meet, with what stands in its way.
  package struct UnmetNeed: Hashable, Sendable, Codable {
    /// The activity, or the norm's id.
    package var need: String
    package var name: String
    package var why: Bilingual
    /// Names of the constraints in the way, such as `usable-area`.
    package var constraints: [String]

    package init(need: String, name: String, why: Bilingual, constraints: [String]) {
      self.need = need
      self.name = name
      self.why = why
      self.constraints = constraints
    }
  }
}
