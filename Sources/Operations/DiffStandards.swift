package import Standards
package import Vocabulary
import Wording

/// In which lines two packs differ after inheritance.
package enum DiffStandards {
  /// - Parameter date: leaves out the rows that do not hold on that day.
  /// - Throws: `Problem` for an id that is no pack's.
  package static func run(
    _ first: String, _ second: String, library: StandardsLibrary, asOf date: CalendarDate? = nil
  ) throws -> Listing {
    let packs = try [first, second].map { id in
      let whole = try StandardsSource.pack(id, of: nil, in: library)
      return date.map(whole.inForce) ?? whole
    }
    return Listing(
      columns: [
        .init("section", CommandText.columnKind.filled()), .init("id", CommandText.columnID.filled()),
        .init("change", CommandText.columnChange.filled()),
        .init("before", Bilingual(zh: packs[0].id, en: packs[0].id)),
        .init("after", Bilingual(zh: packs[1].id, en: packs[1].id)),
        .init("citation_before", CommandText.columnCitationBefore.filled()),
        .init("citation_after", CommandText.columnCitationAfter.filled()),
      ],
      rows: PackDifference.between(packs[0], packs[1], in: library).map { difference in
        [
          .text(difference.section), .text(difference.id),
          .term(difference.change.rawValue, difference.change.term.filled()), value(difference.before),
          value(difference.after), .list(difference.before?.citations ?? []),
          .list(difference.after?.citations ?? []),
        ]
      })
  }

  private static func value(_ line: PackLine?) -> Listing.Value { line.map { .both($0.value) } ?? .none }
}

extension PackDifference.Change {
  fileprivate var term: CommandText {
    switch self {
    case .added: .changeAdded
    case .removed: .changeRemoved
    case .changed: .changeChanged
    }
  }
}
