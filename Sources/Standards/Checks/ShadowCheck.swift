import Tables
import Vocabulary
import Wording

/// Rows that can never decide because another of the same id and kind of unit goes before them on the same days.
enum ShadowCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    standards.packs.flatMap { pack in
      entries(of: pack, standards) + kinds(of: pack, standards) + requirements(of: pack, standards)
        + others(of: pack, standards)
    }
  }

  private static func entries(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    let entries = pack.ownEntries
    return entries.indices.compactMap { index in
      let later = entries[index]
      let earlier = entries[..<index].first {
        $0.name == later.name && $0.unitKind == later.unitKind && $0.validity.overlaps(later.validity)
          // Kept against withdrawn is worse than hidden, and said by another check.
          && ($0.placements == [.withdrawn]) == (later.placements == [.withdrawn])
      }
      guard let earlier else { return nil }
      return remark(
        standards.called(later.name), at: pack.place(.mechanisms, row: later.row), earlier.row,
        standards.witness(
          later.name, later.unitKind,
          StandardsCheckText.firstRowDecides.filled(
            StandardsCheckText.row(earlier.row), standards.says(earlier), StandardsCheckText.row(later.row),
            standards.says(later))))
    }
  }

  /// A row for both kinds of unit beside one for each.
  private static func kinds(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    pack.ownEntries.filter { $0.unitKind == nil }.compactMap { row in
      let hiding = Locality.Kind.allCases.compactMap { kind in
        pack.entries.first {
          $0.name == row.name && $0.unitKind == kind && $0.validity.covers(row.validity)
        }
      }
      guard hiding.count == Locality.Kind.allCases.count, let first = hiding.first else { return nil }
      return Remark(
        .warning, code: "shadowed", at: pack.place(.mechanisms, row: row.row),
        what: StandardsCheckText.hiddenByKinds.filled(standards.called(row.name)),
        cure: StandardsCheckText.removeRow.filled(),
        witness: standards.witness(
          row.name, first.unitKind,
          StandardsCheckText.rowSays.filled(StandardsCheckText.row(first.row), standards.says(first))))
    }
  }

  private static func requirements(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    let lines = pack.ownRequirements
    return lines.indices.compactMap { index in
      let later = lines[index]
      let earlier = lines[..<index].first {
        $0.rule == later.rule && $0.validity.overlaps(later.validity)
      }
      guard let earlier else { return nil }
      return remark(
        later.rule, at: pack.place(.pack, row: later.row), earlier.row,
        standards.rules[later.rule]?.example.map {
          CheckedStandards.witness(
            $0, StandardsCheckText.onlyRowCounts.filled(StandardsCheckText.row(earlier.row)))
        })
    }
  }

  /// Caps, panels, lists and twins: the same id twice.
  private static func others(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    func repeated<Row>(
      _ rows: [Row], _ key: (Row) -> String, _ number: (Row) -> Int?, _ place: (Row) -> CellPlace,
      _ text: (Row) -> String
    ) -> [Remark] {
      rows.indices.compactMap { index in
        guard let earlier = rows[..<index].first(where: { key($0) == key(rows[index]) }) else { return nil }
        return remark(
          key(rows[index]), at: place(rows[index]), number(earlier),
          CheckedStandards.witness(
            text(rows[index]),
            StandardsCheckText.onlyRowCounts.filled(StandardsCheckText.row(number(earlier)))))
      }
    }
    // Caps of other numbers contradict each other; those of the same are only said twice.
    let caps = pack.ownCaps
    let twice = caps.indices.filter { index in
      caps[..<index].contains {
        $0.what == caps[index].what && $0.unitKind == caps[index].unitKind && $0.max == caps[index].max
          && $0.isClosed == caps[index].isClosed && $0.per == caps[index].per
      }
    }.map { index in
      remark(
        caps[index].what.rawValue, at: pack.place(.pack, row: caps[index].row),
        caps.first { $0.what == caps[index].what && $0.unitKind == caps[index].unitKind }?.row, nil)
    }
    return twice
      + repeated(
        pack.ownPanels, \.id, \.row, { pack.place(.panels, row: $0.row) }, { $0.words.first ?? $0.id })
      + repeated(
        pack.ownItems, { "\($0.list.rawValue) \($0.id)" }, \.row, { pack.place($0.list, row: $0.row) },
        \.name)
      + repeated(
        pack.ownTwins, \.id, \.row, { pack.place(.twins, row: $0.row) },
        { group in
          group.names.first.flatMap { standards.names[$0] }.map { WitnessSign.text(of: $0) } ?? group.id
        })
  }

  private static func remark(
    _ subject: String, at place: CellPlace, _ earlier: Int?, _ witness: Bilingual?
  ) -> Remark {
    Remark(
      .warning, code: "shadowed", at: place,
      what: StandardsCheckText.shadowed.filled(subject, StandardsCheckText.row(earlier)),
      cure: StandardsCheckText.keepOneRow.filled(), witness: witness)
  }
}
