import Auditing
import Standards
import Surveys
import Tables
import Vocabulary
import Wording

/// The ledger's sheet of findings on rooms, sites and areas.
struct LedgerPremises {
  private var rows: [[StyledCell]] = []

  mutating func take(_ words: LocalityWords) {
    for finding in words.locality.premisesFindings {
      rows.append([
        StyledCell(.number(Double(rows.count + 1)), .centred),
        StyledCell(words.locality.survey.locality.name),
        StyledCell(finding.subjects.map(words.name(of:)).joined(separator: words.listSeparator)),
        StyledCell(finding.code, .centred), StyledCell(RuleWords.name(of: finding, in: words.language)),
        StyledCell(words.word(finding.severity.term), .centred),
        StyledCell(finding.text.text(in: words.language), .wrapped),
        StyledCell(finding.nearest?.text(in: words.language) ?? "", .wrapped),
        StyledCell(
          CitationWords.lines(finding.citations, library: words.context.library, language: words.language)
            .joined(separator: "\n"), .wrapped),
      ])
    }
  }

  func write(to book: WorkbookWriter, context: ReportContext) throws {
    let headings: [LedgerText] = [
      .number, .locality, .subject, .code, .ruleName, .severity, .reasons, .nearest, .citations,
    ]
    var layout = SheetLayout(
      name: LedgerText.premisesSheet.text(in: context.language),
      columnWidths: [6, 14, 22, 18, 20, 10, 44, 34, 44])
    layout.frozenRows = 3
    layout.repeatedRows = 3...3
    layout.footer = LedgerText.pageNumbers.text(in: context.language)
    try book.addSheet(layout)
    try LedgerHead.write(.premisesTitle, to: book, columns: headings.count, context: context)
    try book.addRow(headings.map { StyledCell($0.text(in: context.language), .heading) }, height: 26)
    for row in rows { try book.addRow(row) }
  }
}
