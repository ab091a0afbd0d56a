package import Surveys
package import Vocabulary

/// The floors of one site with rooms, doors and marks, as other programs take them over; without a language.
package struct ExportedPlan: Sendable {
  struct ExportedRoom: Sendable {
    var room: Room
    var outline: Outline
  }

  /// A sign, or a plate to make, where the sheet marks it.
  struct ExportedMark: Sendable {
    var number: Int
    /// Nil for a plate that is still to be made.
    var sign: Sign.ID?
    /// As on the sign, on one line.
    var text: String
    /// `keep`, `fix`, `merge`, `move`, `remove`, `review` or `add`.
    var disposition: String
    var note: Bilingual?
    var room: Room.ID?
    /// Nil where the plan has no place for it.
    var point: Point?
    /// True for a place that was measured, not laid out.
    var isMeasured: Bool
    /// Where a moved sign goes on this floor.
    var target: Room.ID?
  }

  struct ExportedFloor: Sendable {
    var level: Int
    var rooms: [ExportedRoom]
    var doors: [Floor.Door]
    var marks: [ExportedMark]
    var middle: Point { Outline(rooms.flatMap(\.outline.corners)).innerPoint }
  }

  let locality: Locality
  let site: Site
  let surveyedOn: CalendarDate
  let phase: SheetFile.Phase
  /// Lowest first; floors whose rooms have no outlines are left out.
  private(set) var floors: [ExportedFloor] = []
  /// Floors that can only be drawn as a schematic, which is no plan to hand on.
  package private(set) var schematicLevels: [Int] = []

  /// True where there is something to hand on.
  package var hasFloors: Bool { !floors.isEmpty }
  package var hasPlace: Bool { site.longitude != nil && site.latitude != nil }
  /// The levels that are handed on.
  package var levels: [Int] { floors.map(\.level) }

  /// - Parameter contexts: the same for both languages.
  package init(
    _ locality: AuditedLocality, site: Site, phase: SheetFile.Phase, chinese: ReportContext,
    english: ReportContext
  ) {
    self.locality = locality.survey.locality
    self.site = site
    self.phase = phase
    surveyedOn = locality.survey.surveyedOn
    let sheets = SiteSheets(locality, site: site, context: chinese)
    let others = SiteSheets(locality, site: site, context: english)
    for level in sheets.levels {
      let survey = phase == .before ? locality.survey : sheets.planned
      let rooms = survey.rooms.filter { $0.site == site.id && sheets.numbers.level(of: $0) == level }
      let outlined = rooms.compactMap { room in
        room.outline.map { ExportedRoom(room: room, outline: Outline($0)) }
      }.filter(\.outline.isSound)
      guard !outlined.isEmpty else {
        if !rooms.isEmpty { schematicLevels.append(level) }
        continue
      }
      var floor = ExportedFloor(level: level, rooms: outlined, doors: sheets.doors(level: level), marks: [])
      floor.marks = MarkPlacing(floor).marks(
        of: sheets.sheet(phase, level: level), others.sheet(phase, level: level), signs: sheets.numbers.signs)
      floors.append(floor)
    }
  }
}
