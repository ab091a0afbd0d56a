import Tables
import Vocabulary
import Wording

/// What a file of floor plans draws, whatever its format, before it is held against the table of rooms.
struct DrawnPlan {
  /// A room of the plan, whatever room of the survey it may be; corners in metres, in the floor's own frame.
  struct DrawnRoom {
    /// The id or number that the file tells in a field of its own; nil where it has only words.
    var id: String?
    /// Names, numbers and other words that stand in the room, in reading order.
    var words: [String] = []
    var function: Room.Function?
    var corners: [Point]
    /// 1-based place in the file: the feature, or the line.
    var row: Int?

    /// How remarks call it: by what stands in it, else by where it is.
    var label: String {
      let texts = ([id].compactMap { $0 } + words).filter { !$0.isEmpty }
      if !texts.isEmpty { return texts.prefix(3).joined(separator: " ") }
      let (low, high) = Outline(corners).bounds
      return "(\(PlanNumber.tenths((low.x + high.x) / 2)), \(PlanNumber.tenths((low.y + high.y) / 2)))"
    }
  }

  struct DrawnDoor {
    /// The room's id where the file tells it.
    var room: String?
    var from: Point
    var to: Point
    /// A point over which a leaf swings, so inside the room that it opens into.
    var into: Point?
    var entrance: String?
    var row: Int?
  }

  struct DrawnFloor {
    /// 1 is the ground floor, -1 the basement.
    var level: Int
    var rooms: [DrawnRoom] = []
    var doors: [DrawnDoor] = []
  }

  /// The name that remarks give the file.
  let file: String
  var site: String?
  /// Lowest first, each level once.
  private(set) var floors: [DrawnFloor] = []
  private(set) var remarks: [Remark] = []

  init(file: String, site: String? = nil) {
    self.file = file
    self.site = site
  }

  /// Adds to the floor of this level, which need not be there yet.
  mutating func add(rooms: [DrawnRoom] = [], doors: [DrawnDoor] = [], level: Int) {
    let index = floors.firstIndex { $0.level >= level } ?? floors.count
    if index == floors.count || floors[index].level != level {
      floors.insert(DrawnFloor(level: level), at: index)
    }
    floors[index].rooms += rooms
    floors[index].doors += doors
  }

  mutating func note(
    _ severity: Remark.Severity, _ code: String, row: Int? = nil, _ what: Bilingual,
    _ cure: PlanFileText? = nil
  ) {
    remarks.append(
      Remark(
        severity, code: code, at: CellPlace(file: file, row: row), what: what, cure: cure?.filled()))
  }
}
