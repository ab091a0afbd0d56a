import CClp

/// A linear programme that grows by columns, the door to Clp: least cost, columns from 0 up.
///
/// Each has a solver of its own, so several may be at work at the same time.
final class LinearProgramme {
  struct Column {
    var cost: Double
    var entries: [(row: Int, weight: Double)]
  }

  private let clp: UnsafeMutableRawPointer

  /// - Parameter rows: the least and the greatest value of each.
  /// - Returns: nil when the solver is not to be had.
  init?(rows: [(least: Double, most: Double)]) {
    guard let clp = Clp_newModel() else { return nil }
    self.clp = clp
    Clp_setLogLevel(clp, 0)
    Clp_addRows(
      clp, Int32(rows.count), rows.map(\.least), rows.map(\.most), Array(repeating: 0, count: rows.count + 1),
      nil, nil)
  }

  deinit { Clp_deleteModel(clp) }

  func add(_ columns: [Column]) {
    guard !columns.isEmpty else { return }
    var starts: [Int32] = [0]
    for column in columns { starts.append(starts[starts.count - 1] + Int32(column.entries.count)) }
    let entries = columns.flatMap(\.entries)
    Clp_addColumns(
      clp, Int32(columns.count), Array(repeating: 0, count: columns.count),
      Array(repeating: Double.greatestFiniteMagnitude, count: columns.count), columns.map(\.cost), starts,
      entries.map { Int32($0.row) }, entries.map(\.weight))
  }

  /// - Parameter upper: the greatest value of each column.
  func limit(_ upper: [Double]) { Clp_chgColumnUpper(clp, upper) }

  struct Solution {
    /// By column.
    var values: [Double]
    /// By row: what one unit of it is worth.
    var prices: [Double]
  }

  /// - Returns: nil where there is none or the solver gives up.
  func solve() -> Solution? {
    _ = Clp_primal(clp, 0)
    guard Clp_isProvenOptimal(clp) != 0, let prices = Clp_getRowPrice(clp),
      let values = Clp_getColSolution(clp)
    else { return nil }
    return Solution(
      values: Array(UnsafeBufferPointer(start: values, count: Int(Clp_numberColumns(clp)))),
      prices: Array(UnsafeBufferPointer(start: prices, count: Int(Clp_numberRows(clp)))))
  }
}
