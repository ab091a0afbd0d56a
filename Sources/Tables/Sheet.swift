/// One sheet of a workbook or one CSV file, in memory.
package struct Sheet: Sendable {
  /// A row with its number in the file (1-based, blank rows counted); `cells[0]` is column A, trailing empties are absent.
  package struct Row: Sendable, Hashable {
    package var number: Int
    package var cells: [Cell]

    package init(number: Int, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }

    /// The cell of a column (0 = A); `.empty` beyond the end.
    package func cell(_ column: Int) -> Cell { cells.indices.contains(column) ? cells[column] : .empty }
  }

  /// The file's path as it was given to the reader, for messages.
  package var file: String
  /// Nil for a CSV file.
  package var name: String?
  /// Rows that hold anything, in order; numbers may skip.
  package var rows: [Row]
  package var merges: [CellRange]
  /// Widths of columns in characters, where the file tells them.
  package var columnWidths: [Int: Double]
  package var isHidden: Bool

  package init(
    file: String, name: String? = nil, rows: [Row], merges: [CellRange] = [],
    columnWidths: [Int: Double] = [:],
    isHidden: Bool = false
  ) {
    self.file = file
    self.name = name
    self.rows = rows
    self.merges = merges
    self.columnWidths = columnWidths
    self.isHidden = isHidden
  }
}

/// A rectangle of cells; rows are 1-based as in the file, columns 0-based (0 = A), both ends included.
package struct CellRange: Hashable, Sendable {
  package var firstRow: Int
  package var firstColumn: Int
  package var lastRow: Int
  package var lastColumn: Int

  package init(firstRow: Int, firstColumn: Int, lastRow: Int, lastColumn: Int) {
    self.firstRow = firstRow
    self.firstColumn = firstColumn
    self.lastRow = lastRow
    self.lastColumn = lastColumn
  }
}
