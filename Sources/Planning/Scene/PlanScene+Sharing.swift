package import Standards
import Vocabulary

extension PlanScene {
  /// Whether two activities may have a room together: at the same time (`yes`), one after the other (`times`), or not.
  ///
  /// Those who take turns must not want it at the same time of the week, as far as their times are known.
  package func sharing(_ first: Activity, _ second: Activity) -> Facilities.Sharing.May {
    let may = table(first, second)
    if may == .times, let one = first.slots, let other = second.slots, one.overlaps(other) { return .no }
    return may
  }

  /// The sharing table decides; what it does not list may not share. Two of one function may, staff at desks, counters
  /// and stores side by side, the rest in turn.
  private func table(_ first: Activity, _ second: Activity) -> Facilities.Sharing.May {
    guard let one = first.function, let other = second.function else { return .no }
    if one.id == other.id {
      switch one.roomFunction {
      case .activity, .meeting: return .times
      case .service: return one.isPrivate ? .times : .yes
      case .office, .storage, .sanitary, .circulation, .idle, .other: return .yes
      }
    }
    let row = facilities.sharing.first {
      ($0.first == one.id && $0.second == other.id) || ($0.first == other.id && $0.second == one.id)
    }
    return row?.may ?? .no
  }
}
