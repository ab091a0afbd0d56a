import CCbc
import Foundation

/// The door to CBC, the only place that knows it: one thread, a limit of nodes, no output.
enum CbcSolver {
  /// CBC 2.10 keeps parameters of a solve in globals: two solves at the same time spoil each other, without a sign.
  private static let turn = NSLock()

  struct Outcome {
    /// One for every column; nil when the search found nothing before it stopped.
    var values: [Double]?
    /// No solution costs less; nil when the search cannot tell.
    var bound: Double?
    var stopped: Plan.Objective.Stop
  }

  /// - Parameters:
  ///   - effort: nodes of the search, so that the same effort gives the same answer on every machine.
  ///   - seconds: a safety stop by the clock; nil for none.
  /// - Returns: nil when the solver gives up.
  static func solve(_ model: PlanModel, effort: Int, seconds: Double?) -> Outcome? {
    let outcome = solve(columns: model.columns, rows: model.rows, effort: effort, seconds: seconds)
    // A planning model always has a solution: everything stays where it is.
    guard let outcome, outcome.values != nil || outcome.stopped != .optimal else { return nil }
    return outcome
  }

  /// The same for any columns and rows.
  ///
  /// - Parameter cutoff: solutions that cost more are not looked for.
  /// - Returns: nil when the solver gives up; optimal without values when there is no solution (below the cutoff).
  static func solve(
    columns: [PlanModel.Column], rows: [PlanModel.Row], effort: Int, seconds: Double?, cutoff: Double? = nil
  ) -> Outcome? {
    guard !columns.isEmpty else { return Outcome(values: [], bound: 0, stopped: .optimal) }
    turn.lock()
    defer { turn.unlock() }
    guard let cbc = Cbc_newModel() else { return nil }
    defer { Cbc_deleteModel(cbc) }
    Cbc_setLogLevel(cbc, 0)
    var parameters = [("log", "0"), ("ratioGap", "0.0"), ("allowableGap", "0.0"), ("timeMode", "elapsed")]
    if let seconds { parameters.append(("sec", String(seconds))) }
    for (name, value) in parameters { Cbc_setParameter(cbc, name, value) }
    Cbc_setMaximumNodes(cbc, Int32(clamping: max(0, effort)))
    for column in columns {
      Cbc_addCol(
        cbc, column.name, 0, column.upper ?? Double.greatestFiniteMagnitude, column.cost,
        column.isInteger ? 1 : 0, 0, nil, nil)
    }
    for (index, row) in rows.enumerated() where !row.terms.isEmpty {
      let sense: UInt8 =
        switch row.sense {
        case .atMost: UInt8(ascii: "L")
        case .exactly: UInt8(ascii: "E")
        case .atLeast: UInt8(ascii: "G")
        }
      Cbc_addRow(
        cbc, "\(row.owner)#\(index)", Int32(row.terms.count), row.terms.map { Int32($0.column) },
        row.terms.map(\.weight), CChar(sense), row.bound)
    }
    if let cutoff { Cbc_setCutoff(cbc, cutoff) }
    _ = Cbc_solve(cbc)
    guard Cbc_isAbandoned(cbc) == 0 else { return nil }
    guard Cbc_isProvenInfeasible(cbc) == 0 else { return Outcome(values: nil, bound: nil, stopped: .optimal) }
    let isOptimal = Cbc_isProvenOptimal(cbc) != 0
    var values: [Double]?
    if isOptimal || Cbc_numberSavedSolutions(cbc) > 0, let solution = Cbc_getColSolution(cbc) {
      values = Array(UnsafeBufferPointer(start: solution, count: columns.count))
    }
    let bound = Cbc_getBestPossibleObjValue(cbc)
    return Outcome(
      values: values, bound: abs(bound) < 1e30 ? bound : nil,
      stopped: isOptimal ? .optimal : Cbc_isSecondsLimitReached(cbc) != 0 ? .clock : .effort)
  }
}
