/// The Lagrangian relaxation of a p-median problem: customers pay a price instead of being served exactly once.
///
/// The best prices bound every opening from below (Cornuéjols, Fisher and Nemhauser: Location of bank accounts to
/// optimize float, Management Science 23, 1977); a subgradient walk finds them (Held, Wolfe and Crowder 1974).
final class MedianRelaxation {
  private let problem: MedianProblem
  /// Rows of customers by candidate, filled up to whole vectors with costs that no price pays.
  private var costs: [Float]
  private var prices: [Float]
  private var visits: [Float]
  private let stride: Int
  private var bestPrices: [Float]

  /// No opening costs less, not rounded.
  private(set) var bound = -Double.infinity
  /// The candidates that the prices open, in ascending order.
  private(set) var opening: [Int] = []
  /// By candidate: what customers pay it beyond its costs, negated.
  private var reduced: [Double]
  /// Candidates that an opening better than the target may use, and those that it must, both in ascending order.
  private(set) var active: [Int]
  private(set) var forced: [Int]
  /// How many costs were held against prices so far: the work done, whatever the machine.
  private(set) var weighed = 0
  private var scale = 1.0
  private var sinceBetter = 0

  /// How many steps without a better bound halve the length of the steps, and when they are too short to go on.
  private static let patience = 24
  private static let shortest = 0.0005

  init(_ problem: MedianProblem) {
    self.problem = problem
    let width = 8
    stride = (problem.customers + width - 1) / width * width
    costs = Array(repeating: 0, count: stride * problem.candidates)
    for candidate in 0..<problem.candidates {
      for customer in 0..<problem.customers {
        costs[candidate * stride + customer] = Float(problem.costs[candidate * problem.customers + customer])
      }
    }
    prices = Array(repeating: 0, count: stride)
    visits = prices
    bestPrices = prices
    reduced = Array(repeating: 0, count: problem.candidates)
    active = Array(0..<problem.candidates)
    forced = problem.staying
    // The third cheapest candidate of each customer is a fair first price.
    for customer in 0..<problem.customers {
      var cheapest = (Float.infinity, Float.infinity, Float.infinity)
      for candidate in 0..<problem.candidates {
        let cost = costs[candidate * stride + customer]
        if cost < cheapest.0 {
          cheapest = (cost, cheapest.0, cheapest.1)
        } else if cost < cheapest.1 {
          cheapest = (cheapest.0, cost, cheapest.1)
        } else if cost < cheapest.2 {
          cheapest.2 = cost
        }
      }
      let price = [cheapest.2, cheapest.1, cheapest.0].first { $0 < Float(MedianProblem.never) } ?? 0
      prices[customer] = price
    }
    bestPrices = prices
  }

  var isExhausted: Bool { scale < MedianRelaxation.shortest }

  /// A part of all openings: those within `active` that open all of `forced`, with the prices to start from.
  struct Branch {
    var active: [Int]
    var forced: [Int]
    var prices: [Float]
    var bound: Int
  }

  var branch: Branch { Branch(active: active, forced: forced, prices: bestPrices, bound: wholeBound()) }

  /// Starts to walk in a branch.
  func start(_ branch: Branch, scale: Double) {
    active = branch.active
    forced = branch.forced
    prices = branch.prices
    bestPrices = prices
    bound = -.infinity
    self.scale = scale
    sinceBetter = 0
  }

  /// One step of the walk towards an opening that costs `target`.
  ///
  /// - Returns: true when the bound became better.
  func step(target: Int) -> Bool {
    price()
    let value = chosen()
    let isBetter = value > bound
    if isBetter {
      // A hundredth of a percent is progress; less is none.
      if value > bound + 1e-4 * abs(bound) { sinceBetter = 0 } else { sinceBetter += 1 }
      bound = value
      bestPrices = prices
      drop(beyond: Double(target), from: value)
    } else {
      sinceBetter += 1
    }
    if sinceBetter >= MedianRelaxation.patience {
      scale /= 2
      sinceBetter = 0
      prices = bestPrices
      price()
      _ = chosen()
    }
    walk(from: value, to: Double(target))
    return isBetter
  }

