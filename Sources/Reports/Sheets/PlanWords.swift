import Planning
import Vocabulary
import Wording

/// How the steps of a plan are said, with the names that rooms have now.
struct PlanWords {
  let site: SiteSheets

  /// `农家书屋：203 阅览室 → 201 党群活动室`; what is new has no place that it comes from.
  func route(of move: Plan.Move) -> String {
    let colon = site.language == .chinese ? "：" : ": "
    let from = move.from.map { room($0) } ?? site.words.word(PageText.newlySetUp)
    return "\(move.name)\(colon)\(from) → \(room(move.to))"
  }

  func room(_ id: Room.ID) -> String { site.words.room(id).map { site.words.name(of: $0) } ?? id.text }
}
