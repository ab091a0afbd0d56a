package import Vocabulary

/// What the façade sheets of a site show, in words and shapes: every entrance in elevation, before and after.
///
/// All texts are in the language of the sheet already; measures are those of the wall, in millimetres.
package struct FacadeSheet: Hashable, Sendable {
  /// Something that hangs outside, or will.
  package struct Plaque: Hashable, Sendable {
    /// The same as on the floor sheets, before and after.
    package var number: Int
    package var style: FloorSheet.MarkStyle
    /// As on the sign, line breaks kept.
    package var text: String
    /// What the surveyor calls it; stands in for a size that is not known.
    package var kind: SignKind?
    package var position: Position
    package var width: Length?
    package var height: Length?
    /// Of the lower edge above the ground.
    package var mountHeight: Length?
    package var protrusion: Length?
    package var material: Material?
    package var textColour: TextColour?
    package var direction: Direction?
    /// What a rule is about, to be drawn with its dimension line.
    package var measures: [Measure]
    /// False where the survey does not name the entrance, so that it is drawn at this one.
    package var isEntranceKnown: Bool

    package init(
      number: Int, style: FloorSheet.MarkStyle, text: String, kind: SignKind? = nil, position: Position,
      width: Length? = nil, height: Length? = nil, mountHeight: Length? = nil, protrusion: Length? = nil,
      material: Material? = nil, textColour: TextColour? = nil, direction: Direction? = nil,
      measures: [Measure] = [], isEntranceKnown: Bool = true
    ) {
      self.number = number
      self.style = style
      self.text = text
      self.kind = kind
      self.position = position
      self.width = width
      self.height = height
      self.mountHeight = mountHeight
      self.protrusion = protrusion
      self.material = material
      self.textColour = textColour
      self.direction = direction
      self.measures = measures
      self.isEntranceKnown = isEntranceKnown
    }
  }

  /// A length of a plaque that a rule speaks of.
  package struct Measure: Hashable, Sendable {
    package enum What: String, Sendable, CaseIterable { case width, height, lowerEdge, protrusion }

    package var what: What
    /// True where it breaks the rule.
    package var isBroken: Bool

    package init(_ what: What, isBroken: Bool = false) {
      self.what = what
      self.isBroken = isBroken
    }
  }

  /// An entrance as it is, or as it will be.
  package struct Side: Hashable, Sendable {
    /// In the order of their numbers.
    package var plaques: [Plaque]
    /// Heading over the elevation, such as 整治前 and how many hang.
    package var heading: String
    /// Heading over the list, and its lines.
    package var rowsTitle: String
    package var rows: [FloorSheet.Row]

    package init(plaques: [Plaque], heading: String, rowsTitle: String, rows: [FloorSheet.Row]) {
      self.plaques = plaques
      self.heading = heading
      self.rowsTitle = rowsTitle
      self.rows = rows
    }
  }

  package struct Entrance: Hashable, Sendable {
    package var name: String
    /// Such as 丹桂社区党群服务中心 · 正门立面.
    package var title: String
    /// Of the opening, where the floor plan has the door.
    package var doorWidth: Length?
    package var before: Side
    package var after: Side
    /// Lines of the list behind those of both sides, such as what the citations are.
    package var notes: [FloorSheet.Row]
    package var keyFigures: [FloorSheet.KeyFigure]

    package init(
      name: String, title: String, doorWidth: Length? = nil, before: Side, after: Side,
      notes: [FloorSheet.Row] = [], keyFigures: [FloorSheet.KeyFigure] = []
    ) {
      self.name = name
      self.title = title
      self.doorWidth = doorWidth
      self.before = before
      self.after = after
      self.notes = notes
      self.keyFigures = keyFigures
    }
  }

  /// A height that a rule speaks of, drawn as a line across the wall.
  package struct HeightLine: Hashable, Sendable {
    package var height: Length
    package var words: String

    package init(height: Length, words: String) {
      self.height = height
      self.words = words
    }
  }

  package var subtitle: String
  package var entrances: [Entrance]
  /// Nil where the survey does not tell.
  package var storeys: Int?
  package var heightLine: HeightLine?
  /// What stands at the end of every list, such as signs that are on no façade.
  package var remarks: [String]
  package var markWords: [FloorSheet.MarkStyle: String]
  package var footer: [String]
  package var signOff: [String]
  package var language: Language

  package init(
    subtitle: String, entrances: [Entrance], storeys: Int? = nil, heightLine: HeightLine? = nil,
    remarks: [String] = [], markWords: [FloorSheet.MarkStyle: String] = [:], footer: [String] = [],
    signOff: [String] = [], language: Language
  ) {
    self.subtitle = subtitle
    self.entrances = entrances
    self.storeys = storeys
    self.heightLine = heightLine
    self.remarks = remarks
    self.markWords = markWords
    self.footer = footer
    self.signOff = signOff
    self.language = language
  }
}
