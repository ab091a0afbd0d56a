import Tables
import Vocabulary
import Wording

/// A drawn floor held against the table of rooms: outlines and doors to take over, and what is to be said of them.
struct DrawnFloorReading {
  /// How far the area of an outline may be from the one in the table before somebody should look, as a share.
  private static let areaTolerance = 0.05
  /// m² that the outlines of two rooms may share, as walls drawn from both sides do.
  private static let overlapTolerance = 0.1
  /// What lies farther than this from the middle room was measured in another frame, metres.
  private static let floorRadius = 500.0
  /// More doors than this are no floor, and would only blacken the sheet.
  private static let doorLimit = 2_000
  /// So many remarks of one kind are told one by one.
  private static let listed = 10

  private let drawn: DrawnPlan.DrawnFloor
  private let table: [Room]
  private let file: String
  private(set) var remarks: [Remark] = []
  /// In the order of the drawing.
  private(set) var outlines: [(room: Room.ID, corners: [Point])] = []
  private(set) var doors: [Floor.Door] = []

  /// - Parameters:
  ///   - table: all rooms of the site.
  ///   - anchors: where signs of a room were measured to hang.
  init(
    _ drawn: DrawnPlan.DrawnFloor, table: [Room], anchors: [Room.ID: [Point]], site: Site.ID, file: String
  ) {
    self.drawn = drawn
    self.table = table
    self.file = file
    let here = table.filter { ($0.floor ?? drawn.level) == drawn.level }
    let matching = RoomMatching(drawn.rooms, table: here, anchors: anchors)
    takeRooms(matching.results, here)
    tellOverlaps()
    tellMissing(here)
    takeDoors()
  }

  private mutating func note(
    _ severity: Remark.Severity, _ code: String, row: Int? = nil, _ what: Bilingual,
    _ cure: PlanFileText? = nil
  ) {
    remarks.append(
      Remark(severity, code: code, at: CellPlace(file: file, row: row), what: what, cure: cure?.filled()))
  }

  // MARK: Rooms

  private mutating func takeRooms(_ results: [RoomMatching.Result], _ here: [Room]) {
    let middle = middle(of: results)
    var unknown: [Int] = []
    var doubtful: [(index: Int, rooms: [Int])] = []
    for (index, result) in results.enumerated() {
      switch result {
      case .room(let room, let ground): take(drawn.rooms[index], as: here[room], ground, middle)
      case .doubtful(let rooms): doubtful.append((index, rooms))
      case .unknown: unknown.append(index)
      }
    }
    for (index, rooms) in doubtful.prefix(Self.listed) {
      note(
        .warning, "floorplan-doubtful", row: drawn.rooms[index].row,
        PlanFileText.doubtful.filled(drawn.rooms[index].label, names(rooms.map { here[$0] })), .doubtfulCure)
    }
    tellRest(doubtful.dropFirst(Self.listed).map(\.index), "floorplan-doubtful", .doubtfulRest)
    tellUnknown(unknown)
  }

  private mutating func take(
    _ outline: DrawnPlan.DrawnRoom, as room: Room, _ ground: RoomMatching.Ground, _ middle: Point
  ) {
    let shape = Outline(outline.corners)
    if let fault = OutlineFault(of: shape) {
      note(.warning, "outline-bad", row: outline.row, fault.text(of: room.name), .outlineCure)
      return
    }
    let centre = Self.centre(shape)
    guard abs(centre.x - middle.x) <= Self.floorRadius, abs(centre.y - middle.y) <= Self.floorRadius else {
      note(
        .warning, "outline-far", row: outline.row,
        PlanFileText.farOutline.filled(room.name, PlanNumber.place(centre)), .outlineCure)
      return
    }
    switch ground {
    case .number, .name: break
    case .similarName:
      note(
        .note, "floorplan-guess", row: outline.row,
        PlanFileText.similarName.filled(outline.label, room.name), .guessCure)
    case .position:
      note(
        .note, "floorplan-guess", row: outline.row,
        PlanFileText.byPosition.filled(outline.label, room.number ?? room.id.text, room.name), .guessCure)
    }
    if let told = room.usableArea?.squareMetres, told > 0,
      abs(shape.area - told) / told > Self.areaTolerance
    {
      note(
        .warning, "outline-area", row: outline.row,
        PlanFileText.area.filled(room.name, PlanNumber.tenths(shape.area), NumberText.plain(told)),
        .areaCure)
    }
    outlines.append((room.id, shape.corners))
  }

