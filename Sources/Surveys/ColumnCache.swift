import Tables

/// What the cells of one column mean; what repeats is read once.
struct ColumnCache<Value> {
  /// Columns whose cells hardly repeat are read cell by cell beyond this.
  private static var capacity: Int { 16_384 }

  let key: String
  private let index: Int
  private let read: (inout CellReader, TableRow, String) -> Value?
  private var known = ByteTable()
  /// Nil for a cell that has something to remark on.
  private var values: [Value??] = []

  /// - Parameters:
  ///   - read: reads the cell of a row as it is read where nothing is known of it.
  init(
    _ key: String, in table: FoundTable, _ read: @escaping (inout CellReader, TableRow, String) -> Value?
  ) {
    self.key = key
    index = table.byKey[key].map { table.columns[$0].index } ?? -1
    self.read = read
  }

  /// The value of the row's cell; nil for one that the row has to be read in full for, to say what is wrong.
  mutating func value(_ row: FlatRow, _ full: (FlatRow) -> TableRow) -> Value?? {
    let cell = row.cell(index)
    if cell.isEmpty { return .some(nil) }
    if let number = known.number(of: cell) { return values[number] }
    var reader = CellReader()
    let value = read(&reader, full(row), key)
    let answer: Value?? = reader.remarks.isEmpty ? .some(value) : nil
    if known.count < Self.capacity {
      known.add(cell)
      values.append(answer)
    }
    return answer
  }
}
