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
    guard Self.isPlain(text) else {
      return longest { title.hasSuffix($0) } ?? longest { text.contains($0) }
    }
    return longest { Self.ends(title, in: $0) } ?? longest { Self.holds(text, $0) }
  }

  /// What `hasSuffix` tells of a plain text, without going from character to character.
  private static func ends(_ text: String, in word: String) -> Bool {
    text.utf8.count >= word.utf8.count && text.utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  /// What `contains` tells of a plain text.
  private static func holds(_ text: String, _ word: String) -> Bool {
    let (text, word) = (text.utf8, word.utf8)
    guard let first = word.first else { return true }
    var rest = text[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: word) { return true }
      rest = rest[text.index(after: start)...]
    }
    return false
  }

  /// ASCII, Chinese characters and their punctuation, of which every one is a character by itself and equal to itself
  /// only: such texts compare by bytes.
  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      ($0.value < 0x80 && $0.value != 0x0D) || (0x3400...0x9FFF).contains($0.value)
        || (0x3001...0x3029).contains($0.value)
        || (0xFF01...0xFF5E).contains($0.value)
    }
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
