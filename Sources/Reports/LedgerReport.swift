package import Foundation
import Tables
import Vocabulary
import Wording

/// `ledger.xlsx` (台账): a row a sign, then what to put up, work items, sums by locality, premises, and how to read it all.
///
/// Rows of signs go straight to the file; of each locality only its sums, additions and premises findings are kept.
package final class LedgerReport: Report {
  package static let about = ReportAbout(
    id: "ledger", name: LedgerText.ledgerReport.filled(), fileName: "ledger.xlsx")

  private let context: ReportContext
  private let book: WorkbookWriter
  private var number = 0
  private var additions = LedgerAdditions()
  private var summary = LedgerSummary()
  private var premises = LedgerPremises()
  private var items: LedgerItems

  package init(to folder: URL, context: ReportContext) throws {
    self.context = context
    items = try LedgerItems(in: folder)
    let title = LedgerText.ledgerTitle.filled(context.surveyTitle).text(in: context.language)
    book = try WorkbookWriter(
      to: folder.appending(path: Self.about.fileName), title: title, created: context.asOf)
    let columns = LedgerColumn.allCases
    var layout = SheetLayout(
      name: LedgerText.ledgerSheet.text(in: context.language), columnWidths: columns.map(\.width))
    layout.frozenRows = 4
    layout.frozenColumns = 1
    layout.repeatedRows = 4...4
    layout.footer = LedgerText.pageNumbers.text(in: context.language)
    layout.filter = CellRange(
      firstRow: 4, firstColumn: 0, lastRow: SheetLayout.toTheEnd, lastColumn: columns.count - 1)
    if let column = columns.firstIndex(of: .disposition) {
      layout.choiceLists = [
        .init(
          column: column, rows: 5...SheetLayout.toTheEnd,
          choices: [TermText.keep, .fix, .merge, .move, .remove, .review, .add].map {
            $0.text(in: context.language)
          }, message: LedgerText.dispositionMessage.text(in: context.language))
      ]
    }
    try book.addSheet(layout)
    try LedgerHead.write(.ledgerTitle, to: book, columns: columns.count, context: context, filledIn: true)
    try book.addRow(columns.map { StyledCell($0.heading.text(in: context.language), .heading) }, height: 32)
  }

  package func add(_ locality: AuditedLocality) throws {
    let words = LocalityWords(locality, context: context)
    for row in LedgerRows(words: words).rows {
      number += 1
      try book.addRow([StyledCell(.number(Double(number)), .centred)] + row)
    }
    additions.take(words)
    summary.take(locality, pack: context.pack)
    premises.take(words)
    try items.take(words)
  }

  package func close() throws {
    try additions.write(to: book, context: context)
    try items.write(to: book, context: context)
    try summary.write(to: book, context: context)
    try premises.write(to: book, context: context)
    try LedgerNotes.write(to: book, context: context)
    try book.close()
  }
}
