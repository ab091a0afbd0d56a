/// What becomes of a sign: keep 保留, fix 规范, merge 整合, move 移位, remove 撤销, review 待研判.
///
/// A sign that is required and missing (补挂) is an addition of the audit, not a disposition of a sign that hangs.
package enum Disposition: String, Sendable, CaseIterable, Codable {
  case keep, fix, merge, move, remove, review

  /// Where findings compete, the higher rank wins: review > remove > merge > move > fix > keep.
  package var rank: Int {
    switch self {
    case .keep: 0
    case .fix: 1
    case .move: 2
    case .merge: 3
    case .remove: 4
    case .review: 5
    }
  }
}
