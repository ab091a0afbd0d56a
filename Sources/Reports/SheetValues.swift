import Vocabulary
import Wording

/// The sheets that were drawn of a locality, side by side, as the templates want them.
struct SheetValues {
  let words: LocalityWords

  /// One for every site and floor (the first sheet before, the first after), one for the façade of every site, one
  /// for the ways on its floors; each with links to further sheets.
  var pairs: [PageValues] {
    var order: [Pair] = []
    for sheet in words.locality.sheets {
      let pair = Pair(sheet)
      if !order.contains(pair) { order.append(pair) }
    }
    return order.map { pair in
      [
        "caption": [words.siteName(pair.site), name(of: pair)].joined(separator: " · "),
        "phases": subjects(of: pair).compactMap { figure($0, of: pair) },
      ]
    }
  }

  /// The sheets that belong beside each other.
  private struct Pair: Hashable {
    enum Kind: Hashable {
      case floor(Int)
      case facade, directions
    }

    var site: Site.ID
    var kind: Kind

    init(_ sheet: SheetFile) {
      site = sheet.site
      switch sheet.subject {
      case .floor(let level, _): kind = .floor(level)
      case .facade: kind = .facade
      case .directions: kind = .directions
      }
    }
  }

  /// What stands side by side, in order.
  private func subjects(of pair: Pair) -> [SheetFile.Subject] {
    switch pair.kind {
    case .floor(let level): return SheetFile.Phase.allCases.map { .floor(level: level, $0) }
    case .facade: return [.facade]
    case .directions:
      var levels: [Int] = []
      for sheet in words.locality.sheets where sheet.site == pair.site {
        if case .directions(let level) = sheet.subject, !levels.contains(level) { levels.append(level) }
      }
      return levels.map { .directions(level: $0) }
    }
  }

  private func name(of pair: Pair) -> String {
    switch pair.kind {
    case .floor(let level): words.floor(level) ?? ""
    case .facade: words.word(PageText.facade)
    case .directions: words.word(PageText.directions)
    }
  }

  private func figure(_ subject: SheetFile.Subject, of pair: Pair) -> PageValues? {
    let sheets = words.locality.sheets.filter { $0.site == pair.site && $0.subject == subject }
    guard let first = sheets.first(where: { $0.number == 1 }) else { return nil }
    let word = word(for: subject)
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
    case .directions: PageText.directionsAlt.filled(site, word).text(in: words.language)
    }
  }

  private func word(for subject: SheetFile.Subject) -> String {
    switch subject {
    case .floor(_, .before): words.word(PageText.phaseBefore)
    case .floor(_, .after): words.word(PageText.phaseAfter)
    case .facade: words.word(PageText.phaseBoth)
    case .directions(let level): words.floor(level) ?? ""
    }
  }
}
