/// Sorts the rows and measures of a model by what they speak of: one activity, one room, or several rooms.
struct RowSorting {
  private let model: PlanModel
  /// By column: the activity and the room that it puts together.
  private var places: [Int: (activity: Int, room: Int)] = [:]
  private var rows: [Row] = []
  /// By measure: the room that all its rows speak of; nil inside for several or none.
  private var owners: [Int: Int?] = [:]
  /// Measures, each after those that its rows need.
  private var measures: [Int] = []
  private(set) var mustHaveRoom: Set<Int> = []
  /// By activity: what it costs to have no room, where it may.
  private(set) var homelessCosts: [Double]

  /// A row turned so that something has to be at least the bound, divided by the weight of what helps it.
  private struct Row {
    /// The measure that helps it; nil for one that must hold as it is.
    var helper: Int?
    var terms: [PlanModel.Weighted]
    var bound: Double
  }

  /// - Returns: nil for a model that cannot be sorted (see `ModelParts`).
  init?(_ model: PlanModel) {
    self.model = model
    homelessCosts = model.scene.activities.map { _ in 0 }
    for (activity, rooms) in model.place.enumerated() {
      for (room, column) in rooms.enumerated() { if let column { places[column] = (activity, room) } }
    }
    guard turnRows(), takeActivityRows(), findOwners() else { return nil }
  }

  private mutating func turnRows() -> Bool {
    for row in model.rows {
      if row.sense != .atMost, !turn(row.terms, row.bound) { return false }
      if row.sense != .atLeast, !turn(row.terms.map { .init($0.column, -$0.weight) }, -row.bound) {
        return false
      }
    }
    return true
  }

  private mutating func turn(_ terms: [PlanModel.Weighted], _ bound: Double) -> Bool {
    let helpers = terms.filter { places[$0.column] == nil && $0.weight > 0 }
    guard let helper = helpers.first else {
      rows.append(Row(helper: nil, terms: terms, bound: bound))
      return true
    }
    guard helpers.count == 1, model.columns[helper.column].cost >= 0 else { return false }
    let others = terms.filter { $0.column != helper.column }
    rows.append(
      Row(
        helper: helper.column, terms: others.map { .init($0.column, $0.weight / helper.weight) },
        bound: bound / helper.weight))
    return true
  }

  /// Takes out the rows that say whether an activity has a room, which is what an assignment is.
  ///
  /// - Returns: false where one could have several rooms.
  private mutating func takeActivityRows() -> Bool {
    var mentions: [Int: Int] = [:]
    for row in rows {
      for column in row.terms.map(\.column) + [row.helper].compactMap(\.self) {
        mentions[column, default: 0] += 1
      }
    }
    var single: Set<Int> = []
    var others: [Row] = []
    for row in rows {
      guard let activity = activity(of: row), let weight = row.terms.first?.weight,
        row.terms.allSatisfy({ $0.weight == weight }), row.bound == weight
      else {
        others.append(row)
        continue
      }
      switch (row.helper, weight) {
      case (nil, -1): single.insert(activity)
      case (nil, 1): mustHaveRoom.insert(activity)
      case (let helper?, 1) where mentions[helper] == 1:
        homelessCosts[activity] += model.columns[helper].cost
      default: others.append(row)
      }
    }
    rows = others
    return model.place.indices.allSatisfy { activity in
      single.contains(activity) || model.place[activity].allSatisfy { $0 == nil }
    }
  }

  /// The activity all of whose places, and nothing else, the row speaks of.
  private func activity(of row: Row) -> Int? {
    let named = row.terms.compactMap { places[$0.column]?.activity }
    guard let activity = named.first, named.count == row.terms.count, named.allSatisfy({ $0 == activity })
    else { return nil }
    return named.count == model.place[activity].count { $0 != nil } ? activity : nil
  }

  /// Finds the room of every measure: that of all columns in the rows that it helps.
  ///
  /// - Returns: false where measures need each other in a circle.
  private mutating func findOwners() -> Bool {
    var open = Set(rows.compactMap(\.helper))
    while !open.isEmpty {
      let ready = open.sorted().filter { measure in
        !rows.contains { row in row.helper == measure && row.terms.contains { open.contains($0.column) } }
      }
      guard !ready.isEmpty else { return false }
      for measure in ready {
        let found = Set(
          rows.filter { $0.helper == measure }.flatMap { row in row.terms.map { room(of: $0.column) } })
        owners[measure] = .some(found.count == 1 ? found.first ?? nil : nil)
      }
      measures += ready
      open.subtract(ready)
    }
    return true
  }

  private func room(of column: Int) -> Int? { places[column]?.room ?? owners[column] ?? nil }

  // MARK: - What comes of it

  /// The room that a row speaks of; nil for several.
  private func room(of row: Row) -> Int? {
    if let helper = row.helper { return room(of: helper) }
    let found = Set(row.terms.map { room(of: $0.column) })
    return found.count == 1 ? found.first ?? nil : nil
  }

  /// - Returns: nil where rows about several rooms speak of more than one of its measures.
  func part(of room: Int) -> RoomPart? {
    let own = measures.filter { self.room(of: $0) == room }
    let numbers = Dictionary(uniqueKeysWithValues: own.enumerated().map { ($1, $0) })
    func need(_ row: Row) -> NeedRow {
      var need = NeedRow(bound: row.bound)
      for term in row.terms {
        if let place = places[term.column] {
          need.add(activity: place.activity, term.weight)
        } else if let number = numbers[term.column] {
          need.add(measure: number, term.weight)
        }
      }
      return need
    }
    let outers = Set(
      rows.filter { self.room(of: $0) == nil }.flatMap(\.terms).compactMap { numbers[$0.column] })
    guard outers.count <= 1 else { return nil }
    return RoomPart(
      candidates: model.place.indices.filter { model.place[$0][room] != nil },
      costs: model.place.map { rooms in rooms[room].map { model.columns[$0].cost } ?? 0 },
      measures: own.map { measure in
        .init(
          cost: model.columns[measure].cost, rows: rows.filter { $0.helper == measure }.map { need($0) })
      },
      limits: rows.filter { $0.helper == nil && self.room(of: $0) == room }.map { need($0) },
      outer: outers.first)
  }

  /// Measures and limits over several rooms, those with a cost first; what no arrangement changes counts as a constant.
  func sharedMeasures() -> (measures: [SharedMeasure], constant: Double) {
    var shared: [SharedMeasure] = []
    var constant = 0.0
    for measure in measures where room(of: measure) == nil {
      let own = rows.filter { $0.helper == measure }
      let cost = model.columns[measure].cost
      if own.allSatisfy(\.terms.isEmpty) {
        constant += cost * max(0, own.map(\.bound).max() ?? 0)
      } else {
        shared.append(SharedMeasure(cost: cost, rows: own.map { sharedRow($0) }))
      }
    }
    for row in rows where row.helper == nil && room(of: row) == nil {
      shared.append(SharedMeasure(cost: nil, rows: [sharedRow(row)]))
    }
    return (shared, constant)
  }

  private func sharedRow(_ row: Row) -> SharedRow {
    SharedRow(
      bound: row.bound, activityCount: model.scene.activities.count, roomCount: model.scene.rooms.count,
      places: row.terms.compactMap { term in
        places[term.column].map { ($0.activity, $0.room, term.weight) }
      },
      outers: row.terms.compactMap { term in
        guard places[term.column] == nil, let room = room(of: term.column) else { return nil }
        return (room, term.weight)
      })
  }
}
