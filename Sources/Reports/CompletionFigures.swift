package import Tracking
package import Vocabulary

/// How many work items stand where, of one locality or of many added up.
package struct CompletionFigures: Hashable, Sendable, Codable {
  private var counts = [Int](repeating: 0, count: WorkState.allCases.count)
  package private(set) var rebounds = 0

  package init() {}

  package init(_ items: [WorkItem]) {
    for item in items {
      counts[Self.index(item.state)] += 1
      if item.hasRebounded { rebounds += 1 }
    }
  }

  package subscript(state: WorkState) -> Int { counts[Self.index(state)] }

  package var all: Int { counts.reduce(0, +) }
  package var open: Int { all - self[.closed] }
  /// 0...1; nil where there is nothing to do.
  package var closedShare: Double? { all == 0 ? nil : Double(self[.closed]) / Double(all) }

  package static func + (left: Self, right: Self) -> Self {
    var sum = left
    for index in sum.counts.indices { sum.counts[index] += right.counts[index] }
    sum.rebounds += right.rebounds
    return sum
  }

  private static func index(_ state: WorkState) -> Int { WorkState.allCases.firstIndex(of: state) ?? 0 }
}
