/// What one character makes of a spelling: changed, missing, added, or two that changed places.
enum Difference: Hashable, Sendable {
  /// Counted from 0 in what is seen.
  case changed(at: Int, seen: UInt32, meant: UInt32)
  /// What is missing stood before the position.
  case missing(at: Int, meant: UInt32)
  case added(at: Int, seen: UInt32)
  case swapped(at: Int)

  /// The one difference between two spellings; nil when there is none or more than one.
  init?(seen: [UInt32], meant: [UInt32]) {
    guard seen != meant, abs(seen.count - meant.count) <= 1 else { return nil }
    let shorter = min(seen.count, meant.count)
    var front = 0
    while front < shorter, seen[front] == meant[front] { front += 1 }
    var back = 0
    while back < shorter - front, seen[seen.count - 1 - back] == meant[meant.count - 1 - back] { back += 1 }
    switch (seen.count - front - back, meant.count - front - back) {
    case (1, 1): self = .changed(at: front, seen: seen[front], meant: meant[front])
    case (0, 1): self = .missing(at: front, meant: meant[front])
    case (1, 0): self = .added(at: front, seen: seen[front])
    case (2, 2) where seen[front] == meant[front + 1] && seen[front + 1] == meant[front]:
      self = .swapped(at: front)
    default: return nil
    }
  }

  /// Every position where two spellings of one length differ.
  static func changes(seen: [UInt32], meant: [UInt32]) -> [Difference] {
    guard seen.count == meant.count else { return [] }
    return seen.indices.filter { seen[$0] != meant[$0] }
      .map { .changed(at: $0, seen: seen[$0], meant: meant[$0]) }
  }
}
