/// An opening that swaps one open candidate for a closed one as long as that saves something.
///
/// Fast interchange (Whitaker 1983) with the gains, losses and corrections of every swap kept up to date (Resende and
/// Werneck: A fast swap-based local search procedure for location problems, Annals of OR 150, 2007).
final class MedianInterchange {
  private let problem: MedianProblem
  /// By customer: candidates in ascending order of cost.
  private let nearest: [Int32]
  /// By customer: what those cost.
  private let nearestCost: [Int32]
  private let isFixed: [Bool]

  private(set) var open: [Int] = []
  private(set) var cost = 0
  private var isOpen: [Bool]
  /// By customer: its nearest and second nearest open candidates and what they cost.
  private var first: [Int]
  private var firstCost: [Int]
  private var secondCost: [Int]
  private var second: [Int]
  /// By candidate: what opening it saves, what closing it costs.
  private var gain: [Int]
  private var loss: [Int]
  /// By closed and open candidate: what is counted wrong when both happen at once.
  private var extra: [Int]

  /// Costs more than any customer, and sums of it stay representable.
  private static let never = 1 << 40

  init(_ problem: MedianProblem) {
    self.problem = problem
    let n = problem.customers
    let m = problem.candidates
    var nearest = [Int32](repeating: 0, count: n * m)
    var nearestCost = nearest
    var keys = [UInt64](repeating: 0, count: m)
    for customer in 0..<n {
      for candidate in 0..<m {
        keys[candidate] = UInt64(problem.costs[candidate * n + customer]) << 32 | UInt64(candidate)
      }
      keys.sort()
      for rank in 0..<m {
        nearest[customer * m + rank] = Int32(truncatingIfNeeded: keys[rank] & 0xffff_ffff)
        nearestCost[customer * m + rank] = Int32(truncatingIfNeeded: keys[rank] >> 32)
      }
    }
    self.nearest = nearest
    self.nearestCost = nearestCost
    var isFixed = [Bool](repeating: false, count: m)
    for candidate in problem.staying { isFixed[candidate] = true }
    self.isFixed = isFixed
    isOpen = Array(repeating: false, count: m)
    first = Array(repeating: 0, count: n)
    second = first
    firstCost = first
    secondCost = first
    gain = Array(repeating: 0, count: m)
    loss = gain
    extra = Array(repeating: 0, count: m * m)
  }

  /// Starts from an opening, the same candidate never twice.
  func start(_ opening: [Int]) {
    open = opening.sorted()
    for candidate in 0..<problem.candidates {
      isOpen[candidate] = false
      gain[candidate] = 0
      loss[candidate] = 0
    }
    for candidate in open { isOpen[candidate] = true }
    extra.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
    cost = 0
    for customer in 0..<problem.customers {
      findNearest(customer)
      cost += firstCost[customer]
      weigh(customer, +1)
    }
  }

  /// Swaps until no swap saves anything.
  func descend() {
    while let swap = bestSwap(), swap.saving > 0 { exchange(swap.closed, swap.open) }
  }

  /// The swap that saves most, the first of equals; a negative saving where every swap costs something.
  func bestSwap(opening: [Int]? = nil, closing: [Int]? = nil) -> (closed: Int, open: Int, saving: Int)? {
    let leaving = (closing ?? open).filter { !isFixed[$0] }
    let losses = leaving.map { loss[$0] }
    let m = problem.candidates
    var best = (closed: -1, open: -1, saving: Int.min)
    extra.withUnsafeBufferPointer { extra in
      leaving.withUnsafeBufferPointer { leaving in
        losses.withUnsafeBufferPointer { losses in
          for closed in opening ?? Array(0..<m) where !isOpen[closed] {
            let row = closed * m
            var top = Int.min
            var place = -1
            for index in 0..<leaving.count {
              let saving = extra[row + leaving[index]] - losses[index]
              if saving > top { (top, place) = (saving, index) }
            }
            if place >= 0, gain[closed] + top > best.saving {
              best = (closed, leaving[place], gain[closed] + top)
            }
          }
        }
      }
    }
    return best.closed < 0 ? nil : best
  }

  /// Opens one candidate and closes another.
  func exchange(_ closed: Int, _ candidate: Int) {
    var affected: [Int] = []
    for customer in 0..<problem.customers
    where first[customer] == candidate || second[customer] == candidate
      || problem.cost(closed, customer) < secondCost[customer]
    {
      affected.append(customer)
      weigh(customer, -1)
      cost -= firstCost[customer]
    }
    isOpen[closed] = true
    isOpen[candidate] = false
    open.removeAll { $0 == candidate }
    open.insert(closed, at: open.firstIndex { $0 > closed } ?? open.count)
    for customer in affected {
      findNearest(customer)
      cost += firstCost[customer]
      weigh(customer, +1)
    }
  }

  private func findNearest(_ customer: Int) {
    var found = 0
    second[customer] = -1
    secondCost[customer] = MedianInterchange.never
    let row = customer * problem.candidates
    for place in row..<row + problem.candidates {
      let candidate = Int(nearest[place])
      guard isOpen[candidate] else { continue }
      found += 1
      if found == 1 {
        first[customer] = candidate
        firstCost[customer] = Int(nearestCost[place])
      } else {
        second[customer] = candidate
        secondCost[customer] = Int(nearestCost[place])
        return
      }
    }
  }

  /// Adds what a customer says of every swap, or takes it away.
  private func weigh(_ customer: Int, _ sign: Int) {
    let m = problem.candidates
    let own = first[customer]
    let near = firstCost[customer]
    let far = secondCost[customer]
    loss[own] += sign * (far - near)
    let row = customer * m
    nearest.withUnsafeBufferPointer { nearest in
      nearestCost.withUnsafeBufferPointer { nearestCost in
        extra.withUnsafeMutableBufferPointer { extra in
          gain.withUnsafeMutableBufferPointer { gain in
            for place in row..<row + m {
              let cost = Int(nearestCost[place])
              if cost >= far { return }
              let candidate = Int(nearest[place])
              if cost < near {
                gain[candidate] += sign * (near - cost)
                extra[candidate * m + own] += sign * (far - near)
              } else {
                extra[candidate * m + own] += sign * (far - cost)
              }
            }
          }
        }
      }
    }
  }
}
