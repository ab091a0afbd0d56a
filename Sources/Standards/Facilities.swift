package import Vocabulary

/// The facility standard: functions that a site offers, which may share a room, and the norms of areas.
package struct Facilities: Hashable, Sendable {
  /// A function that a site offers (便民服务大厅, 党群活动室 …).
  package struct Function: Hashable, Sendable {
    package enum FloorWish: String, Sendable, CaseIterable { case must, prefer, any }

    package var id: String
    package var name: String
    package var aliases: [String]
    package var roomFunction: Room.Function
    package var minimumArea: Area?
    package var groundFloor: FloorWish
    package var isPublic: Bool
    package var isPrivate: Bool
    package var isFixed: Bool
    package var defaultHours: Double?
    package var defaultHeadcount: Int?
    package var citations: [String]
    /// Where it stands in its file, 1-based; nil for one that no file has.
    package var row: Int?

    package init(
      id: String, name: String, aliases: [String] = [], roomFunction: Room.Function, minimumArea: Area? = nil,
      groundFloor: FloorWish = .any, isPublic: Bool = false, isPrivate: Bool = false, isFixed: Bool = false,
      defaultHours: Double? = nil, defaultHeadcount: Int? = nil, citations: [String] = [],
      row: Int? = nil
    ) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.roomFunction = roomFunction
      self.minimumArea = minimumArea
      self.groundFloor = groundFloor
      self.isPublic = isPublic
      self.isPrivate = isPrivate
      self.isFixed = isFixed
      self.defaultHours = defaultHours
      self.defaultHeadcount = defaultHeadcount
      self.citations = citations
      self.row = row
    }

    /// What people call it: the name first, then its aliases.
    package var wordings: [String] { [name] + aliases }

    package func isNamed(in text: String) -> Bool { wordings.contains { WordSearch.contains(text, $0) } }
  }

  package struct Sharing: Hashable, Sendable {
    package enum May: String, Sendable, CaseIterable { case yes, times, no }

    package var first: String
    package var second: String
    package var may: May
    package var why: String

    package init(first: String, second: String, may: May, why: String) {
      self.first = first
      self.second = second
      self.may = may
      self.why = why
    }
  }

  /// Where two functions would best be to each other; never more than a wish.
  package struct Relation: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      /// In one room or in rooms next to each other.
      case adjacent
      /// On one floor.
      case near
      /// Not in rooms next to each other; in one room they take turns.
      case apart
    }

    package var first: String
    package var second: String
    package var kind: Kind
    package var why: String
    package var citations: [String]

    package init(first: String, second: String, kind: Kind, why: String, citations: [String]) {
      self.first = first
      self.second = second
      self.kind = kind
      self.why = why
      self.citations = citations
    }
  }

  /// A number of the standard with its unit and the area that it speaks of.
  package struct Norm: Hashable, Sendable {
    package enum Measure: String, Sendable, CaseIterable { case building, usable, none }

    /// What larger localities need: from how many households on, and how much.
    package struct Tier: Hashable, Sendable {
      package var households: Int
      package var value: Double

      package init(households: Int, value: Double) {
        self.households = households
        self.value = value
      }
    }

    package var id: String
    package var value: Double
    /// In ascending order of households; empty where size makes no difference.
    package var tiers: [Tier]
    package var unit: String
    package var measure: Measure
    package var citations: [String]
    package var note: String?
    /// As of `Function`.
    package var row: Int?

    package init(
      id: String, value: Double, tiers: [Tier] = [], unit: String, measure: Measure, citations: [String],
      note: String? = nil, row: Int? = nil
    ) {
      self.id = id
      self.value = value
      self.tiers = tiers
      self.unit = unit
      self.measure = measure
      self.citations = citations
      self.note = note
      self.row = row
    }

    /// The number for a locality of so many households.
    package func value(households: Int) -> Double {
      tiers.last { $0.households <= households }?.value ?? value
    }
  }

  package var functions: [Function]
  package var sharing: [Sharing]
  package var relations: [Relation]
  package var norms: [Norm]

  package init(
    functions: [Function] = [], sharing: [Sharing] = [], relations: [Relation] = [], norms: [Norm] = []
  ) {
    self.functions = functions
    self.sharing = sharing
    self.relations = relations
    self.norms = norms
  }

  /// The function that a text speaks of: the one with the longest wording in it.
  package func functionNamed(in text: String) -> Function? {
    var best: (function: Function, length: Int)?
    for function in functions {
      for wording in function.wordings where WordSearch.contains(text, wording) {
        if wording.count > best?.length ?? 0 { best = (function, wording.count) }
      }
    }
    return best?.function
  }

  package func function(_ id: String) -> Function? { functions.first { $0.id == id } }
  package func norm(_ id: String) -> Norm? { norms.first { $0.id == id } }
}
