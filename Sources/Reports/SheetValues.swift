import Vocabulary
import Wording

/// The sheets that were drawn of a locality, side by side, as the templates want them.
struct SheetValues {
  let words: LocalityWords

  /// One for every site and floor (the first sheet before, the first after), one for the façade of every site; each
  /// with links to further sheets.
  var pairs: [PageValues] {
    var order: [Pair] = []
    for sheet in words.locality.sheets {
      let pair = Pair(sheet)
      if !order.contains(pair) { order.append(pair) }
    }
    return order.map { pair in
      [
        "caption": [words.siteName(pair.site), name(of: pair)].joined(separator: " · "),
        "phases": pair.subjects.compactMap { figure($0, of: pair) },
      ]
    }
  }

  /// The sheets that belong beside each other.
  private struct Pair: Hashable {
    var site: Site.ID
    /// Nil for the façade.
    var level: Int?

    init(_ sheet: SheetFile) {
      site = sheet.site
      switch sheet.subject {
      case .floor(let floor, _): level = floor
      case .facade: level = nil
      }
    }

    var subjects: [SheetFile.Subject] {
      level.map { level in SheetFile.Phase.allCases.map { .floor(level: level, $0) } } ?? [.facade]
    }
  }

  private func name(of pair: Pair) -> String {
    pair.level.map { words.floor($0) ?? "" } ?? words.word(PageText.facade)
  }

  private func figure(_ subject: SheetFile.Subject, of pair: Pair) -> PageValues? {
    let sheets = words.locality.sheets.filter { $0.site == pair.site && $0.subject == subject }
    guard let first = sheets.first(where: { $0.number == 1 }) else { return nil }
    let word = words.word(self.word(for: subject))
    return [
      "word": word, "link": first.link,
      "alt": alt(subject, of: pair, word),
      "more": sheets.filter { $0.number > 1 }.map {
        ["link": $0.link, "label": PageText.moreSheets.filled($0.number).text(in: words.language)]
          as PageValues
      },
    ]
  }

  private func alt(_ subject: SheetFile.Subject, of pair: Pair, _ word: String) -> String {
    let site = words.siteName(pair.site)
    return switch subject {
    case .floor: PageText.sheetAlt.filled(site, name(of: pair), word).text(in: words.language)
    case .facade: PageText.facadeAlt.filled(site).text(in: words.language)
    }
  }

  private func word(for subject: SheetFile.Subject) -> PageText {
    switch subject {
    case .floor(_, .before): .phaseBefore
    case .floor(_, .after): .phaseAfter
    case .facade: .phaseBoth
    }
  }
}
