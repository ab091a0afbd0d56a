/// The sets of customers that one candidate could serve in a better answer, where they are few enough to write down.
///
/// Choosing one filling for each open candidate so that everybody is in one is the same problem with a far better
/// linear relaxation, since a filling has its capacity behind it (Baldacci, Hadjiconstantinou, Maniezzo and Mingozzi: A
/// new method for solving capacitated location problems based on a set partitioning approach, Computers & Operations
/// Research 29, 2002).
struct SingleSourceFillings {
  struct Filling {
    var candidate: Int
    /// In ascending order.
    var customers: [Int]
    /// What they cost there, and the opening.
    var cost: Int
  }

  private(set) var all: [Filling] = []
  private let problem: SingleSourceProblem
  /// With more fillings than this, or when looking for them takes as many steps, they are given up.
  private let largest: Int
  private var steps: Int

  /// - Parameters:
  ///   - prices: of customers.
  ///   - floors: by candidate, what an answer costs at least that opens it, less its cheapest filling at these prices
  ///     with its opening; nil for a candidate that is not open in any better answer.
  ///   - mayGo: a row of customers for each candidate.
  ///   - limit: fillings of answers that cost more than this are left out.
  /// - Returns: nil where there are too many.
  init?(
    _ problem: SingleSourceProblem, prices: [Double], floors: [Double?], mayGo: [Bool], limit: Double,
    largest: Int
  ) {
    self.problem = problem
    self.largest = largest
    steps = largest * 40
    for (candidate, floor) in floors.enumerated() {
      guard let floor else { continue }
      let shelf = Shelf(
        problem, candidate, prices: prices, mayGo: mayGo,
        least: floor + Double(problem.openingCosts[candidate]) - limit)
      var taken: [Int] = []
      guard collect(shelf, from: 0, &taken, paid: 0, room: shelf.capacity) else { return nil }
    }
  }

  /// What the fillings of a candidate are made of.
  private struct Shelf {
    var candidate: Int
    /// The best paid for their weight first.
    var items: [Knapsack.Item]
    /// By place: what that item and those after it weigh.
    var rest: [Int]
    var capacity: Int
    /// What a filling has to pay.
    var least: Double

    init(
      _ problem: SingleSourceProblem, _ candidate: Int, prices: [Double], mayGo: [Bool], least: Double
    ) {
      self.candidate = candidate
      self.least = least
      let all = (0..<problem.customers).filter { mayGo[candidate * problem.customers + $0] }
        .map { customer in
          Knapsack.Item(
            customer: customer, profit: prices[customer] - Double(problem.cost(candidate, customer)),
            weight: problem.weight(candidate, customer))
        }
        .sorted {
          ($0.profit * Double($1.weight), $1.customer) > ($1.profit * Double($0.weight), $0.customer)
        }
      let capacity = problem.capacities[candidate] ?? all.reduce(0) { $0 + $1.weight }
      self.capacity = capacity
      // Who spoils every filling is in none.
      items = all.filter { item in
        item.weight <= capacity
          && item.profit + KnapsackSearch.most(all, from: 0, room: capacity - item.weight) >= least
      }
      rest = items.reversed().reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.weight) }.reversed()
    }
  }

  /// Keeps a filling and all that have more, from a place on.
  ///
  /// - Returns: false when there are too many.
  private mutating func collect(
    _ shelf: Shelf, from place: Int, _ taken: inout [Int], paid: Double, room: Int
  ) -> Bool {
    steps -= 1
    guard steps > 0, all.count <= largest else { return false }
    let minimum = problem.minimums[shelf.candidate]
    let load = shelf.capacity - room
    if paid >= shelf.least, load >= minimum { keep(shelf, taken, room: room) }
    for next in place..<shelf.items.count {
      guard load + shelf.rest[next] >= minimum,
        paid + KnapsackSearch.most(shelf.items, from: next, room: room) >= shelf.least
      else { break }
      let item = shelf.items[next]
      guard item.weight <= room else { continue }
      taken.append(next)
      guard
        collect(shelf, from: next + 1, &taken, paid: paid + item.profit, room: room - item.weight)
      else { return false }
      taken.removeLast()
    }
    return true
  }

  /// True where everybody has to be in at least one filling; in exactly one where sites may have too few.
  var isCover: Bool { problem.minimums.allSatisfy { $0 == 0 } }

  private mutating func keep(_ shelf: Shelf, _ taken: [Int], room: Int) {
    // A filling that has room for somebody who costs nothing there is no better than the one with both.
    let isIn = Set(taken)
    let takesMore = shelf.items.indices.contains { place in
      let item = shelf.items[place]
      return !isIn.contains(place) && item.weight <= room
        && problem.cost(shelf.candidate, item.customer) == 0
    }
    guard !isCover || !takesMore else { return }
    let customers = taken.map { shelf.items[$0].customer }.sorted()
    all.append(
      Filling(
        candidate: shelf.candidate, customers: customers,
        cost: customers.reduce(problem.openingCosts[shelf.candidate]) {
          $0 + problem.cost(shelf.candidate, $1)
        }))
  }

  // MARK: - As a programme

  /// True where nothing is left for a customer or for a candidate that stays: no answer is better than the one at hand.
  var isEmptyForSomebody: Bool {
    Set(all.flatMap(\.customers)).count < problem.customers
      || !Set(all.map(\.candidate)).isSuperset(of: problem.staying)
  }

  var columns: [PlanModel.Column] {
    all.indices.map { .init(name: "f\($0)", cost: Double(all[$0].cost), upper: 1, isInteger: true) }
  }

  var rows: [PlanModel.Row] {
    var byCustomer: [[PlanModel.Weighted]] = Array(repeating: [], count: problem.customers)
    var byCandidate: [[PlanModel.Weighted]] = Array(repeating: [], count: problem.candidates)
    for (column, filling) in all.enumerated() {
      byCandidate[filling.candidate].append(.init(column, 1))
      for customer in filling.customers { byCustomer[customer].append(.init(column, 1)) }
    }
    func row(_ terms: [PlanModel.Weighted], _ sense: PlanModel.Sense, _ bound: Int) -> PlanModel.Row {
      .init(owner: "siting", subject: "", terms: terms, sense: sense, bound: Double(bound), isHard: true)
    }
    let everything = all.indices.map { PlanModel.Weighted($0, 1) }
    return byCustomer.map { row($0, isCover ? .atLeast : .exactly, 1) }
      + byCandidate.enumerated().map { row($1, problem.staying.contains($0) ? .exactly : .atMost, 1) }
      + [
        row(everything, .atMost, problem.count.upperBound),
        row(everything, .atLeast, problem.count.lowerBound),
      ]
  }

  /// Who is in several fillings goes to the cheapest.
  func answer(_ values: [Double]) -> (assignment: [Int], open: [Int]) {
    var assignment = Array(repeating: -1, count: problem.customers)
    let chosen = all.indices.filter { values[$0] > 0.5 }.map { all[$0] }
    for filling in chosen {
      for customer in filling.customers {
        let present = assignment[customer]
        if present < 0 || problem.cost(filling.candidate, customer) < problem.cost(present, customer) {
          assignment[customer] = filling.candidate
        }
      }
    }
    return (assignment, chosen.map(\.candidate).sorted())
  }
}
