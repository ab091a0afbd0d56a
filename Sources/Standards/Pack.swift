package import Vocabulary

/// A rule pack (规则包): what one region allows and requires from one edition on, inheritance already applied.
package struct Pack: Hashable, Sendable {
  package enum Status: String, Sendable, CaseIterable, Codable {
    case inForce = "in-force"
    case draft, reported, superseded
  }

  /// The most of one kind of sign that may hang, and whether only listed names may (`closed`).
  package struct Cap: Hashable, Sendable {
    package enum Per: String, Sendable, CaseIterable { case unit, site, entrance }

    package var what: Placement
    /// Nil for both kinds.
    package var unitKind: Locality.Kind?
    package var per: Per
    /// Nil when the pack sets no number.
    package var max: Int?
    /// True when a name that the pack does not list for this place may not hang there.
    package var isClosed: Bool
    package var citations: [String]
    package var origin: String
    /// Where it stands in its file, 1-based; nil for one that no file has.
    package var row: Int?

    package init(
      what: Placement, unitKind: Locality.Kind?, per: Per, max: Int?, isClosed: Bool, citations: [String],
      origin: String, row: Int? = nil
    ) {
      self.what = what
      self.unitKind = unitKind
      self.per = per
      self.max = max
      self.isClosed = isClosed
      self.citations = citations
      self.origin = origin
      self.row = row
    }
  }

  /// Where the catalogue lets a name hang.
  package enum Placement: String, Sendable, CaseIterable, Codable {
    case outsidePlaque = "outside-plaque"
    case outsideEmblem = "outside-emblem"
    case insideMechanism = "inside-mechanism"
    case roomPlate = "room-plate"
    case windowPlate = "window-plate"
    /// The mechanism stays, nothing hangs.
    case mechanismOnly = "mechanism-only"
    case exempt, withdrawn

    package var isOutside: Bool { self == .outsidePlaque || self == .outsideEmblem }
  }

  package enum Severity: String, Sendable, CaseIterable, Codable { case must, should, info }

  /// One line of `rules:`: which rule, how grave, with which limits, by which document, from when to when.
  package struct Requirement: Hashable, Sendable {
    package var rule: String
    package var severity: Severity
    package var limits: [String: String]
    package var citations: [String]
    package var validFrom: CalendarDate?
    package var validTo: CalendarDate?
    package var origin: String
    /// As of `Cap`.
    package var row: Int?

    package init(
      rule: String, severity: Severity, limits: [String: String] = [:], citations: [String] = [],
      validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil, origin: String = "", row: Int? = nil
    ) {
      self.rule = rule
      self.severity = severity
      self.limits = limits
      self.citations = citations
      self.validFrom = validFrom
      self.validTo = validTo
      self.origin = origin
      self.row = row
    }
  }

  /// One row of mechanisms.csv: a name of the catalogue and where it may hang.
  package struct Entry: Hashable, Sendable {
    /// Id of Standards/names.
    package var name: String
    /// Nil for both kinds.
    package var unitKind: Locality.Kind?
    /// Allowed placements, the preferred one first.
    package var placements: [Placement]
    package var max: Int?
    package var isRequired: Bool
    /// Required only of localities with a collective economy, and the like; nil when unconditional.
    package var requiredIf: String?
    /// 1 is kept first when there are too many.
    package var priority: Int?
    /// Function of Standards/facilities that a plate of this name is merged into.
    package var mergeInto: String?
    package var department: String?
    package var validFrom: CalendarDate?
    package var validTo: CalendarDate?
    package var citations: [String]
    package var note: String?
    package var origin: String
    /// As of `Cap`.
    package var row: Int?

    package init(
      name: String, unitKind: Locality.Kind? = nil, placements: [Placement], max: Int? = nil,
      isRequired: Bool = false, requiredIf: String? = nil, priority: Int? = nil, mergeInto: String? = nil,
      department: String? = nil, validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil,
      citations: [String] = [], note: String? = nil, origin: String = "", row: Int? = nil
    ) {
      self.name = name
      self.unitKind = unitKind
      self.placements = placements
      self.max = max
      self.isRequired = isRequired
      self.requiredIf = requiredIf
      self.priority = priority
      self.mergeInto = mergeInto
      self.department = department
      self.validFrom = validFrom
      self.validTo = validTo
      self.citations = citations
      self.note = note
      self.origin = origin
      self.row = row
    }
  }

  /// One row of panels.csv: a kind of panel told by words in its text, and whether it may hang.
  package struct Panel: Hashable, Sendable {
    package var id: String
    /// The panel is of this kind when its text contains one of these.
    package var words: [String]
    package var mayHang: Bool
    package var citations: [String]
    package var note: String?
    package var origin: String
    /// As of `Cap`.
    package var row: Int?

    package init(
      id: String, words: [String], mayHang: Bool, citations: [String] = [], note: String? = nil,
      origin: String = "", row: Int? = nil
    ) {
      self.id = id
      self.words = words
      self.mayHang = mayHang
      self.citations = citations
      self.note = note
      self.origin = origin
      self.row = row
    }
  }

  package var id: String
  package var title: Bilingual
  package var region: String
  package var level: String?
  package var edition: String
  package var status: Status
  package var validFrom: CalendarDate?
  package var validTo: CalendarDate?
  /// The ids of the packs it inherits from, nearest first.
  package var ancestors: [String]
  /// From where left and right at the door are meant: `facing` or `from-inside`.
  package var viewpoint: String?
  package var caps: [Cap]
  package var requirements: [Requirement]
  package var entries: [Entry]
  package var panels: [Panel]
  package var items: [ListedItem]
  package var twins: [Twins]

  package init(
    id: String, title: Bilingual, region: String, level: String? = nil, edition: String, status: Status,
    validFrom: CalendarDate? = nil, validTo: CalendarDate? = nil, ancestors: [String] = [],
    viewpoint: String? = nil, caps: [Cap] = [], requirements: [Requirement] = [], entries: [Entry] = [],
    panels: [Panel] = [], items: [ListedItem] = [], twins: [Twins] = []
  ) {
    self.id = id
    self.title = title
    self.region = region
    self.level = level
    self.edition = edition
    self.status = status
    self.validFrom = validFrom
    self.validTo = validTo
    self.ancestors = ancestors
    self.viewpoint = viewpoint
    self.caps = caps
    self.requirements = requirements
    self.entries = entries
    self.panels = panels
    self.items = items
    self.twins = twins
  }
}
