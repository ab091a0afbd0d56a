/// A lower bound on the cost of plans, from a linear programme whose columns are whole contents of rooms.
///
/// One column puts certain activities into a room together, so whatever is true of a room by itself (who may share it,
/// its area, its hours, its class, its door plate) holds exactly; only what ties rooms together is relaxed. That is
/// Dantzig and Wolfe's decomposition (1960), and its bound is never below that of the linear relaxation of the rows.
/// Columns are added while their prices say that they help (Gilmore and Gomory 1961). Any prices give a valid bound:
/// what activities pay, less what the cheapest contents of each room gain.
struct ContentsProgramme {
  private let parts: ModelParts
  private var contents: [[Contents]]
  private let programme: LinearProgramme
  private let sharedRows: [(measure: Int, row: SharedRow)]
  /// Where the rows of shared measures begin; activities and rooms have those before.
  private let sharedStart: Int
  /// By column: the contents of a room; nil for columns of other kinds, which come first.
  private var columns: [(room: Int, contents: Contents)?] = []
  private var added: [Set<Members>]

  /// What comes of the programme under some decisions.
  struct Relaxed {
    /// No plan that keeps to the decisions costs less.
    var bound: Double
    /// Where everything is; nothing while it is not whole.
    var shares = Shares(activityCount: 0, roomCount: 0)
    /// False when it was stopped, or the solver gave up, before the bound was as high as it goes.
    var isWhole = false
    fileprivate var prices: Prices
  }

  fileprivate struct Prices {
    var activities: [Double]
    /// By shared row, 0 at least.
    var shared: [Double]
  }

  /// More than any plan costs, for what must not be.
  private let forbidden: Double
  /// Columns of one room that are added at a time.
  private static let batch = 8
  private static let tolerance = 1e-7

  /// - Parameters:
  ///   - contents: by room.
  ///   - start: an arrangement; columns of its rooms are there from the beginning.
  /// - Returns: nil when the solver is not to be had.
  init?(_ parts: ModelParts, _ contents: [[Contents]], start: [Int?]) {
    self.parts = parts
    self.contents = contents
    let forbidden = 1e6 + parts.homeless.reduce(0) { $0 + ($1 ?? 0) }
    self.forbidden = forbidden
    sharedRows = parts.shared.enumerated().flatMap { measure, one in one.rows.map { (measure, $0) } }
    sharedStart = parts.activityCount + parts.rooms.count
    let once = Array(repeating: (least: 1.0, most: 1.0), count: sharedStart)
    let rows = once + sharedRows.map { ($0.row.bound, Double.greatestFiniteMagnitude) }
    guard let programme = LinearProgramme(rows: rows) else { return nil }
    self.programme = programme
    added = contents.map { _ in [] }
    // Activities without a room, rooms without contents, shared measures: always there, so that there is a solution.
    var others: [LinearProgramme.Column] = []
    for activity in parts.homeless.indices {
      others.append(.init(cost: parts.homeless[activity] ?? forbidden, entries: [(activity, 1)]))
      others.append(.init(cost: forbidden, entries: [(activity, 1)]))
    }
    for room in parts.rooms.indices {
      others.append(.init(cost: forbidden, entries: [(parts.activityCount + room, 1)]))
    }
    for (measure, one) in parts.shared.enumerated() {
      let own = sharedRows.indices.filter { sharedRows[$0].measure == measure }
      others.append(.init(cost: one.cost ?? forbidden, entries: own.map { (sharedStart + $0, 1) }))
    }
    programme.add(others)
    columns = others.map { _ in nil }
    for room in contents.indices {
      let own = Members(start.indices.filter { start[$0] == room })
      add(contents[room].filter { $0.members.isEmpty || $0.members == own }, of: room)
    }
  }

  /// - Returns: how many were not there yet.
  @discardableResult
  private mutating func add(_ some: [Contents], of room: Int) -> Int {
    var new: [LinearProgramme.Column] = []
    for own in some where added[room].insert(own.members).inserted {
      var entries: [(row: Int, weight: Double)] = [(parts.activityCount + room, 1)]
      own.members.forEach { entries.append(($0, 1)) }
      for (place, shared) in sharedRows.enumerated() {
        let amount = shared.row.amount(of: own.members, outer: own.outer, in: room)
        if amount != 0 { entries.append((sharedStart + place, amount)) }
      }
      new.append(.init(cost: own.cost, entries: entries))
      columns.append((room, own))
    }
    programme.add(new)
    return new.count
  }

  // MARK: - Solving

