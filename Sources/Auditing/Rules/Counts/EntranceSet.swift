import Standards
import Vocabulary

/// The outside plaques of one entrance, which have to match each other.
enum EntranceSet {
  /// Surviving plaques by entrance, entrances in order.
  static func all(in scene: AuditScene) -> [[AuditedSign]] {
    var groups: [String: [AuditedSign]] = [:]
    for sign in scene.signs where sign.counted == .outsidePlaque && scene.survives(sign) {
      groups["\(sign.sign.site)/\(sign.sign.entrance ?? "")", default: []].append(sign)
    }
    return groups.keys.sorted().compactMap { groups[$0] }
  }

  /// What most of them have; of equally frequent things that of the first in rank, nil for a single plaque.
  static func usual<Value: Hashable>(_ group: [(sign: AuditedSign, value: Value)]) -> Value? {
    guard group.count > 1 else { return nil }
    let ranked = group.sorted { one, other in
      let (a, b) = (one.sign.entry?.priority ?? Int.max, other.sign.entry?.priority ?? Int.max)
      return a != b ? a < b : one.sign.id < other.sign.id
    }
    var best: (value: Value, count: Int)?
    for (_, value) in ranked {
      let count = group.count { $0.value == value }
      if count > (best?.count ?? 0) { best = (value, count) }
    }
    return best?.value
  }
}
