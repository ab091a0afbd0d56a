package import Foundation
import Tables
package import Vocabulary
import Wording

/// Listings as a workbook, one a sheet: a heading row that stays in view, a filter, one row a row.
package enum ListingWorkbook {
  /// - Parameter summary: a second sheet of counts.
  /// - Throws: `TableError.cannotWrite`.
  package static func write(
    _ listing: Listing, summary: Listing? = nil, title: String, on date: CalendarDate, to file: URL,
    language: Language
  ) throws {
    let book = try WorkbookWriter(to: file, title: title, created: date)
    try add(listing, named: .listingSheet, to: book, language)
    if let summary { try add(summary, named: .summarySheet, to: book, language) }
    try book.close()
  }

  private static func add(
    _ listing: Listing, named name: CommandText, to book: WorkbookWriter, _ language: Language
  ) throws {
    var layout = SheetLayout(name: name.text(in: language), columnWidths: widths(listing))
    layout.frozenRows = 1
    layout.repeatedRows = 1...1
    layout.filter = CellRange(
      firstRow: 1, firstColumn: 0, lastRow: SheetLayout.toTheEnd, lastColumn: listing.columns.count - 1)
    try book.addSheet(layout)
    try book.addRow(listing.columns.map { StyledCell($0.title.text(in: language), .heading) })
    for row in listing.rows { try book.addRow(row.map { cell($0, language) }) }
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