  private mutating func tellUnknown(_ indexes: [Int]) {
    let ids = Dictionary(
      table.flatMap { room in [room.id.text, room.number].compactMap { $0 }.map { ($0, room) } },
      uniquingKeysWith: { first, _ in first })
    var unknown: [Int] = []
    for index in indexes {
      // Each floor has its own frame, so the outline cannot be taken over to another.
      if let id = drawn.rooms[index].id, let room = ids[id], let floor = room.floor {
        note(
          .warning, "floorplan-floor", row: drawn.rooms[index].row,
          PlanFileText.otherFloor.filled(room.name, floor, drawn.level), .floorCure)
      } else {
        unknown.append(index)
      }
    }
    let named = unknown.filter { drawn.rooms[$0].id != nil || !drawn.rooms[$0].words.isEmpty }
    for index in named.prefix(Self.listed) {
      note(
        .warning, "floorplan-room", row: drawn.rooms[index].row,
        SurveyText.roomUnknown.filled(drawn.rooms[index].label), .roomCure)
    }
    tellRest(Array(named.dropFirst(Self.listed)), "floorplan-room", .unknownRest)
    let silent = unknown.count - named.count
    if silent > 0 { note(.note, "floorplan-nameless", PlanFileText.nameless.filled(silent)) }
  }

  private mutating func tellRest(_ indexes: [Int], _ code: String, _ text: PlanFileText) {
    guard let first = indexes.first, let last = indexes.last else { return }
    note(.warning, code, text.filled(indexes.count, drawn.rooms[first].label, drawn.rooms[last].label))
  }

  private mutating func tellOverlaps() {
    let overlaps = OutlineOverlap.all(
      among: outlines.map { Outline($0.corners) }, over: Self.overlapTolerance)
    for overlap in overlaps.prefix(Self.listed) {
      note(
        .warning, "outline-overlap",
        PlanFileText.overlap.filled(
          name(outlines[overlap.first].room), name(outlines[overlap.second].room),
          PlanNumber.tenths(overlap.area)),
        .outlineCure)
    }
    if overlaps.count > Self.listed {
      note(.warning, "outline-overlap", PlanFileText.overlapRest.filled(overlaps.count - Self.listed))
    }
  }

  /// One room without an outline makes the whole floor a schematic.
  private mutating func tellMissing(_ here: [Room]) {
    let found = Set(outlines.map(\.room))
    let missing = here.filter { $0.floor == drawn.level && !found.contains($0.id) && $0.outline == nil }
    guard !missing.isEmpty, !found.isEmpty else { return }
    note(
      .warning, "floorplan-missing", PlanFileText.notDrawn.filled(names(missing), missing.count),
      .missingCure)
  }

  // MARK: Doors

  private mutating func takeDoors() {
    let ids = Set(table.map(\.id))
    let shapes = outlines.map { Outline($0.corners) }
    let placing = DoorPlacing(shapes)
    var unknown = 0
    if drawn.doors.count > Self.doorLimit {
      note(.warning, "floorplan-doors", PlanFileText.manyDoors.filled(drawn.doors.count, Self.doorLimit))
    }
    for door in drawn.doors.prefix(Self.doorLimit) {
      guard [door.from.x, door.from.y, door.to.x, door.to.y].allSatisfy({ abs($0) < 1e7 }) else { continue }
      var room = door.room.map { Room.ID($0) }
      if let told = room, !ids.contains(told) {
        unknown += 1
        if unknown <= Self.listed {
          note(
            .warning, "floorplan-room", row: door.row, SurveyText.roomUnknown.filled(told.text), .roomCure)
        }
        room = nil
      } else if room == nil {
        let swung = door.into.flatMap { point in shapes.firstIndex { $0.contains(point) } }
        room = (swung ?? placing.outline(around: door.from, door.to)).map { outlines[$0].room }
      }
      doors.append(Floor.Door(room: room, from: door.from, to: door.to, entrance: door.entrance))
    }
  }

  // MARK: Words and measures

  private func name(_ id: Room.ID) -> String { table.first { $0.id == id }?.name ?? id.text }

  private func names(_ rooms: [Room]) -> Bilingual {
    let words = rooms.prefix(5).map { [$0.number ?? $0.id.text, $0.name].joined(separator: " ") }
    let dots = rooms.count > 5 ? "…" : ""
    return Bilingual(zh: words.joined(separator: "、") + dots, en: words.joined(separator: ", ") + dots)
  }

  private static func centre(_ outline: Outline) -> Point {
    let (low, high) = outline.bounds
    return Point(x: (low.x + high.x) / 2, y: (low.y + high.y) / 2)
  }

  /// The middle one of the rooms that were recognised.
  private func middle(of results: [RoomMatching.Result]) -> Point {
    let centres = zip(results, drawn.rooms).compactMap { result, room -> Point? in
      guard case .room = result, OutlineFault(of: Outline(room.corners)) == nil else { return nil }
      return Self.centre(Outline(room.corners))
    }
    let (xs, ys) = (centres.map(\.x).sorted(), centres.map(\.y).sorted())
    guard !centres.isEmpty else { return Point(x: 0, y: 0) }
    return Point(x: xs[(xs.count - 1) / 2], y: ys[(ys.count - 1) / 2])
  }
}
