import Vocabulary
import Wording

/// What keeps an outline from being a room, and where.
enum OutlineFault: Hashable {
  case fewCorners
  case absurd(near: Point)
  case crossing(near: Point)
  case noArea(near: Point)

  /// Coordinates beyond this are those of no place on earth in metres, and rooms wider than this are none.
  private static let coordinateLimit = 1e7
  private static let widthLimit = 1000.0

  /// Nil for a sound outline.
  init?(of outline: Outline) {
    for corner in outline.corners
    where !(abs(corner.x) < Self.coordinateLimit && abs(corner.y) < Self.coordinateLimit) {
      self = .absurd(near: corner)
      return
    }
    guard let first = outline.corners.first, outline.corners.count >= 3 else {
      self = .fewCorners
      return
    }
    let (low, high) = outline.bounds
    if high.x - low.x > Self.widthLimit || high.y - low.y > Self.widthLimit {
      self = .absurd(near: high)
    } else if let point = outline.selfCrossing {
      self = .crossing(near: point)
    } else if outline.area <= 0.01 {
      self = .noArea(near: first)
    } else {
      return nil
    }
  }

  func text(of room: String) -> Bilingual {
    switch self {
    case .fewCorners: PlanFileText.fewCorners.filled(room)
    case .absurd(let point): PlanFileText.absurdOutline.filled(room, PlanNumber.place(point))
    case .crossing(let point): PlanFileText.crossingOutline.filled(room, PlanNumber.place(point))
    case .noArea(let point): PlanFileText.noArea.filled(room, PlanNumber.place(point))
    }
  }
}
