package import Vocabulary

/// How far the clean-up is: by locality, by class of item, and in all.
package struct Completion: Hashable, Sendable {
  /// What items are counted as: a class of signs, rooms, or plates to add.
  package enum Group: Hashable, Sendable {
    case signs(SignClass)
    /// Signs that nothing is known of.
    case otherSigns
    case additions
    case rooms

    /// In the order of tables.
    package static let all: [Group] = SignClass.allCases.map(Group.signs) + [.otherSigns, .additions, .rooms]

    package init(_ item: WorkItem) {
      switch item.action {
      case .add: self = .additions
      case .rearrange: self = .rooms
      case .fix, .merge, .move, .remove: self = item.signClass.map(Group.signs) ?? .otherSigns
      }
    }
  }

  package struct Counts: Hashable, Sendable {
    /// How many items stand in each state; states without one are left out.
    package private(set) var states: [WorkState: Int] = [:]
    /// Items that were closed once and came back.
    package private(set) var rebounds = 0

    package var total: Int { states.values.reduce(0, +) }
    package var closed: Int { states[.closed] ?? 0 }
    /// 0...1; nil where there is nothing to do.
    package var closedShare: Double? { total == 0 ? nil : Double(closed) / Double(total) }

    package func count(_ state: WorkState) -> Int { states[state] ?? 0 }

    package init() {}

    package static func + (left: Self, right: Self) -> Self {
      var sum = left
      sum.states.merge(right.states, uniquingKeysWith: +)
      sum.rebounds += right.rebounds
      return sum
    }

    mutating func add(_ item: WorkItem) {
      states[item.state, default: 0] += 1
      if item.hasRebounded { rebounds += 1 }
    }
  }

  package struct Row: Hashable, Sendable {
    package var locality: Locality.ID
    package var group: Group
    package var counts: Counts
  }

  /// By locality in the order in which the items name them first, then by group; empty ones are left out.
  package private(set) var rows: [Row] = []
  /// One for every locality with an item, in the same order.
  package private(set) var localities: [(id: Locality.ID, counts: Counts)] = []
  /// One for every group with an item, in the order of `Group.all`.
  package private(set) var groups: [(group: Group, counts: Counts)] = []
  package private(set) var total = Counts()

  package init(_ items: [WorkItem]) {
    var order: [Locality.ID] = []
    var byLocality: [Locality.ID: Counts] = [:]
    var byGroup: [Group: Counts] = [:]
    var cells: [Locality.ID: [Group: Counts]] = [:]
    for item in items {
      let group = Group(item)
      if byLocality[item.locality] == nil { order.append(item.locality) }
      byLocality[item.locality, default: Counts()].add(item)
      byGroup[group, default: Counts()].add(item)
      cells[item.locality, default: [:]][group, default: Counts()].add(item)
      total.add(item)
    }
    for locality in order {
      localities.append((locality, byLocality[locality] ?? Counts()))
      for group in Group.all {
        if let counts = cells[locality]?[group] {
          rows.append(Row(locality: locality, group: group, counts: counts))
        }
      }
    }
    groups = Group.all.compactMap { group in byGroup[group].map { (group, $0) } }
  }

  package static func == (left: Completion, right: Completion) -> Bool {
    left.rows == right.rows && left.total == right.total
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(rows) }
}
