package import Vocabulary

extension Pack {
  /// Whether a day lies in the pack's term of validity; an end that is not known is open.
  package func holds(on date: CalendarDate) -> Bool { validity.holds(on: date) }

  /// The row of the catalogue for a name; one for the kind of unit goes before one for both kinds.
  ///
  /// A withdrawn row is given back as it is (`placements == [.withdrawn]`); nil for a name that the pack does not list
  /// on that day.
  package func entry(_ name: String, kind: Locality.Kind, on date: CalendarDate) -> Entry? {
    let rows = entries.filter { $0.name == name && $0.isValid(on: date) }
    return rows.first { $0.unitKind == kind } ?? rows.first { $0.unitKind == nil }
  }

  /// The rows that apply to a kind of unit on a day, withdrawn ones left out.
  package func entries(for kind: Locality.Kind, on date: CalendarDate) -> [Entry] {
    entries.filter { row in
      guard row.isValid(on: date), row.placements != [.withdrawn] else { return false }
      return row.unitKind == kind
        || (row.unitKind == nil
          && !entries.contains { $0.name == row.name && $0.unitKind == kind && $0.isValid(on: date) })
    }
  }

  package func cap(_ what: Placement, kind: Locality.Kind) -> Cap? {
    caps.first { $0.what == what && $0.unitKind == kind }
      ?? caps.first { $0.what == what && $0.unitKind == nil }
  }

  /// The line that puts a rule to work; nil where the pack does not use the rule on that day.
  package func requirement(_ rule: String, on date: CalendarDate) -> Requirement? {
    requirements.first { $0.rule == rule && $0.validity.holds(on: date) }
  }

  /// The kind of panel that a text is.
  ///
  /// The word that it ends in decides, because that is what it is: 居务公开制度 is a regulation. Else the longest word
  /// in it decides, and of equal ones the kind that may hang.
  package func panel(for text: String) -> Panel? {
    let lines = text.split(whereSeparator: \.isNewline)
    let title = lines.first.map { String($0.filter { !$0.isWhitespace }) } ?? ""
    guard WordSearch.isPlain(text) else {
      return longest { title.hasSuffix($0) } ?? longest { text.contains($0) }
    }
    return longest { WordSearch.ends(title, in: $0) } ?? longest { WordSearch.holds(text, $0) }
  }

  private func longest(_ matches: (String) -> Bool) -> Panel? {
    var best: (panel: Panel, length: Int)?
    for panel in panels {
      for word in panel.words where matches(word) {
        let isBetter =
          best.map { word.count > $0.length || (word.count == $0.length && panel.mayHang) } ?? true
        if isBetter { best = (panel, word.count) }
      }
    }
    return best?.panel
  }
}

extension Pack {
  /// The pack as it is on one day: rows that do not hold then are left out.
  package func inForce(on date: CalendarDate) -> Pack {
    var pack = self
    pack.requirements.removeAll { !$0.validity.holds(on: date) }
    pack.entries.removeAll { !$0.validity.holds(on: date) }
    pack.items.removeAll { !$0.validity.holds(on: date) }
    return pack
  }
}

extension Pack.Entry {
  package func isValid(on date: CalendarDate) -> Bool { validity.holds(on: date) }
}
