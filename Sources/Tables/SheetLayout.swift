/// How one sheet is laid out on screen and on paper.
package struct SheetLayout: Sendable {
  /// As the last row of a filter or a list: the last row that was written.
  package static let toTheEnd = Int.max

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
