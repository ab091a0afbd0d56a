import Auditing
package import FloorPlans
import Matching
import Planning
import Standards
import Surveys
import Vocabulary
import Wording

/// A floor as visitors find their way on it when everything is done: from the entrance, or from the stairs, to each
/// service, with the guide signs that lead there.
struct DirectionsSheet {
  let site: SiteSheets
  let level: Int
  private let guides: [Guide]
  private let services: [Service]
  private var words: LocalityWords { site.words }

  /// A guide sign that hangs then.
  private struct Guide {
    var number: Int
    var style: FloorSheet.MarkStyle
    var place: FloorSheet.Place
    var level: Int
    var text: String
    var note: String
  }

  /// A room that people come to, and the numbers of the guides that lead there.
  private struct Service {
    var room: Room
    var level: Int
    var guides: [Int]
  }

  init(site: SiteSheets, level: Int) {
    self.site = site
    self.level = level
    let guides = DirectionsSheet.guides(of: site)
    self.guides = guides
    let facilities = site.words.context.library.facilities
    services = site.planned.rooms.filter { $0.site == site.site.id && DirectionsSheet.isService($0) }.map {
      room in
      let leading = guides.filter { guide in
        // A guide to the whole house leads to its door, not to the room that is called much like it.
        GuideText.leads(guide.text.replacing(site.site.name, with: ""), to: room) {
          facilities.functionNamed(in: $0)
        }
      }
      return Service(room: room, level: site.numbers.level(of: room), guides: leading.map(\.number))
    }
  }

  /// Nil for a floor where nobody has to find anything.
  var sheet: FloorSheet? {
    let own = services.filter { $0.level == level }
    let others = level == site.numbers.ground ? services.filter { $0.level != level } : []
    let shown = guides.filter { $0.level == level }
    guard !own.isEmpty || !others.isEmpty else { return nil }
    let title = PageText.sheetTitle.filled(
      site.site.name, words.floor(level) ?? "", words.word(PageText.directions)
    ).text(in: site.language)
    return FloorSheet(
      title: title, subtitle: site.subtitle, level: level,
      rooms: site.rooms(of: site.planned, level: level, lines: { _ in [] }, isChanged: { _ in false }),
      doors: site.doors(level: level),
      marks: shown.map { FloorSheet.Mark(number: $0.number, style: $0.style, place: $0.place) },
      ways: ways(own, others),
      rowsTitle: PageText.directionServices.filled(own.count).text(in: site.language),
      rows: own.map(row) + upstairsRows(others) + guideRows(shown) + basis,
      keyFigures: figures(own, shown.count), markWords: SheetLegend.marks(in: site.language),
      functionWords: SheetLegend.functions(in: site.language), footer: site.footer, signOff: site.signOff,
      language: site.language)
  }

  // MARK: What there is

  /// Rooms that are open to the public and more than a way.
  private static func isService(_ room: Room) -> Bool {
    guard room.isPublic == true, let function = room.function else { return false }
    switch function {
    case .service, .activity, .meeting, .office, .other: return true
    case .storage, .sanitary, .circulation, .idle: return false
    }
  }

  private static func guides(of site: SiteSheets) -> [Guide] {
    let words = site.words
    let mended = MendedSigns(words.locality, context: words.context)
    let hanging = site.numbers.signs.compactMap { sign -> Guide? in
      guard words.locality.readings[sign.id]?.signClass == .guide else { return nil }
      let change = words.planChange(of: sign)
      let disposition = change?.disposition ?? words.locality.disposition(of: sign)
      var place = site.place(of: sign)
      var level = site.numbers.level(of: sign)
      switch disposition {
      case .remove, .merge: return nil
      case .move:
        if let destination = change?.destination {
          place = site.place(of: destination)
          level = site.level(of: destination)
        }
      case .keep, .fix, .review: break
      }
      let text = disposition == .fix ? mended.sign(sign).text : sign.text
      return Guide(
        number: site.numbers[sign.id], style: disposition.markStyle, place: place, level: level,
        text: LocalityWords.oneLine(text), note: words.word(disposition.term) + site.numberWords(sign))
    }
    let made = site.newPlates.filter { $0.plate.kind == .guide }.map { number, plate in
      Guide(
        number: number, style: .add, place: site.place(of: plate.destination),
        level: site.level(of: plate.destination), text: LocalityWords.oneLine(plate.text),
        note: words.word(PageText.newPlate))
    }
    return hanging + made
  }

