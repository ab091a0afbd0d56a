/// Activities that may be in one room together, with what the room then costs.
struct Contents: Sendable {
  var members: Members
  var cost: Double
  /// The value of the room's outer measure (see `RoomPart.Price`).
  var outer: Double

  /// Everything that is allowed in a room, the empty room first where it is.
  ///
  /// - Parameter limit: how many there may be.
  /// - Returns: nil when there are more.
  static func all(of part: RoomPart, limit: Int) -> [Contents]? {
    let candidates = part.candidates.filter { !part.isHopeless(Members([$0])) }
    var rivals = Array(repeating: Members(), count: Members.capacity)
    for (place, one) in candidates.enumerated() {
      for other in candidates[(place + 1)...] where part.isHopeless(Members([one, other])) {
        rivals[one].insert(other)
      }
    }
    var all: [Contents] = []
    func take(_ members: Members) {
      let price = part.price(of: members)
      guard price.violation == 0 else { return }
      all.append(Contents(members: members, cost: price.cost, outer: price.outer))
    }
    take(Members())
    // Members whose larger sets are still to be looked at, with those that may come to them.
    var open = [(members: Members(), more: Members(candidates))]
    while let (members, more) = open.popLast() {
      var rest = more
      while let next = rest.first {
        rest.remove(next)
        let larger = members.inserting(next)
        guard !part.isHopeless(larger) else { continue }
        guard all.count < limit else { return nil }
        take(larger)
        let left = rest.subtracting(rivals[next])
        if left.count > 0 { open.append((larger, left)) }
      }
    }
    return all
  }
}