  /// Solves it under decisions, adding columns until no others help or the bound reaches `target`.
  ///
  /// - Returns: nil where there is no bound at all.
  mutating func relaxed(
    _ decisions: Decisions, target: Double, stop: () -> Bool
  ) -> Relaxed? {
    var best: Relaxed?
    limitColumns(decisions)
    while !stop() {
      guard let solution = programme.solve() else { return best }
      let raw = solution.prices
      let prices = sound(raw)
      var bound = parts.constant
      for (activity, price) in prices.activities.enumerated() {
        bound += price + min(0, homelessness(of: activity, decisions) - price)
      }
      for (shared, price) in zip(sharedRows, prices.shared) { bound += shared.row.bound * price }
      var isComplete = true
      for room in contents.indices {
        let (least, helpful) = priced(prices, decisions, in: room, below: raw[parts.activityCount + room])
        bound += min(least, forbidden)
        if add(helpful, of: room) > 0 { isComplete = false }
      }
      if bound > best?.bound ?? -.infinity {
        best = Relaxed(bound: bound, prices: prices)
      }
      guard isComplete || bound >= target else { continue }
      best?.shares = shares(of: solution.values)
      best?.isWhole = true
      return best
    }
    return best
  }

  private func homelessness(of activity: Int, _ decisions: Decisions) -> Double {
    decisions.housed.contains(activity) ? forbidden : parts.homeless[activity] ?? forbidden
  }

  /// Columns against the decisions stay at 0.
  private func limitColumns(_ decisions: Decisions) {
    var upper = columns.map { column in
      column.map { decisions.allows($0.contents, in: $0.room) ? 1 : 0 } ?? .greatestFiniteMagnitude
    }
    for activity in parts.homeless.indices where decisions.housed.contains(activity) {
      upper[2 * activity] = 0
    }
    programme.limit(upper)
  }

  /// Prices by which no shared measure would gain by growing.
  private func sound(_ raw: [Double]) -> Prices {
    var shared = sharedRows.indices.map { max(0, raw[sharedStart + $0]) }
    for (measure, one) in parts.shared.enumerated() {
      guard let cost = one.cost else { continue }
      let own = sharedRows.indices.filter { sharedRows[$0].measure == measure }
      let sum = own.reduce(0) { $0 + shared[$1] }
      if sum > cost { for place in own { shared[place] *= cost / sum } }
    }
    return Prices(activities: Array(raw[..<parts.activityCount]), shared: shared)
  }

  /// What being in a room gains each activity, and a unit of the room's outer measure.
  private struct Gains {
    var activities: [Double]
    var outer = 0.0

    /// What contents cost less what they gain.
    func left(of contents: Contents) -> Double {
      var cost = contents.cost - outer * contents.outer
      contents.members.forEach { cost -= activities[$0] }
      return cost
    }
  }

  private func gains(_ prices: Prices, in room: Int) -> Gains {
    var gains = Gains(activities: prices.activities)
    for (shared, price) in zip(sharedRows, prices.shared) where price != 0 {
      gains.outer += price * shared.row.outers[room]
      shared.row.activities.forEach { gains.activities[$0] += price * shared.row.weight($0, in: room) }
    }
    return gains
  }

  /// The least that the contents of a room cost less what they gain, and the few cheapest below a limit.
  private func priced(
    _ prices: Prices, _ decisions: Decisions, in room: Int, below limit: Double
  ) -> (least: Double, helpful: [Contents]) {
    let gains = gains(prices, in: room)
    var least = Double.infinity
    var helpful: [(cost: Double, contents: Int)] = []
    for (index, own) in contents[room].enumerated() where decisions.allows(own, in: room) {
      let cost = gains.left(of: own)
      least = min(least, cost)
      guard cost < limit - Self.tolerance else { continue }
      if helpful.count == Self.batch {
        guard cost < helpful[Self.batch - 1].cost else { continue }
        helpful.removeLast()
      }
      helpful.insert((cost, index), at: helpful.firstIndex { $0.cost > cost } ?? helpful.count)
    }
    return (least, helpful.map { contents[room][$0.contents] })
  }

  private func shares(of values: [Double]) -> Shares {
    var shares = Shares(activityCount: parts.activityCount, roomCount: parts.rooms.count)
    // Columns that came since the solution have no value.
    for (value, column) in zip(values, columns) where value > 1e-9 {
      if let column { shares.add(value, of: column.contents, in: column.room) }
    }
    return shares
  }

  // MARK: - What is not needed

  /// Forgets contents that no plan cheaper than `cost` can have, by the prices of a bound without decisions
  /// (reduced-cost fixing).
  mutating func forget(_ relaxed: Relaxed, cost: Double) {
    let open = Decisions(roomCount: contents.count)
    for room in contents.indices {
      let gains = gains(relaxed.prices, in: room)
      let (least, _) = priced(relaxed.prices, open, in: room, below: -.infinity)
      contents[room].removeAll { relaxed.bound + gains.left(of: $0) - least >= cost }
    }
  }
}
