import Foundation
import Tables
import Vocabulary
import Wording

/// The remarks of an import as a CSV that the surveyor can sort and filter beside the sheets.
enum RemarksFile {
  /// Writes `remarks.csv`; removes the one of an earlier run when there is nothing to say.
  ///
  /// - Returns: the file's path, nil when there was no remark.
  static func write(_ remarks: [Remark], to folder: URL, language: Language) throws -> String? {
    let file = folder.appending(path: "remarks.csv")
    guard !remarks.isEmpty else {
      try? FileManager.default.removeItem(at: file)
      return nil
    }
    var csv = CSVWriter()
    csv.row(
      [
        CommandText.columnSeverity, .columnPlace, .columnWhat, .columnCure, .columnKind,
      ].map { $0.text(in: language) })
    for remark in remarks {
      csv.row([
        remark.severity.term.text(in: language), remark.place.description, remark.what.text(in: language),
        remark.cure?.text(in: language) ?? "", remark.code,
      ])
    }
    try csv.write(to: file)
    return file.relativePath
  }
}
