/// A table recognised on a sheet: which column means what, and where its rows begin.
struct FoundTable {
  struct Column {
    var index: Int
    var column: SurveyColumn?
    /// The heading as written, for `extra` and for messages.
    var heading: String
    /// The unit that plain numbers are in.
    var unit: String?
  }

  var table: SurveyTable
  var columns: [Column] {
    didSet { index() }
  }
  /// Where each known column stands in `columns`.
  private(set) var byKey: [String: Int] = [:]
  /// Folded headings by column, to recognise the heading when it is repeated.
  var headings: [Int: String]
  /// Last row of the heading.
  var headingRow: Int

  init(table: SurveyTable, columns: [Column], headings: [Int: String], headingRow: Int) {
    self.table = table
    self.columns = columns
    self.headings = headings
    self.headingRow = headingRow
    index()
  }

  /// Columns that the program does not know and that say something, with their headings.
  private(set) var extraColumns: [(index: Int, heading: String)] = []

  /// Numbering of rows says nothing about them.
  private static let meaningless: Set<String> = ["序号", "No", "No.", "NO", "行号"]

  private mutating func index() {
    byKey = [:]
    extraColumns = columns.filter {
      $0.column == nil && !Self.meaningless.contains(HeadingText($0.heading).name)
    }.map { ($0.index, $0.heading) }
    for (position, column) in columns.enumerated() {
      if let key = column.column?.key { byKey[key] = position }
    }
  }

  var range: ClosedRange<Int> {
    let indexes = columns.map(\.index)
    return (indexes.min() ?? 0)...(indexes.max() ?? 0)
  }
}
