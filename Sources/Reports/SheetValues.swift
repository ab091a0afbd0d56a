import Vocabulary
import Wording

/// The sheets that were drawn of a locality, pair by pair, as the templates want them.
struct SheetValues {
  let words: LocalityWords

  /// One for every site and floor: the first sheet before, the first after, and links to further ones.
  var pairs: [PageValues] {
    var order: [Pair] = []
    for sheet in words.locality.sheets {
      let pair = Pair(site: sheet.site, level: sheet.level)
      if !order.contains(pair) { order.append(pair) }
    }
    return order.map { pair in
      let caption = [words.siteName(pair.site), words.floor(pair.level) ?? ""].joined(separator: " · ")
      return ["caption": caption, "phases": SheetFile.Phase.allCases.compactMap { phase($0, of: pair) }]
    }
  }

  private struct Pair: Hashable {
    var site: Site.ID
    var level: Int
  }

  private func phase(_ phase: SheetFile.Phase, of pair: Pair) -> PageValues? {
    let sheets = words.locality.sheets.filter {
      $0.site == pair.site && $0.level == pair.level && $0.phase == phase
    }
    guard let first = sheets.first(where: { $0.number == 1 }) else { return nil }
    let word = words.word(phase == .before ? PageText.phaseBefore : PageText.phaseAfter)
    return [
      "word": word, "link": first.link,
      "alt": PageText.sheetAlt.filled(words.siteName(pair.site), words.floor(pair.level) ?? "", word)
        .text(in: words.language),
      "more": sheets.filter { $0.number > 1 }.map {
        ["link": $0.link, "label": PageText.moreSheets.filled($0.number).text(in: words.language)]
          as PageValues
      },
    ]
  }
}
