import Tables
import Vocabulary
import Wording

/// The rows above the heading of every sheet of the ledger: title, under which pack and status, who fills it in.
enum LedgerHead {
  static func write(
    _ title: LedgerText, to book: WorkbookWriter, columns: Int, context: ReportContext, filledIn: Bool = false
  ) throws {
    let language = context.language
    let pack = PackWords(context.pack, language: language)
    try book.addMergedRow(
      StyledCell(title.filled(context.surveyTitle).text(in: language), .title), columns: columns, height: 32)
    try book.addMergedRow(
      StyledCell(
        LedgerText.basisLine.filled(pack.title, pack.status, context.asOf.description, pack.caution)
          .text(in: language), .subtitle), columns: columns, height: 20)
    if filledIn {
      try book.addMergedRow(
        StyledCell(LedgerText.filledInBy.text(in: language), .subtitle), columns: columns, height: 20)
    }
  }
}
