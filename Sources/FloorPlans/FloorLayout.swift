import Vocabulary

/// Where the rooms and doors of a floor are, in metres: as surveyed, or laid out from the areas.
struct FloorLayout: Hashable, Sendable {
  struct Space: Hashable, Sendable {
    /// nil for a corridor that is drawn though no room of the table stands for it.
    var room: Room.ID?
    var outline: Outline
    var isAreaUnknown = false
  }

  var spaces: [Space]
  var doors: [Floor.Door]
  var isSchematic: Bool

  /// Corner of least and of greatest coordinates of all rooms.
  var bounds: (low: Point, high: Point) { Outline(spaces.flatMap(\.outline.corners)).bounds }

  /// The surveyed outlines where every room has a sound one, else a schematic plan.
  /// - Parameter aspect: width by height of the paper that the plan is for.
  init(of sheet: FloorSheet, aspect: Double) {
    if !sheet.rooms.isEmpty, sheet.rooms.allSatisfy({ $0.outline != nil }),
      FloorLayout.outlineFaults(of: sheet.rooms).isEmpty
    {
      spaces = sheet.rooms.map { Space(room: $0.id, outline: Outline($0.outline ?? []).simplified) }
      doors = sheet.doors.filter { door in
        [door.from.x, door.from.y, door.to.x, door.to.y].allSatisfy(\.isFinite)
      }
      isSchematic = false
    } else {
      self = SchematicLayout(of: sheet, aspect: aspect).floor
    }
  }

  init(spaces: [Space], doors: [Floor.Door], isSchematic: Bool) {
    self.spaces = spaces
    self.doors = doors
    self.isSchematic = isSchematic
  }

  /// What keeps the outlines from being drawn; rooms without outline are no fault.
  static func outlineFaults(of rooms: [FloorSheet.RoomShape]) -> [FloorFault] {
    var faults: [FloorFault] = []
    var sound: [(name: String, outline: Outline)] = []
    for room in rooms {
      guard let points = room.outline else { continue }
      let name = [room.number, room.name].compactMap { $0 }.joined(separator: " ")
      let outline = Outline(points).simplified
      if let fault = fault(of: outline, name: name) {
        faults.append(fault)
      } else {
        sound.append((name, outline))
      }
    }
    // A floor is no town: what lies far from the middle room was measured in another frame.
    let centres = sound.map { middle($0.outline) }
    let centre = Point(x: median(centres.map(\.x)) ?? 0, y: median(centres.map(\.y)) ?? 0)
    for (name, outline) in sound {
      let far = middle(outline)
      if abs(far.x - centre.x) > 500 || abs(far.y - centre.y) > 500 {
        faults.append(.absurdCoordinates(room: name))
      }
    }
    for (index, first) in sound.enumerated() {
      for second in sound.dropFirst(index + 1) {
        let share = max(
          first.outline.share(coveredBy: second.outline), second.outline.share(coveredBy: first.outline))
        if share > 0.05 { faults.append(.overlap(room: first.name, other: second.name)) }
      }
    }
    return faults
  }

  private static func fault(of outline: Outline, name: String) -> FloorFault? {
    guard outline.corners.allSatisfy({ abs($0.x) < 1e7 && abs($0.y) < 1e7 }) else {
      return .absurdCoordinates(room: name)
    }
    guard outline.corners.count > 2 else { return .tooFewCorners(room: name) }
    let (low, high) = outline.bounds
    guard high.x - low.x < 1000, high.y - low.y < 1000 else { return .absurdCoordinates(room: name) }
    if let point = outline.selfCrossing { return .selfCrossing(room: name, near: point) }
    return outline.area > 0.01 ? nil : .noArea(room: name)
  }

  private static func middle(_ outline: Outline) -> Point {
    let (low, high) = outline.bounds
    return Point(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2)
  }
}

/// The middle value, the lower of two; nil for none.
func median(_ values: [Double]) -> Double? {
  values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2]
}
