/// Which items are in each bin: a list through the items, so that moving one needs no memory.
struct Occupancy {
  private(set) var bins: [Int]
  private(set) var counts: [Int]
  /// By bin: one of its items; -1 for none.
  private var first: [Int]
  private var next: [Int]
  private var previous: [Int]

  init(_ bins: [Int], binCount: Int) {
    self.bins = bins
    counts = Array(repeating: 0, count: binCount)
    first = Array(repeating: -1, count: binCount)
    next = Array(repeating: -1, count: bins.count)
    previous = next
    for (item, bin) in bins.enumerated() { link(item, bin) }
  }

  private mutating func link(_ item: Int, _ bin: Int) {
    let head = first[bin]
    next[item] = head
    previous[item] = -1
    if head >= 0 { previous[head] = item }
    first[bin] = item
    counts[bin] &+= 1
    bins[item] = bin
  }

  mutating func move(_ item: Int, to bin: Int) {
    let from = bins[item]
    let before = previous[item]
    let after = next[item]
    if before >= 0 { next[before] = after } else { first[from] = after }
    if after >= 0 { previous[after] = before }
    counts[from] &-= 1
    link(item, bin)
  }

  /// The item so many places down the list of a bin that has as many.
  func member(_ place: Int, of bin: Int) -> Int {
    var item = first[bin]
    for _ in 0..<place { item = next[item] }
    return item
  }

  /// Adds the items of a bin to a list.
  func collect(_ bin: Int, into list: inout [Int]) {
    var item = first[bin]
    while item >= 0 {
      list.append(item)
      item = next[item]
    }
  }
}
