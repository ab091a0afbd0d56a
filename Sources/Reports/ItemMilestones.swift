import Tracking
import Vocabulary
import Wording

/// Who reviewed a work item and when it was closed, as the ledger's columns 初审, 复审 and 销号日期 want it.
struct ItemMilestones {
  private let item: WorkItem

  init(_ item: WorkItem) { self.item = item }

  /// Who passed it on to the second review.
  var firstReview: String { words(of: item.history.last { $0.state == .secondReview && $0.cause == .step }) }

  /// Who closed it; empty for one that a survey closed.
  var secondReview: String { words(of: item.history.last { $0.state == .closed && $0.cause == .step }) }

  /// Empty for one that is open, or open again.
  var closedOn: String { item.state == .closed ? item.history.last?.on.description ?? "" : "" }

  /// What the latest survey or step says of it.
  func latest(in language: Language) -> String {
    guard let entry = item.history.last else { return "" }
    return entry.note ?? entry.reason?.term.text(in: language) ?? ""
  }

  private func words(of entry: WorkItem.Entry?) -> String {
    guard let entry else { return "" }
    return [entry.by, entry.on.description].compactMap { $0 }.joined(separator: " ")
  }
}