  // MARK: Ways

  private func ways(_ own: [Service], _ others: [Service]) -> [FloorSheet.Way] {
    let stairs = stairs
    let start: FloorSheet.WayStart =
      level == site.numbers.ground ? .entrance : stairs.map { .room($0.id) } ?? .entrance
    var ways = own.filter { $0.room.id != stairs?.id }.map { service in
      FloorSheet.Way(
        start: start, to: service.room.id, name: words.name(of: service.room),
        isGuided: !service.guides.isEmpty)
    }
    if let stairs, !others.isEmpty {
      ways.append(
        FloorSheet.Way(
          start: start, to: stairs.id, name: words.name(of: stairs),
          isGuided: others.allSatisfy { !$0.guides.isEmpty }))
    }
    return ways
  }

  /// The stairs of this floor, or the lift where there is only that.
  private var stairs: Room? {
    let rooms = site.planned.rooms.filter { $0.site == site.site.id && site.numbers.level(of: $0) == level }
    func named(_ words: [String]) -> Room? {
      rooms.first { room in words.contains { room.name.lowercased().contains($0) } }
    }
    return named(["楼梯", "stair"]) ?? named(["电梯", "lift", "elevator"])
  }

  // MARK: Words

  private func row(_ service: Service) -> FloorSheet.Row {
    FloorSheet.Row(text: words.name(of: service.room), note: guideWords(service))
  }

  private func guideWords(_ service: Service) -> String {
    guard !service.guides.isEmpty else { return words.word(PageText.noGuideSign) }
    let numbers = service.guides.map(String.init).joined(separator: words.listSeparator)
    return PageText.guidedBy.filled(numbers).text(in: site.language)
  }

  private func upstairsRows(_ others: [Service]) -> [FloorSheet.Row] {
    guard !others.isEmpty else { return [] }
    return [FloorSheet.Row(heading: words.word(PageText.directionOtherFloors))]
      + others.map { service in
        let floor = words.floor(service.level) ?? ""
        return FloorSheet.Row(text: "\(floor) · \(words.name(of: service.room))", note: guideWords(service))
      }
  }

  private func guideRows(_ shown: [Guide]) -> [FloorSheet.Row] {
    guard !shown.isEmpty else { return [] }
    return [FloorSheet.Row(heading: PageText.directionGuides.filled(shown.count).text(in: site.language))]
      + shown.map { guide in
        let leads = services.filter { $0.guides.contains(guide.number) }.map { words.name(of: $0.room) }
        let goal = leads.isEmpty ? nil : "→ " + leads.joined(separator: words.listSeparator)
        return FloorSheet.Row(
          number: guide.number, style: guide.style, text: guide.text,
          note: [guide.note, goal].compactMap { $0 }.joined(separator: " · "))
      }
  }

  /// What the pack says of guides, where a service has none.
  private var basis: [FloorSheet.Row] {
    guard services.contains(where: \.guides.isEmpty),
      let requirement = words.context.pack.requirement("service-without-guide", on: words.context.asOf)
    else { return [] }
    return site.citationRows(requirement.citations)
  }

  private func figures(_ own: [Service], _ guides: Int) -> [FloorSheet.KeyFigure] {
    func figure(_ label: PageText, _ value: Int) -> FloorSheet.KeyFigure {
      .init(label: words.word(label), value: String(value))
    }
    return [
      figure(.figureServices, own.count), figure(.figureUnguided, own.count { $0.guides.isEmpty }),
      figure(.figureGuides, guides),
    ]
  }
}

extension SiteSheets {
  /// How visitors find their way on a floor; nil where nobody has to find anything.
  package func directions(level: Int) -> FloorSheet? { DirectionsSheet(site: self, level: level).sheet }
}
