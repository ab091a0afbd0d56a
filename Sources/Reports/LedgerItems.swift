import Foundation
import Standards
import Surveys
import Tables
import Tracking
import Vocabulary
import Wording

/// The ledger's sheet of work items: every sign, room and missing plate of the clean-up, those that are gone too.
///
/// A city has many of them, so they wait on disk until their sheet begins.
struct LedgerItems {
  private let spool: Spool
  private var count = 0

  /// - Throws: `TableError.cannotWrite`.
  init(in folder: URL) throws { spool = try Spool(in: folder) }

  private static let columns: [(heading: LedgerText, width: Double, style: StyledCell.Style)] = [
    (.number, 6, .centred), (.locality, 14, .body), (.site, 18, .body), (.itemTitle, 36, .wrapped),
    (.itemAction, 10, .centred), (.kind, 12, .centred), (.itemState, 10, .centred),
    (.registeredOn, 12, .centred), (.review, 20, .centred), (.recheck, 20, .centred),
    (.closedOn, 12, .centred), (.rebounded, 8, .centred), (.latest, 36, .wrapped), (.itemID, 15, .centred),
  ]

  mutating func take(_ words: LocalityWords) throws {
    let language = words.language
    for item in words.locality.items {
      count += 1
      let milestones = ItemMilestones(item)
      try spool.append([
        String(count), words.locality.survey.locality.name, item.site.map(words.siteName) ?? "",
        LocalityWords.oneLine(item.title), item.action.term.text(in: language),
        Completion.Group(item).term.text(in: language),
        words.context.library.workflow.name(of: item.state).text(in: language),
        item.registeredOn.description, milestones.firstReview, milestones.secondReview, milestones.closedOn,
        item.hasRebounded ? LedgerText.yes.text(in: language) : "", milestones.latest(in: language), item.id,
      ])
    }
  }

  func write(to book: WorkbookWriter, context: ReportContext) throws {
    var layout = SheetLayout(
      name: LedgerText.itemsSheet.text(in: context.language), columnWidths: Self.columns.map(\.width))
    layout.frozenRows = 3
    layout.repeatedRows = 3...3
    layout.footer = LedgerText.pageNumbers.text(in: context.language)
    layout.filter = CellRange(
      firstRow: 3, firstColumn: 0, lastRow: SheetLayout.toTheEnd, lastColumn: Self.columns.count - 1)
    try book.addSheet(layout)
    try LedgerHead.write(.itemsTitle, to: book, columns: Self.columns.count, context: context)
    try book.addRow(
      Self.columns.map { StyledCell($0.heading.text(in: context.language), .heading) }, height: 26)
    try spool.forEach([String].self) { texts in
      try book.addRow(zip(texts, Self.columns).map { StyledCell($0, $1.style) })
    }
  }
}
