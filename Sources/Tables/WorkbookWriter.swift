package import Foundation
package import Vocabulary

/// Writes an XLSX workbook row by row with bounded memory; the same rows give the same bytes.
///
/// Rows are written in order and never revisited. Creation date and document properties are arguments.
package final class WorkbookWriter {
  /// - Throws: `TableError.cannotWrite`.
  package init(to url: URL, title: String, created: CalendarDate) throws {}

  /// Starts a sheet; the one before is finished.
  package func addSheet(_ layout: SheetLayout) throws {}

  /// Writes the next row. `cells` may be shorter than the sheet is wide.
  package func addRow(_ cells: [StyledCell], height: Double? = nil) throws {}

  /// Leaves rows empty.
  package func skipRows(_ count: Int) {}

  /// Writes one cell over `columns` columns of the next row, merged (a title row).
  package func addMergedRow(_ cell: StyledCell, columns: Int, height: Double? = nil) throws {}

  /// Closes the file under its name; nothing is left at the target when anything failed before.
  package func close() throws {}
}

/// How one sheet is laid out on screen and on paper.
package struct SheetLayout: Sendable {
  /// A closed list that Excel offers for the cells of a column.
  package struct ChoiceList: Sendable {
    /// 0-based.
    package var column: Int
    /// 1-based rows that the list holds for.
    package var rows: ClosedRange<Int>
    package var choices: [String]
    /// Shown when something else is typed.
    package var message: String

    package init(column: Int, rows: ClosedRange<Int>, choices: [String], message: String) {
      self.column = column
      self.rows = rows
      self.choices = choices
      self.message = message
    }
  }

  package var name: String
  /// Widths in characters, from column A.
  package var columnWidths: [Double]
  /// Rows above this many stay in view (0 = none), and columns left of this many.
  package var frozenRows = 0
  package var frozenColumns = 0
  package var filter: CellRange?
  /// Rows repeated on every printed page, 1-based.
  package var repeatedRows: ClosedRange<Int>?
  /// A4 landscape, one page wide.
  package var isLandscape = true
  package var footer: String?
  package var choiceLists: [ChoiceList] = []
  /// Further merges, in the file's coordinates (used when a sheet is rebuilt).
  package var merges: [CellRange] = []

  package init(name: String, columnWidths: [Double]) {
    self.name = name
    self.columnWidths = columnWidths
  }
}

/// A cell to write: value, look, and a comment that pops up.
package struct StyledCell: Sendable {
  package enum Style: String, Sendable, CaseIterable {
    case title, subtitle, heading, body, centred, wrapped, number, area, date, fault, caution, note, total
    case keep, fix, merge, move, remove, review, add
  }

  package var value: Cell
  package var style: Style
  package var comment: String?

  package init(_ value: Cell, _ style: Style = .body, comment: String? = nil) {
    self.value = value
    self.style = style
    self.comment = comment
  }

  package init(_ text: String, _ style: Style = .body, comment: String? = nil) {
    self.init(text.isEmpty ? .empty : .text(text), style, comment: comment)
  }
}
