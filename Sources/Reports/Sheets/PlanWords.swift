import Planning
import Surveys
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

  /// By the name that people know it by, and the one that it gets where that is another.
  func room(_ id: Room.ID) -> String {
    guard let room = site.words.room(id) else { return id.text }
    let name = site.words.name(of: room)
    guard let planned = site.planned.rooms.first(where: { $0.id == id }), planned.name != room.name else {
      return name
    }
    return PageText.roomRenamed.filled(name, planned.name).text(in: site.language)
  }
}
