package import Vocabulary
import Wording

/// One line of what a pack says after inheritance, for `standards show`.
package struct PackLine: Hashable, Sendable {
  /// `pack`, `caps`, `rules`, `mechanisms`, `panels`, `twins` or the name of a list.
  package var section: String
  package var id: String
  /// The kind of locality that it is about; nil for both.
  package var unitKind: Locality.Kind?
  package var value: Bilingual
  package var citations: [String]
  /// The pack that the line comes from.
  package var origin: String
}

extension Pack {
  /// In the order of the files; inherited lines after own ones.
  package func lines(in library: StandardsLibrary) -> [PackLine] {
    var lines = [
      PackLine(section: "pack", id: "title", value: title, citations: [], origin: id),
      PackLine(section: "pack", id: "status", value: status.term.filled(), citations: [], origin: id),
    ]
    lines += caps.map { cap in
      PackLine(
        section: "caps", id: cap.what.rawValue, unitKind: cap.unitKind,
        value: joined([
          cap.unitKind?.term.filled(), cap.max.map { StandardsText.atMost.filled($0) },
          cap.isClosed ? StandardsText.closedList.filled() : nil,
        ]), citations: cap.citations, origin: cap.origin)
    }
    lines += requirements.map { rule in
      let limits = rule.limits.keys.sorted().map { "\($0)=\(rule.limits[$0] ?? "")" }.joined(separator: " ")
      return PackLine(
        section: "rules", id: rule.rule,
        value: joined([
          rule.severity.term.filled(), limits.isEmpty ? nil : Bilingual(zh: limits, en: limits),
          term(rule.validity),
        ]),
        citations: rule.citations, origin: rule.origin)
    }
    let names = Dictionary(library.names.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    lines += entries.map { entry in
      PackLine(
        section: "mechanisms", id: entry.name, unitKind: entry.unitKind,
        value: joined(
          [names[entry.name].map { Bilingual(zh: $0, en: $0) }, entry.unitKind?.term.filled()]
            + entry.placements.map { $0.term.filled() } + [
              entry.isRequired ? StandardsText.required.filled() : nil,
              entry.mergeInto.map { into in
                StandardsText.mergedInto.filled(library.facilities.function(into)?.name ?? into)
              }, term(entry.validity),
            ]), citations: entry.citations, origin: entry.origin)
    }
    lines += panels.map { panel in
      PackLine(
        section: "panels", id: panel.id,
        value: joined([
          (panel.mayHang ? StandardsText.mayHang : .mayNotHang).filled(),
          Bilingual(zh: panel.words.joined(separator: "、"), en: panel.words.joined(separator: ", ")),
        ]), citations: panel.citations, origin: id)
    }
    lines += items.map { item in
      PackLine(
        section: item.list.rawValue, id: item.id,
        value: joined([
          Bilingual(zh: item.name, en: item.name),
          item.isWithdrawn ? Pack.Placement.withdrawn.term.filled() : nil,
          item.termYears.map { StandardsText.termYears.filled($0) }, term(item.validity),
        ]), citations: item.citations, origin: item.origin)
    }
    lines += twins.map { group in
      let called = group.names.map { names[$0] ?? $0 }
      return PackLine(
        section: "twins", id: group.id,
        value: Bilingual(zh: called.joined(separator: "、"), en: called.joined(separator: ", ")),
        citations: group.citations, origin: group.origin)
    }
    return lines
  }

  /// From when to when a row holds; nil for one without dates.
  private func term(_ validity: Validity) -> Bilingual? {
    switch (validity.from, validity.to) {
    case (let from?, let to?): StandardsText.holdsBetween.filled(from.description, to.description)
    case (let from?, nil): StandardsText.holdsFrom.filled(from.description)
    case (nil, let to?): StandardsText.holdsTo.filled(to.description)
    case (nil, nil): nil
    }
  }

  private func joined(_ parts: [Bilingual?]) -> Bilingual {
    let parts = parts.compactMap { $0 }
    return Bilingual(
      zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }
}
