package import Foundation
import Tables
package import Vocabulary
import Wording

/// A listing as a workbook: a heading row that stays in view, a filter, one row a row.
package enum ListingWorkbook {
  /// - Throws: `TableError.cannotWrite`.
  package static func write(
    _ listing: Listing, title: String, on date: CalendarDate, to file: URL, language: Language
  ) throws {
    let book = try WorkbookWriter(to: file, title: title, created: date)
    var layout = SheetLayout(name: CommandText.listingSheet.text(in: language), columnWidths: widths(listing))
    layout.frozenRows = 1
    layout.repeatedRows = 1...1
    layout.filter = CellRange(
      firstRow: 1, firstColumn: 0, lastRow: SheetLayout.toTheEnd, lastColumn: listing.columns.count - 1)
    try book.addSheet(layout)
    try book.addRow(listing.columns.map { StyledCell($0.title.text(in: language), .heading) })
    for row in listing.rows { try book.addRow(row.map { cell($0, language) }) }
    try book.close()
  }

  private static func widths(_ listing: Listing) -> [Double] {
    listing.columns.map { $0.key == "text" ? 40 : 16 }
  }

  private static func cell(_ value: Listing.Value, _ language: Language) -> StyledCell {
    switch value {
    case .none: StyledCell(.empty)
    case .text(let text): StyledCell(text, .wrapped)
    case .number(let number): StyledCell(.number(number), .number)
    case .list(let list): StyledCell(list.joined(separator: language == .chinese ? "；" : "; "), .wrapped)
    case .both(let text): StyledCell(text.text(in: language), .wrapped)
    case .term(_, let word): StyledCell(word.text(in: language))
    }
  }
}
