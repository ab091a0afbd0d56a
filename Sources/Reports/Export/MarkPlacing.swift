import FloorPlans
import Vocabulary

/// Gives the marks of a sheet places on the floor: as measured, else at the door or inside the room that they hang in.
struct MarkPlacing {
  private let floor: ExportedPlan.ExportedFloor
  private let outlines: [Room.ID: Outline]

  init(_ floor: ExportedPlan.ExportedFloor) {
    self.floor = floor
    outlines = Dictionary(
      floor.rooms.map { ($0.room.id, $0.outline) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameters:
  ///   - sheet: in Chinese.
  ///   - other: the same in English.
  ///   - signs: in the order of their numbers, the first is 1.
  func marks(of sheet: FloorSheet, _ other: FloorSheet, signs: [Sign]) -> [ExportedPlan.ExportedMark] {
    let rows = Dictionary(
      sheet.rows.compactMap { row in row.number.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
    let otherNotes = Dictionary(
      other.rows.compactMap { row in row.number.map { ($0, row.note) } },
      uniquingKeysWith: { first, _ in first })
    return sheet.marks.map { mark in
      let row = rows[mark.number]
      let place = place(mark.place)
      var note: Bilingual?
      if let chinese = row?.note, let english = otherNotes[mark.number] ?? nil {
        note = Bilingual(zh: chinese, en: english)
      }
      return .init(
        number: mark.number, sign: signs.indices.contains(mark.number - 1) ? signs[mark.number - 1].id : nil,
        text: row?.text ?? "", disposition: mark.style.rawValue, note: note, room: place.room,
        point: place.point, isMeasured: place.isMeasured, target: mark.target.flatMap { self.place($0).room })
    }
  }

  private func place(_ place: FloorSheet.Place) -> (room: Room.ID?, point: Point?, isMeasured: Bool) {
    switch place {
    case .point(let point):
      return (floor.rooms.first { $0.outline.contains(point) }?.room.id, point, true)
    case .room(let room): return (room, outlines[room]?.innerPoint, false)
    case .door(let room):
      let door = floor.doors.first { $0.room == room }
      return (room, door.map(middle) ?? outlines[room]?.innerPoint, false)
    case .inside:
      let corridor = floor.rooms.first { $0.room.function == .circulation }
      return (nil, corridor?.outline.innerPoint ?? floor.middle, false)
    case .outside(let entrance):
      let entrances = floor.doors.filter { $0.entrance != nil }
      let door = entrances.first { $0.entrance == entrance } ?? entrances.first
      return (nil, door.map(middle), false)
    }
  }

  private func middle(_ door: Floor.Door) -> Point {
    Point(x: (door.from.x + door.to.x) / 2, y: (door.from.y + door.to.y) / 2)
  }
}
