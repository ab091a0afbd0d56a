/// How far two spellings are from each other.
enum Distance {
  /// Whether one changed, missing, added or swapped character makes them equal.
  static func isAtMostOne(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    if first == second { return true }
    guard abs(first.count - second.count) <= 1 else { return false }
    let shorter = min(first.count, second.count)
    var front = 0
    while front < shorter, first[front] == second[front] { front += 1 }
    var back = 0
    while back < shorter - front, first[first.count - 1 - back] == second[second.count - 1 - back] {
      back += 1
    }
    let firstRest = first.count - front - back
    let secondRest = second.count - front - back
    if max(firstRest, secondRest) <= 1 { return true }
    guard firstRest == 2, secondRest == 2 else { return false }
    return first[front] == second[front + 1] && first[front + 1] == second[front]
  }
}
