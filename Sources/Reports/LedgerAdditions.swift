import Auditing
import Standards
import Surveys
import Tables
import Vocabulary
import Wording

/// The ledger's sheet of signs to put up.
struct LedgerAdditions {
  private var rows: [[StyledCell]] = []

  mutating func take(_ words: LocalityWords) {
    for addition in words.locality.audit.additions {
      rows.append([
        StyledCell(.number(Double(rows.count + 1)), .centred),
        StyledCell(words.locality.survey.locality.name), StyledCell(words.siteName(addition.site)),
        StyledCell(words.word(addition.placement.term), .centred), StyledCell(addition.canonicalName),
        StyledCell(addition.wording, .wrapped),
        StyledCell(
          CitationWords.lines(addition.citations, library: words.context.library, language: words.language)
            .joined(separator: "\n"), .wrapped), StyledCell(.empty), StyledCell(.empty), StyledCell(.empty),
      ])
    }
  }

  func write(to book: WorkbookWriter, context: ReportContext) throws {
    let headings: [LedgerText] = [
      .number, .locality, .site, .placement, .canonicalName, .text, .citations, .responsible, .deadline,
      .closedOn,
    ]
    var layout = SheetLayout(
      name: LedgerText.additionsSheet.text(in: context.language),
      columnWidths: [6, 14, 18, 14, 20, 40, 40, 12, 12, 12])
    layout.frozenRows = 3
    layout.repeatedRows = 3...3
    layout.footer = LedgerText.pageNumbers.text(in: context.language)
    try book.addSheet(layout)
    try LedgerHead.write(.additionsTitle, to: book, columns: headings.count, context: context)
    try book.addRow(headings.map { StyledCell($0.text(in: context.language), .heading) }, height: 26)
    for row in rows { try book.addRow(row) }
  }
}
