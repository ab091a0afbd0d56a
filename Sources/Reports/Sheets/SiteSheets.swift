package import FloorPlans
import Planning
package import Surveys
package import Vocabulary
import Wording

/// The floor sheets of one site of a locality: what hangs and is used now, and what will when the plan is done.
///
/// Turns findings and plans into the shapes and words that FloorPlans draws.
package struct SiteSheets {
  let words: LocalityWords
  let site: Site
  let plan: Plan?
  /// The locality as it would be.
  let planned: Survey
  let numbers: SignNumbers

  /// - Parameter site: a site of the locality's survey.
  package init(_ locality: AuditedLocality, site: Site, context: ReportContext) {
    words = LocalityWords(locality, context: context)
    self.site = site
    plan = locality.plan(of: site.id)
    planned = plan.map { locality.survey.applying($0) } ?? locality.survey
    numbers = SignNumbers(locality.survey, site: site.id)
  }

  /// The floors to draw, lowest first: those with rooms; the ground floor where the site has signs but no rooms.
  package var levels: [Int] { numbers.levels }

  /// What may be drawn of a site, in the order in which pages show it: the floors, the façade, the ways on the floors.
  package static func subjects(of survey: Survey, site: Site.ID) -> [SheetFile.Subject] {
    let levels = SignNumbers(survey, site: site).levels
    return levels.flatMap { level in SheetFile.Phase.allCases.map { .floor(level: level, $0) } }
      + [.facade] + levels.map { .directions(level: $0) }
  }

  /// The first sheet of a subject.
  package func file(_ subject: SheetFile.Subject) -> SheetFile {
    SheetFile(locality: words.locality.survey.locality.id, site: site.id, subject: subject)
  }

  package func sheet(_ phase: SheetFile.Phase, level: Int) -> FloorSheet {
    switch phase {
    case .before: BeforeSheet(site: self, level: level).sheet
    case .after: AfterSheet(site: self, level: level).sheet
    }
  }

  /// What is wrong with the plan of a floor, each with the locality and the site before it.
  package func faults(of sheet: FloorSheet) -> [Bilingual] {
    let place = words.locality.survey.locality.name + " " + site.name
    return FloorSheetDrawing.faults(of: sheet).map { fault in
      Bilingual(zh: "\(place)：\(fault.text.zh)", en: "\(place): \(fault.text.en)")
    }
  }

  // MARK: What both phases share

  var language: Language { words.language }

  func title(_ phase: SheetFile.Phase, level: Int) -> String {
    let word = phase == .before ? PageText.phaseBefore : PageText.phaseAfter
    return PageText.sheetTitle.filled(site.name, words.floor(level) ?? "", word.filled()).text(in: language)
  }

  var subtitle: String {
    let place = words.locality.survey.locality
    return [place.district, place.subdistrict, place.name].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  func rooms(of survey: Survey, level: Int, lines: (Room) -> [String], isChanged: (Room) -> Bool)
    -> [FloorSheet.RoomShape]
  {
    survey.rooms.filter { $0.site == site.id && numbers.level(of: $0) == level }.map { room in
      FloorSheet.RoomShape(
        id: room.id, number: room.number, name: room.name, function: room.function, area: room.usableArea,
        outline: room.outline, nextTo: room.nextTo, lines: lines(room), isChanged: isChanged(room))
    }
  }

  func doors(level: Int) -> [Floor.Door] {
    words.locality.survey.floors.first { $0.site == site.id && $0.level == level }?.doors ?? []
  }

  func place(of sign: Sign) -> FloorSheet.Place {
    // Coordinates count only on a drawn floor, where they have a frame.
    if let anchor = sign.anchor, isDrawn(numbers.level(of: sign)) { return .point(anchor) }
    if let room = sign.room, numbers.has(room) {
      return sign.position == .roomDoor ? .door(room) : .room(room)
    }
    return sign.position.isOutside == true ? .outside(entrance: sign.entrance) : .inside
  }

  func place(of destination: Plan.Destination) -> FloorSheet.Place {
    if let room = destination.room, numbers.has(room) {
      return destination.position == .roomDoor ? .door(room) : .room(room)
    }
    return destination.position.isOutside == true ? .outside(entrance: nil) : .inside
  }

  /// The floor of a destination; the ground floor for what hangs outside or in no room.
  func level(of destination: Plan.Destination) -> Int {
    destination.room.flatMap { numbers.level(of: $0) } ?? numbers.ground
  }

  func name(of destination: Plan.Destination) -> String {
    words.name(of: destination, room: planned.rooms.first { $0.id == destination.room })
  }

  /// ` · P020`: the number that pages and ledger know the sign by; nothing for one that the program made up.
  func numberWords(_ sign: Sign) -> String {
    sign.id.text.count <= 8 && !sign.id.text.hasPrefix("s-") ? " · \(sign.id)" : ""
  }

  /// Id of each citation once, in the order of their first mention, as rows that say what they are.
  func citationRows(_ ids: [String]) -> [FloorSheet.Row] {
    var seen: Set<String> = []
    let unique = ids.filter { seen.insert($0).inserted }
    guard !unique.isEmpty else { return [] }
    return [FloorSheet.Row(heading: words.word(PageText.basis))]
      + unique.map { id in
        let known = CitationWords(id, library: words.context.library, language: language)
        return FloorSheet.Row(text: "〔\(id)〕" + (known?.line(in: language) ?? ""))
      }
  }

  var footer: [String] {
    let context = words.context
    let pack = PackWords(context.pack, language: language)
    let colon = language == .chinese ? "：" : ": "
    return [
      PageText.packLine.text(in: language) + colon + pack.title + " · " + pack.status, pack.caution,
      PageText.surveyedOn.text(in: language) + colon + words.locality.survey.surveyedOn.description + " · "
        + PageText.asOf.text(in: language) + colon + context.asOf.description,
    ]
  }

  var signOff: [String] {
    [PageText.signOffLocality, .signOffFirst, .signOffSecond].map { words.word($0) }
  }

  private func isDrawn(_ level: Int) -> Bool {
    let own = words.locality.survey.rooms.filter { $0.site == site.id && numbers.level(of: $0) == level }
    return !own.isEmpty && own.allSatisfy { $0.outline != nil }
  }
}