  /// What every candidate would be paid at the present prices.
  private func price() {
    weighed += active.count * stride
    costs.withUnsafeBytes { costs in
      prices.withUnsafeBytes { prices in
        for candidate in active {
          var sum = SIMD8<Float>.zero
          let row = candidate * stride * 4
          for offset in Swift.stride(from: 0, to: stride * 4, by: 32) {
            let difference =
              costs.loadUnaligned(fromByteOffset: row + offset, as: SIMD8<Float>.self)
              - prices.loadUnaligned(fromByteOffset: offset, as: SIMD8<Float>.self)
            sum += pointwiseMin(difference, .zero)
          }
          reduced[candidate] = Double(sum.sum())
        }
      }
    }
  }

  /// Opens what stays and then the best paid, and sums up what that costs.
  private func chosen() -> Double {
    let others = free.sorted { (reduced[$0], $0) < (reduced[$1], $1) }
    opening = (forced + others.prefix(problem.count - forced.count)).sorted()
    let income = prices.prefix(problem.customers).reduce(0.0) { $0 + Double($1) }
    return opening.reduce(income) { $0 + reduced[$1] }
  }

  private func walk(from value: Double, to target: Double) {
    for customer in 0..<stride { visits[customer] = 1 }
    for candidate in opening {
      let row = candidate * stride
      for customer in 0..<problem.customers where costs[row + customer] < prices[customer] {
        visits[customer] -= 1
      }
    }
    var norm = 0.0
    for customer in 0..<problem.customers { norm += Double(visits[customer] * visits[customer]) }
    guard norm > 0 else {
      scale = 0
      return
    }
    let length = Float(scale * max(target - value, 0.001 * abs(target) + 0.01) * 1.05 / norm)
    for customer in 0..<problem.customers {
      prices[customer] = max(0, prices[customer] + length * visits[customer])
    }
  }

  /// The active candidates that are not forced.
  private var free: [Int] {
    var next = 0
    return active.filter { candidate in
      while next < forced.count, forced[next] < candidate { next += 1 }
      return next == forced.count || forced[next] != candidate
    }
  }

  /// Candidates that no opening better than the target uses are looked at no more.
  private func drop(beyond target: Double, from value: Double) {
    let chosen = Set(opening)
    let paid = Set(forced)
    guard let last = opening.filter({ !paid.contains($0) }).map({ reduced[$0] }).max() else { return }
    // Room for the errors of short numbers.
    let limit = target - 0.5 + 2e-5 * abs(target) - value + last
    active.removeAll { reduced[$0] > limit && !chosen.contains($0) }
  }

  /// The best paid candidate of the opening that is not forced yet: the one to branch on.
  var undecided: Int? {
    let paid = Set(forced)
    return opening.filter { !paid.contains($0) }.min { (reduced[$0], $0) < (reduced[$1], $1) }
  }

  /// The bound of the best prices, summed without the errors of short numbers and rounded up: costs are whole.
  func wholeBound() -> Int {
    let n = problem.customers
    func reduced(_ candidate: Int) -> Double {
      var sum = 0.0
      for customer in 0..<n {
        sum += min(0, Double(problem.costs[candidate * n + customer]) - Double(bestPrices[customer]))
      }
      return sum
    }
    let others = free.map(reduced).sorted()
    guard others.count >= problem.count - forced.count else { return Int.max }
    let income = bestPrices.prefix(n).reduce(0.0) { $0 + Double($1) }
    let value =
      forced.reduce(income) { $0 + reduced($1) } + others.prefix(problem.count - forced.count).reduce(0, +)
    return max(0, Int((value - 1e-7 * max(1, abs(value))).rounded(.up)))
  }
}
