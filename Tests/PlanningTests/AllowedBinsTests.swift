import Planning
import Testing

/// Items that may be in some bins only, each with a bin that it would rather be in; asked about any other bin, it fails.
private struct FussyProblem: AssignmentProblem {
  private(set) var places: [Int]
  let allowed: [[Int]]
  let binCount: Int

  /// Item `i` of `n` may be in bins `i`, `i + 1` and `i + 2`, in a circle; the last of them costs nothing.
  init(_ count: Int) {
    binCount = count
    allowed = (0..<count).map { item in [item, (item + 1) % count, (item + 2) % count].sorted() }
    places = Array(0..<count)
  }

  var itemCount: Int { places.count }
  func bin(of item: Int) -> Int { places[item] }
  func bins(for item: Int) -> [Int] { allowed[item] }
  func neighbours(of item: Int) -> [Int] { [(item + 1) % places.count] }

  private func cost(_ item: Int, _ bin: Int) -> Double {
    #expect(allowed[item].contains(bin), "item \(item) in bin \(bin)")
    return bin == (item + 2) % binCount ? 0 : 1
  }

  func total() -> SearchCost {
    SearchCost(cost: places.enumerated().reduce(0) { $0 + cost($1.offset, $1.element) }, violation: 0)
  }

  func change(moving item: Int, to bin: Int) -> SearchCost {
    SearchCost(cost: cost(item, bin) - cost(item, places[item]), violation: 0)
  }

  mutating func move(_ item: Int, to bin: Int) { places[item] = bin }
}

@Suite struct AllowedBinsTests {
  @Test func `no move puts an item where it may not be, and the best is found`() {
    let problem = FussyProblem(12)
    let outcome = AssignmentSearch(effort: 30_000, seed: 3).run(problem)
    #expect(outcome.cost == .zero)
    #expect(outcome.bins == (0..<12).map { ($0 + 2) % 12 })
  }
}
