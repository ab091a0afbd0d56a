/// The moves, from one item to the contents of two bins: bins that are full or fit exactly change by exchange only.
extension Annealing {
  /// Tries one random move.
  ///
  /// - Returns: true when it was made.
  mutating func tryMove(below limit: Double) -> Bool {
    let item = random.below(bins.count)
    switch random.below(10) {
    case 0..<3: return relocate(item, limit)
    case 3..<6: return swap(item, limit)
    case 6: return swapBins(item, limit)
    case 7: return rotate(item, limit)
    case 8: return join(item, limit)
    default: return exchangeForTwo(item, limit)
    }
  }

  private mutating func relocate(_ item: Int, _ limit: Double) -> Bool {
    let to = bins[item][random.below(bins[item].count)]
    guard to != occupancy.bin(of: item) else { return false }
    return settle(below: limit, last: item, to)
  }

  private mutating func swap(_ item: Int, _ limit: Double) -> Bool {
    let other = random.below(bins.count)
    let from = occupancy.bin(of: item)
    let to = occupancy.bin(of: other)
    guard from != to, mayBe(item, to), mayBe(other, from) else { return false }
    step(item, to)
    return settle(below: limit, last: other, from)
  }

  /// Everything in two bins changes places.
  private mutating func swapBins(_ item: Int, _ limit: Double) -> Bool {
    let from = occupancy.bin(of: item)
    let to = bins[item][random.below(bins[item].count)]
    guard from != to, occupancy.count(in: from) + occupancy.count(in: to) <= 12 else { return false }
    members.removeAll(keepingCapacity: true)
    occupancy.collect(from, into: &members)
    let own = members.count
    occupancy.collect(to, into: &members)
    let areAllowed = members.indices.allSatisfy { mayBe(members[$0], $0 < own ? to : from) }
    guard areAllowed else { return false }
    for (place, item) in members.enumerated() { step(item, place < own ? to : from) }
    return settle(below: limit)
  }

  /// Three items take each other's places; where the third is in the first one's bin, it is a chain of two.
  private mutating func rotate(_ item: Int, _ limit: Double) -> Bool {
    let second = random.below(bins.count)
    let third = random.below(bins.count)
    let from = occupancy.bin(of: item)
    let (next, last) = (occupancy.bin(of: second), occupancy.bin(of: third))
    guard from != next, next != last, mayBe(item, next), mayBe(second, last), mayBe(third, from) else {
      return false
    }
    step(item, next)
    guard last != from else { return settle(below: limit, last: second, last) }
    step(second, last)
    return settle(below: limit, last: third, from)
  }

  /// An item joins one that matters to it, and another of that bin takes its place.
  private mutating func join(_ item: Int, _ limit: Double) -> Bool {
    guard !neighbours[item].isEmpty else { return false }
    let neighbour = neighbours[item][random.below(neighbours[item].count)]
    let from = occupancy.bin(of: item)
    let to = occupancy.bin(of: neighbour)
    guard from != to, mayBe(item, to) else { return false }
    let other = occupancy.member(random.below(occupancy.count(in: to)), of: to)
    guard other != neighbour else { return settle(below: limit, last: item, to) }
    guard mayBe(other, from) else { return false }
    step(item, to)
    return settle(below: limit, last: other, from)
  }

  /// One item for two of another bin.
  private mutating func exchangeForTwo(_ item: Int, _ limit: Double) -> Bool {
    let first = random.below(bins.count)
    let from = occupancy.bin(of: item)
    let to = occupancy.bin(of: first)
    guard from != to, occupancy.count(in: to) > 1 else { return false }
    let second = occupancy.member(random.below(occupancy.count(in: to)), of: to)
    guard second != first, mayBe(item, to), mayBe(first, from), mayBe(second, from) else { return false }
    step(item, to)
    step(first, from)
    return settle(below: limit, last: second, from)
  }
}
