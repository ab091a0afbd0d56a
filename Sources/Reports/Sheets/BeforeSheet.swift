import Auditing
import FloorPlans
import Planning
import Vocabulary
import Wording

/// A floor as it was found: rooms by function, and every sign with what becomes of it.
struct BeforeSheet {
  let site: SiteSheets
  let level: Int
  private var words: LocalityWords { site.words }

  var sheet: FloorSheet {
    let signs = site.numbers.signs.filter { site.numbers.level(of: $0) == level }
    let decisive = decisiveFindings
    let rooms = site.rooms(
      of: words.locality.survey, level: level, lines: { $0.occupants }, isChanged: { _ in false })
    return FloorSheet(
      title: site.title(.before, level: level), subtitle: site.subtitle, level: level, rooms: rooms,
      doors: site.doors(level: level), marks: signs.map(mark),
      rowsTitle: PageText.sheetRowsBefore.filled(signs.count).text(in: site.language),
      rows: signs.map { row($0, decisive[$0.id]) }
        + site.citationRows(signs.flatMap { decisive[$0.id]?.citations ?? [] }),
      keyFigures: SheetFigures(site: site).values(.before),
      markWords: SheetLegend.marks(in: site.language),
      functionWords: SheetLegend.functions(in: site.language),
      footer: site.footer, signOff: site.signOff, language: site.language)
  }

  /// The finding that decides about each sign.
  var decisiveFindings: [Sign.ID: Finding] {
    var found: [Sign.ID: Finding] = [:]
    for finding in words.locality.audit.findings {
      guard case .sign(_, let id)? = finding.subjects.first,
        finding.disposition == words.locality.audit.dispositions[id], found[id] == nil
      else { continue }
      found[id] = finding
    }
    return found
  }

  private func mark(_ sign: Sign) -> FloorSheet.Mark {
    let change = words.planChange(of: sign)
    var target: FloorSheet.Place?
    if change?.disposition == .move, let destination = change?.destination,
      site.level(of: destination) == level
    {
      target = site.place(of: destination)
    }
    // A room that becomes the right one for its signs moves none of them.
    if target == site.place(of: sign) { target = nil }
    return FloorSheet.Mark(
      number: site.numbers[sign.id], style: words.locality.disposition(of: sign).markStyle,
      place: site.place(of: sign), target: target)
  }

  /// The line of a sign: what becomes of it, by which rule and citation.
  func row(_ sign: Sign, _ finding: Finding?) -> FloorSheet.Row {
    let disposition = words.locality.disposition(of: sign)
    var parts = [words.word(disposition.term)]
    if let goes = destination(of: sign, disposition) { parts[0] += goes }
    if let finding {
      parts.append(RuleWords.name(of: finding, in: site.language))
      if !finding.citations.isEmpty { parts.append("〔" + finding.citations.joined(separator: " ") + "〕") }
    }
    return FloorSheet.Row(
      number: site.numbers[sign.id], style: disposition.markStyle, text: LocalityWords.oneLine(sign.text),
      note: parts.joined(separator: " · ") + site.numberWords(sign))
  }

  /// `→ 便民服务大厅` for what is merged or moved: where the plan puts it, else what the audit asks for.
  private func destination(of sign: Sign, _ disposition: Disposition) -> String? {
    guard disposition == .merge || disposition == .move else { return nil }
    let change = words.planChange(of: sign)
    let name =
      change?.destination.map { site.name(of: $0) } ?? words.target(words.locality.audit.targets[sign.id])
    return name.map { " → \($0)" }
  }
}

extension Disposition {
  var markStyle: FloorSheet.MarkStyle {
    switch self {
    case .keep: .keep
    case .fix: .fix
    case .merge: .merge
    case .move: .move
    case .remove: .remove
    case .review: .review
    }
  }
}
