package import Standards
package import Vocabulary
import Wording

/// What a pack says after inheritance, line by line, each with its citation and the pack it comes from.
package enum ShowStandards {
  /// - Parameter date: leaves out the rows that do not hold on that day.
  /// - Throws: `Problem` for an id that is no pack's.
  package static func run(
    _ id: String, library: StandardsLibrary, asOf date: CalendarDate? = nil
  ) throws -> Listing {
    let whole = try StandardsSource.pack(id, of: nil, in: library)
    let pack = date.map(whole.inForce) ?? whole
    return Listing(
      columns: [
        .init("section", CommandText.columnKind.filled()), .init("id", CommandText.columnID.filled()),
        .init("value", CommandText.columnValue.filled()),
        .init("citation", CommandText.columnCitation.filled()),
        .init("origin", CommandText.columnOrigin.filled()),
      ],
      rows: pack.lines(in: library).map { line in
        [
          .text(line.section), .text(line.id), .both(line.value), .list(line.citations), .text(line.origin),
        ]
      })
  }
}
