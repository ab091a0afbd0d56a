import Operations
import Tables
import Vocabulary
import Wording

/// Prints the remarks of a check; ends with exit code 1 when one of them is more than a note.
enum RemarkListing {
  static func print(_ remarks: [Remark], as format: ListingFormat) throws {
    if format == .table {
      for remark in remarks { Shell.say(remark.line(in: Shell.language)) }
    } else {
      try format.print(
        Listing(
          columns: [
            .init("severity", CommandText.columnSeverity.filled()),
            .init("code", CommandText.columnCode.filled()),
            .init("place", CommandText.columnPlace.filled()), .init("what", CommandText.columnWhat.filled()),
            .init("cure", CommandText.columnCure.filled()),
            .init("witness", CommandText.columnWitness.filled()),
          ],
          rows: remarks.map { remark in
            [
              .text(remark.severity.rawValue), .text(remark.code), .text(remark.place.description),
              .both(remark.what), remark.cure.map { .both($0) } ?? .none,
              remark.witness.map { .both($0) } ?? .none,
            ]
          }))
    }
    let errors = remarks.count { $0.severity == .error }
    let faults = remarks.count { $0.severity != .note }
    let summary =
      faults == 0 ? CommandText.nothingWrong.filled() : CommandText.faultsFound.filled(remarks.count, errors)
    Shell.tell(summary.text(in: Shell.language))
    if faults > 0 { throw Problem.Exit.found }
  }
}
