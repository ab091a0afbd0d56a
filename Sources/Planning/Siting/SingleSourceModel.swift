/// The single-source problem as a mixed integer programme, whole or without what the relaxation rules out.
struct SingleSourceModel {
  private(set) var columns: [PlanModel.Column] = []
  private(set) var rows: [PlanModel.Row] = []
  private var places: [(candidate: Int, customer: Int, column: Int)] = []
  private var openings: [Int?]
  private let problem: SingleSourceProblem

  init(_ problem: SingleSourceProblem, without leftover: SingleSourceRelaxation.Leftover? = nil) {
    self.problem = problem
    openings = Array(repeating: nil, count: problem.candidates)
    let n = problem.customers
    var byCustomer: [[PlanModel.Weighted]] = Array(repeating: [], count: n)
    for candidate in 0..<problem.candidates where leftover?.mayOpen[candidate] ?? true {
      let opening = add("y\(candidate)", Double(problem.openingCosts[candidate]))
      openings[candidate] = opening
      if leftover?.mustOpen[candidate] ?? false || problem.staying.contains(candidate) {
        row([.init(opening, 1)], .exactly, 1)
      }
      var load: [PlanModel.Weighted] = []
      for customer in 0..<n {
        let place = candidate * n + customer
        guard leftover?.mayGo[place] ?? true, problem.costs[place] < SingleSourceProblem.forbidden,
          problem.weights[place] <= problem.capacities[candidate] ?? Int.max
        else { continue }
        let column = add("x\(candidate),\(customer)", Double(problem.costs[place]))
        places.append((candidate, customer, column))
        byCustomer[customer].append(.init(column, 1))
        load.append(.init(column, Double(problem.weights[place])))
        row([.init(column, 1), .init(opening, -1)], .atMost, 0)
      }
      if let capacity = problem.capacities[candidate] {
        row(load + [.init(opening, -Double(capacity))], .atMost, 0)
      }
      if problem.minimums[candidate] > 0 {
        row(load + [.init(opening, -Double(problem.minimums[candidate]))], .atLeast, 0)
      }
    }
    for terms in byCustomer { row(terms, .exactly, 1) }
    let all = openings.compactMap { $0.map { PlanModel.Weighted($0, 1) } }
    row(all, .atMost, Double(problem.count.upperBound))
    row(all, .atLeast, Double(problem.count.lowerBound))
  }

  private mutating func add(_ name: String, _ cost: Double) -> Int {
    columns.append(.init(name: name, cost: cost, upper: 1, isInteger: true))
    return columns.count - 1
  }

  private mutating func row(_ terms: [PlanModel.Weighted], _ sense: PlanModel.Sense, _ bound: Double) {
    rows.append(.init(owner: "siting", subject: "", terms: terms, sense: sense, bound: bound, isHard: true))
  }

  /// A customer that nothing is left for: no answer is better than the one at hand.
  var isEmptyForSomebody: Bool { Set(places.map(\.customer)).count < problem.customers }

  func answer(_ values: [Double]) -> (assignment: [Int], open: [Int]) {
    var assignment = [Int](repeating: 0, count: problem.customers)
    for place in places where values[place.column] > 0.5 { assignment[place.customer] = place.candidate }
    return (assignment, openings.indices.filter { openings[$0].map { values[$0] > 0.5 } ?? false })
  }
}
