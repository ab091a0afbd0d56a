package import Vocabulary

/// What a floor sheet shows, in words and shapes: FloorPlans knows neither findings nor plans.
///
/// All texts are in the language of the sheet already.
package struct FloorSheet: Hashable, Sendable {
  /// A room to draw.
  package struct RoomShape: Hashable, Sendable {
    package var id: Room.ID
    package var number: String?
    package var name: String
    package var function: Room.Function?
    /// Usable area, m²; sizes the room of a schematic plan.
    package var area: Area?
    /// Corners in metres, in the floor's own frame; nil makes the floor schematic.
    package var outline: [Point]?
    package var nextTo: [Room.ID]
    /// Further lines under the name, such as who shares the room at which hours.
    package var lines: [String]
    /// True for a room whose use the plan changes: drawn with a heavier frame.
    package var isChanged: Bool

    package init(
      id: Room.ID, number: String? = nil, name: String, function: Room.Function? = nil, area: Area? = nil,
      outline: [Point]? = nil, nextTo: [Room.ID] = [], lines: [String] = [], isChanged: Bool = false
    ) {
      self.id = id
      self.number = number
      self.name = name
      self.function = function
      self.area = area
      self.outline = outline
      self.nextTo = nextTo
      self.lines = lines
      self.isChanged = isChanged
    }
  }

  /// What becomes of a sign; each has its own colour and its own shape.
  package enum MarkStyle: String, Sendable, CaseIterable { case keep, fix, merge, move, remove, review, add }

  /// Where a mark is put.
  package enum Place: Hashable, Sendable {
    case room(Room.ID)
    /// On the door of a room.
    case door(Room.ID)
    /// In the corridor or another place inside that is no room.
    case inside
    /// In front of the building, at the named entrance if any.
    case outside(entrance: String?)
    /// Exactly there, metres in the floor's own frame.
    case point(Point)
  }

  package struct Mark: Hashable, Sendable {
    package var number: Int
    package var style: MarkStyle
    package var place: Place
    /// Where a moved sign goes on this floor.
    package var target: Place?

    package init(number: Int, style: MarkStyle, place: Place, target: Place? = nil) {
      self.number = number
      self.style = style
      self.place = place
      self.target = target
    }
  }

  /// A function that moves from one room of this floor to another; a nil end lies on another floor.
  package struct Arrow: Hashable, Sendable {
    package var from: Room.ID?
    package var to: Room.ID?
    package var label: String

    package init(from: Room.ID?, to: Room.ID?, label: String) {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  /// Where a way begins.
  package enum WayStart: Hashable, Sendable {
    case entrance
    /// A room of this floor, such as the stairs.
    case room(Room.ID)
  }

  /// The way to a service of this floor, or to the stairs that lead to others.
  package struct Way: Hashable, Sendable {
    package var start: WayStart
    package var to: Room.ID
    /// What is reached by it, as the list calls it.
    package var name: String
    /// True where a guide sign leads along it.
    package var isGuided: Bool

    package init(start: WayStart, to: Room.ID, name: String, isGuided: Bool) {
      self.start = start
      self.to = to
      self.name = name
      self.isGuided = isGuided
    }
  }

  /// A line of the list beside the plan.
  package struct Row: Hashable, Sendable {
    /// Number of a mark on the plan; nil for a line without mark.
    package var number: Int?
    package var style: MarkStyle?
    package var text: String
    /// What becomes of it, where it goes, by which citation.
    package var note: String?
    /// True for the heading of the lines below it.
    package var isHeading: Bool

    package init(number: Int? = nil, style: MarkStyle? = nil, text: String, note: String? = nil) {
      self.number = number
      self.style = style
      self.text = text
      self.note = note
      isHeading = false
    }

    package init(heading: String) {
      text = heading
      isHeading = true
    }
  }

  package struct KeyFigure: Hashable, Sendable {
    package var label: String
    package var value: String

    package init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  /// Such as 丹桂社区党群服务中心 一层 整治前.
  package var title: String
  package var subtitle: String
  package var level: Int
  package var rooms: [RoomShape]
  package var doors: [Floor.Door]
  package var marks: [Mark]
  package var arrows: [Arrow]
  package var ways: [Way]
  /// The list; it flows to further sheets when it is long.
  package var rowsTitle: String
  package var rows: [Row]
  /// The first nine stand beside the plan, further ones in the list.
  package var keyFigures: [KeyFigure]
  /// Words of the legend for the marks that occur, in the order of `MarkStyle`.
  package var markWords: [MarkStyle: String]
  /// Words of the legend for the room functions that occur.
  package var functionWords: [Room.Function: String]
  /// Words at the foot: pack and its status, caution, date.
  package var footer: [String]
  /// Headings of the boxes to sign in.
  package var signOff: [String]
  package var language: Language

  package init(
    title: String, subtitle: String, level: Int, rooms: [RoomShape], doors: [Floor.Door] = [],
    marks: [Mark] = [], arrows: [Arrow] = [], ways: [Way] = [], rowsTitle: String, rows: [Row] = [],
    keyFigures: [KeyFigure] = [], markWords: [MarkStyle: String] = [:],
    functionWords: [Room.Function: String] = [:], footer: [String] = [], signOff: [String] = [],
    language: Language
  ) {
    self.title = title
    self.subtitle = subtitle
    self.level = level
    self.rooms = rooms
    self.doors = doors
    self.marks = marks
    self.arrows = arrows
    self.ways = ways
    self.rowsTitle = rowsTitle
    self.rows = rows
    self.keyFigures = keyFigures
    self.markWords = markWords
    self.functionWords = functionWords
    self.footer = footer
    self.signOff = signOff
    self.language = language
  }
}
