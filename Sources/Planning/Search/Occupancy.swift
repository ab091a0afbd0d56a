/// Which items are in each bin: a list through the items, so that moving one needs no memory.
struct Occupancy {
  private struct Place {
    var bin: Int
    /// The items after and before it in its bin; -1 for none.
    var next = -1
    var previous = -1
  }

  private struct Bin {
    var count = 0
    /// One of its items; -1 for none.
    var first = -1
  }

  private var places: [Place]
  private var contents: [Bin]

  init(_ bins: [Int], binCount: Int) {
    places = bins.map { Place(bin: $0) }
    contents = Array(repeating: Bin(), count: binCount)
    for (item, bin) in bins.enumerated() { link(item, bin) }
  }

  var bins: [Int] { places.map(\.bin) }
  var itemCount: Int { places.count }

  @inline(__always)
  func bin(of item: Int) -> Int { places[item].bin }

  @inline(__always)
  func count(in bin: Int) -> Int { contents[bin].count }

  private mutating func link(_ item: Int, _ bin: Int) {
    let head = contents[bin].first
    if head >= 0 { places[head].previous = item }
    places[item] = Place(bin: bin, next: head)
    contents[bin].first = item
    contents[bin].count &+= 1
  }

  mutating func move(_ item: Int, to bin: Int) {
    let place = places[item]
    if place.previous >= 0 {
      places[place.previous].next = place.next
    } else {
      contents[place.bin].first = place.next
    }
    if place.next >= 0 { places[place.next].previous = place.previous }
    contents[place.bin].count &-= 1
    link(item, bin)
  }

  /// The item so many places down the list of a bin that has as many.
  func member(_ place: Int, of bin: Int) -> Int {
    var item = contents[bin].first
    for _ in 0..<place { item = places[item].next }
    return item
  }

  /// Adds the items of a bin to a list.
  func collect(_ bin: Int, into list: inout [Int]) {
    var item = contents[bin].first
    while item >= 0 {
      list.append(item)
      item = places[item].next
    }
  }
}
