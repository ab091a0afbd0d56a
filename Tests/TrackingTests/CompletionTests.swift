import Testing
import Tracking
import Vocabulary

/// Counts by locality and class.
@Suite struct Completions {
  private func item(
    _ id: String, _ locality: Locality.ID = "1", _ action: WorkItem.Action = .remove,
    _ signClass: SignClass? = .mechanism, states: [WorkState]
  ) -> WorkItem {
    WorkItem(
      id: id, locality: locality, site: "A", subject: .sign(locality, .init(id)), title: id, action: action,
      signClass: signClass, registeredOn: Street.day("2026-05-20"),
      history: states.map { .init(on: Street.day("2026-05-20"), state: $0, cause: .survey) })
  }

  @Test func `items are counted by locality, class and state`() {
    let completion = Completion([
      item("a", "2", .remove, .mechanism, states: [.registered, .closed]),
      item("b", "2", .fix, .organisation, states: [.registered]),
      item("c", "1", .add, nil, states: [.registered, .underway]),
      item("d", "1", .rearrange, nil, states: [.registered, .closed, .reopened, .underway, .closed]),
      item("e", "1", .merge, nil, states: [.registered, .closed, .reopened]),
    ])
    #expect(completion.localities.map(\.id) == ["2", "1"])
    #expect(
      completion.groups.map(\.group.id) == ["organisation", "mechanism", "other-signs", "additions", "rooms"])
    #expect(
      completion.rows.map { "\($0.locality) \($0.group.id) \($0.counts.closed)/\($0.counts.total)" } == [
        "2 organisation 0/1", "2 mechanism 1/1", "1 other-signs 0/1", "1 additions 0/1", "1 rooms 1/1",
      ])
    #expect(completion.total.total == 5)
    #expect(completion.total.closed == 2)
    #expect(completion.total.closedShare == 0.4)
    #expect(completion.total.rebounds == 2)
    #expect(WorkState.allCases.map(completion.total.count) == [1, 1, 0, 0, 2, 0, 1])
  }

  @Test func `no items are no share, not a whole one`() {
    let completion = Completion([])
    #expect(completion.total.closedShare == nil)
    #expect(completion.rows == [])
    #expect(completion.localities.isEmpty && completion.groups.isEmpty)
  }

  @Test func `the rows of every table sum up to the total`() {
    let states: [WorkState] = WorkState.allCases
    let items = (0..<60).map { number in
      item(
        "i\(number)", .init(String(number % 4)), WorkItem.Action.allCases[number % 6],
        SignClass.allCases[number % SignClass.allCases.count], states: [.registered, states[number % 7]])
    }
    let completion = Completion(items)
    for state in states {
      #expect(completion.rows.map { $0.counts.count(state) }.reduce(0, +) == completion.total.count(state))
      #expect(
        completion.localities.map { $0.counts.count(state) }.reduce(0, +) == completion.total.count(state))
      #expect(completion.groups.map { $0.counts.count(state) }.reduce(0, +) == completion.total.count(state))
    }
    #expect(completion.total.total == 60)
  }
}
