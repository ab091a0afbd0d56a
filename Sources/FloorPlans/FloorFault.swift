package import Vocabulary
import Wording

/// What is wrong with the plan of a floor, and where; the sheet is drawn all the same.
package enum FloorFault: Hashable, Sendable {
  // These make the floor schematic.
  case tooFewCorners(room: String)
  case noArea(room: String)
  case absurdCoordinates(room: String)
  case selfCrossing(room: String, near: Point)
  case overlap(room: String, other: String)
  /// Marks of a room that is not on the floor; they are shown as inside the building.
  case unknownRoom(id: Room.ID, marks: [Int])

  package var text: Bilingual {
    switch self {
    case .tooFewCorners(let room): SheetText.tooFewCorners.filled(room)
    case .noArea(let room): SheetText.noOutlineArea.filled(room)
    case .absurdCoordinates(let room): SheetText.absurdOutline.filled(room)
    case .selfCrossing(let room, let point):
      SheetText.selfCrossing.filled(room, tenths(point.x), tenths(point.y))
    case .overlap(let room, let other): SheetText.overlappingRooms.filled(room, other)
    case .unknownRoom(let id, let marks):
      SheetText.unknownRoom.filled(
        id.text,
        Bilingual(
          zh: marks.map(String.init).joined(separator: "、"),
          en: marks.map(String.init).joined(separator: ", ")))
    }
  }
}

/// A number with at most one decimal, such as `55.1` and `18`.
func tenths(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e9 else { return "?" }
  let tenths = Int((value * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let rest = abs(tenths) % 10
  return "\(sign)\(abs(tenths) / 10)" + (rest == 0 ? "" : ".\(rest)")
}
