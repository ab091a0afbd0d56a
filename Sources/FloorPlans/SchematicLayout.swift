import Vocabulary
import Wording

/// A plan from the room table alone: rows of rooms along corridors, every area exact.
///
/// With more rooms than two rows can show readably, further corridors are joined to the first by a passage on the
/// left, so the corridor is a comb. The shape with the most readable rooms is taken.
struct SchematicLayout {
  let floor: FloorLayout

  init(of sheet: FloorSheet, aspect: Double) {
    guard !sheet.rooms.isEmpty else {
      // An empty frame, so that marks have a building to be in and in front of.
      let frame = Outline(x: 0, y: 0, width: 7, height: 3.5)
      let doors = SchematicLayout.entrances(of: sheet).prefix(1).map { name in
        Floor.Door(from: Point(x: 3.1, y: 0), to: Point(x: 3.9, y: 0), entrance: name)
      }
      floor = FloorLayout(
        spaces: [FloorLayout.Space(room: nil, outline: frame, isAreaUnknown: true)], doors: doors,
        isSchematic: true)
      return
    }
    let known = sheet.rooms.compactMap { SchematicLayout.usable($0.area) }
    let typical = median(known) ?? 20
    let cells = SchematicLayout.ordered(sheet.rooms).map { room in
      SchematicCell(room: room.id, area: SchematicLayout.usable(room.area) ?? typical)
    }
    let unknown = Set(sheet.rooms.filter { SchematicLayout.usable($0.area) == nil }.map(\.id))
    let spine = SchematicLayout.spine(of: sheet.rooms)
    var best: SchematicShape?
    var corridor: Room.ID?
    for candidate in [spine, nil].compactMap({ $0 }) + [nil] {
      let inRows = cells.filter { $0.room != candidate?.room }
      guard !inRows.isEmpty || candidate == nil else { continue }
      best = SchematicShape.best(rows: inRows, spine: candidate, aspect: aspect)
      corridor = candidate?.room
      // A lobby of few square metres makes no corridor along all rooms.
      if let best, candidate == nil || best.isSpineReadable { break }
    }
    var floor = best?.floor ?? FloorLayout(spaces: [], doors: [], isSchematic: true)
    for index in floor.spaces.indices {
      floor.spaces[index].isAreaUnknown = floor.spaces[index].room.map(unknown.contains) ?? false
    }
    let names = SchematicLayout.entrances(of: sheet)
    floor.doors += zip(names, best?.ends ?? []).map { name, end in
      Floor.Door(room: corridor, from: end.from, to: end.to, entrance: name)
    }
    self.floor = floor
  }

  /// Areas that make no sense are unknown.
  static func usable(_ area: Area?) -> Double? {
    guard let area = area?.squareMetres, area > 0.1, area < 100_000 else { return nil }
    return area
  }

  /// The largest room of the ways, if any: it becomes the corridor.
  private static func spine(of rooms: [FloorSheet.RoomShape]) -> SchematicCell? {
    var spine: SchematicCell?
    for room in rooms where room.function == .circulation {
      if let area = usable(room.area), area > spine?.area ?? 0 {
        spine = SchematicCell(room: room.id, area: area)
      }
    }
    return spine
  }

  /// The rooms in the order of the table, but neighbours that the table tells of one after the other.
  static func ordered(_ rooms: [FloorSheet.RoomShape]) -> [FloorSheet.RoomShape] {
    var rest = rooms
    var ordered: [FloorSheet.RoomShape] = []
    while !rest.isEmpty {
      let next = ordered.last.flatMap { last in
        rest.firstIndex { last.nextTo.contains($0.id) || $0.nextTo.contains(last.id) }
      }
      ordered.append(rest.remove(at: next ?? 0))
    }
    return ordered
  }

  /// Entrances by the names that marks give; a ground floor has one at least.
  private static func entrances(of sheet: FloorSheet) -> [String] {
    var names: [String] = []
    for mark in sheet.marks {
      for case .outside(let entrance)? in [mark.place, mark.target] {
        let name = entrance ?? names.first ?? SheetText.entrance.text(in: sheet.language)
        if !names.contains(name) { names.append(name) }
      }
    }
    if names.isEmpty, sheet.level == 1 { names = [SheetText.entrance.text(in: sheet.language)] }
    return names
  }
}

/// A room to lay out, m².
struct SchematicCell: Hashable, Sendable {
  var room: Room.ID
  var area: Double
}
