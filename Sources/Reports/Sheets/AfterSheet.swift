import Surveys
import FloorPlans
import Planning
import Vocabulary
import Wording

/// A floor as it will be: the plan with its moves, the signs that hang then and the plates to make.
struct AfterSheet {
  let site: SiteSheets
  let level: Int
  private var words: LocalityWords { site.words }

  var sheet: FloorSheet {
    let remaining = remainingSigns
    let plates = site.newPlates.filter { site.level(of: $0.plate.destination) == level }
    let moves = movesHere
    let changed = Set(moves.flatMap { [$0.from, $0.to].compactMap { $0 } })
    let sections = sections(remaining, plates, moves)
    let rooms = site.rooms(
      of: site.planned, level: level, lines: sharing, isChanged: { changed.contains($0.id) })
    return FloorSheet(
      title: site.title(.after, level: level), subtitle: site.subtitle, level: level, rooms: rooms,
      doors: site.doors(level: level),
      marks: remaining.map { FloorSheet.Mark(number: $0.number, style: $0.style, place: $0.place) }
        + plates.map {
          FloorSheet.Mark(number: $0.number, style: .add, place: site.place(of: $0.plate.destination))
        },
      // What is new comes from nowhere; its room says so.
      arrows: moves.filter { $0.from != nil }.map {
        FloorSheet.Arrow(from: here($0.from), to: here($0.to), label: $0.name)
      },
      rowsTitle: sections.first?.heading ?? PageText.sheetRowsAfter.filled(0).text(in: site.language),
      rows: sections.enumerated().flatMap { index, section in
        (index == 0 ? [] : [FloorSheet.Row(heading: section.heading)]) + section.rows
      }, keyFigures: SheetFigures(site: site).values(.after),
      markWords: SheetLegend.marks(in: site.language),
      functionWords: SheetLegend.functions(in: site.language),
      footer: site.footer, signOff: site.signOff, language: site.language)
  }

  private struct Remaining {
    var number: Int
    var style: FloorSheet.MarkStyle
    var place: FloorSheet.Place
    var text: String
    var note: String
  }

  /// Signs that hang on this floor when everything is done, in the order of their numbers.
  private var remainingSigns: [Remaining] {
    site.numbers.signs.compactMap { sign in
      let change = words.planChange(of: sign)
      let disposition = change?.disposition ?? words.locality.disposition(of: sign)
      let text = LocalityWords.oneLine(sign.text)
      let word = words.word(disposition.term)
      switch disposition {
      case .remove, .merge: return nil
      case .move:
        guard let destination = change?.destination else { fallthrough }
        guard site.level(of: destination) == level else { return nil }
        let from = words.place(of: sign)
        return Remaining(
          number: site.numbers[sign.id], style: .move, place: site.place(of: destination), text: text,
          note: PageText.movedFromTo.filled(word, from, site.name(of: destination)).text(in: site.language)
            + site.numberWords(sign))
      case .keep, .fix, .review:
        guard site.numbers.level(of: sign) == level else { return nil }
        return Remaining(
          number: site.numbers[sign.id], style: disposition.markStyle, place: site.place(of: sign),
          text: text,
          note: word + site.numberWords(sign))
      }
    }
  }

  private var movesHere: [Plan.Move] {
    (site.plan?.moves ?? []).filter { move in
      site.numbers.level(of: move.to) == level || move.from.flatMap { site.numbers.level(of: $0) } == level
    }
  }

  /// A room of this floor; nil for one of another.
  private func here(_ room: Room.ID?) -> Room.ID? {
    room.flatMap { site.numbers.level(of: $0) == level ? $0 : nil }
  }

  /// Who shares a room at which hours, and what is new in it.
  private func sharing(_ room: Room) -> [String] {
    let users = (site.plan?.assignments ?? []).filter { $0.room == room.id }
    let new = (site.plan?.moves ?? []).filter { $0.to == room.id && $0.from == nil }
    var lines: [String] = []
    if users.count < 2 { lines = room.occupants }
    if users.count > 1 {
      lines = users.map { assignment in
        guard let hours = assignment.hoursPerWeek else { return assignment.name }
        return PageText.sharedHours.filled(assignment.name, Numbers.short(hours)).text(in: site.language)
      }
    }
    return lines + new.map { PageText.newHere.filled($0.name).text(in: site.language) }
  }

  /// A heading with the rows below it.
  private struct Section {
    var heading: String
    var rows: [FloorSheet.Row]
  }

  /// What has to be done first, then what hangs; empty ones are left out.
  private func sections(
    _ remaining: [Remaining], _ plates: [(number: Int, plate: Plan.Plate)], _ moves: [Plan.Move]
  ) -> [Section] {
    let made = plates.map { number, plate in
      FloorSheet.Row(
        number: number, style: .add, text: LocalityWords.oneLine(plate.text),
        note: words.word(plate.addition == nil ? PageText.newPlate : PageText.requiredPlate)
          + " → \(site.name(of: plate.destination))")
    }
    let moved = moves.map { move in
      FloorSheet.Row(text: PlanWords(site: site).route(of: move), note: move.why.text(in: site.language))
    }
    let hanging = remaining.map {
      FloorSheet.Row(number: $0.number, style: $0.style, text: $0.text, note: $0.note)
    }
    let all: [(PageText, Int, [FloorSheet.Row])] = [
      (.platesToMake, made.count, made), (.roomMoves, moved.count, moved),
      (.sheetRowsAfter, made.count + hanging.count, hanging),
    ]
    return all.filter { !$0.2.isEmpty }.map { heading, count, rows in
      Section(heading: heading.filled(count).text(in: site.language), rows: rows)
    }
  }
}
