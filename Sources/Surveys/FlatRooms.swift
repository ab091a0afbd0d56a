import Vocabulary

/// Reads rows of rooms by the place of their cells, as `SurveyAssembly.takeRoom` reads them by name.
///
/// Takes only rows that need no remark and no guess; all others are read there.
final class FlatRooms {
  let table: FoundTable
  private let id, site, name, number, outline, note: Int
  private var floor: ColumnCache<Int>
  private var function: ColumnCache<Room.Function>
  private var area: ColumnCache<Area>
  private var occupants: ColumnCache<[String]>
  private var headcount: ColumnCache<Int>
  private var hours: ColumnCache<Double>
  private var isPublic: ColumnCache<Bool>
  private var isAccessible: ColumnCache<Bool>
  private var door: ColumnCache<Length>
  private var nextTo: ColumnCache<[Room.ID]>

  init(_ table: FoundTable) {
    self.table = table
    func index(_ key: String) -> Int { table.byKey[key].map { table.columns[$0].index } ?? -1 }
    id = index("room_id")
    site = index("site_id")
    name = index("name")
    number = index("number")
    outline = index("outline")
    note = index("note")
    floor = ColumnCache("floor", in: table) { $0.floor($1, $2) }
    function = ColumnCache("function", in: table) { $0.choice($1, $2) { ValueWords.roomFunction($0) } }
    area = ColumnCache("area_m2", in: table) { $0.area($1, $2) }
    occupants = ColumnCache("occupants", in: table) { $1.list($2) }
    headcount = ColumnCache("headcount", in: table) { $0.count($1, $2) }
    hours = ColumnCache("hours_per_week", in: table) { $0.number($1, $2) }
    isPublic = ColumnCache("public", in: table) { $0.truth($1, $2) }
    isAccessible = ColumnCache("accessible", in: table) { $0.truth($1, $2) }
    door = ColumnCache("door_clear_width_mm", in: table) { $0.length($1, $2) }
    nextTo = ColumnCache("next_to", in: table) { $1.list($2).map { .init($0) } }
  }

  /// - Returns: false for a row that is to be read in full.
  func take(
    _ row: FlatRow, of unit: Locality.ID, into assembly: inout SurveyAssembly,
    _ full: (FlatRow) -> TableRow
  ) -> Bool {
    guard row.cell(outline).isEmpty, row.cell(note).isEmpty, let id = word(row.cell(id)),
      let siteID = word(row.cell(site)), let name = word(row.cell(name)),
      row.cell(number).isEmpty || PlainBytes.isWord(row.cell(number)),
      let site = assembly.sites[unit]?.first(where: { $0.id.text == siteID }),
      // Everybody whom a site serves has its rooms.
      site.localities == [unit]
    else { return false }
    guard let floor = floor.value(row, full), let function = function.value(row, full),
      let area = area.value(row, full), let occupants = occupants.value(row, full),
      let headcount = headcount.value(row, full), let hours = hours.value(row, full),
      let isPublic = isPublic.value(row, full), let isAccessible = isAccessible.value(row, full),
      let door = door.value(row, full), let nextTo = nextTo.value(row, full),
      assembly.isFirst(.init(kind: .room, unit: unit, id: id), row)
    else { return false }
    assembly.rooms[unit, default: []].append(
      Room(
        id: .init(id), site: site.id, floor: floor, number: word(row.cell(number)), name: name,
        function: function, usableArea: area, occupants: occupants ?? [], headcount: headcount,
        hoursPerWeek: hours, isPublic: isPublic, isAccessible: isAccessible, doorClearWidth: door,
        nextTo: nextTo ?? []))
    assembly.touched.insert(unit)
    assembly.importedRows += 1
    return true
  }

  private func word(_ cell: FlatRow.Bytes) -> String? {
    !cell.isEmpty && PlainBytes.isWord(cell) ? String(decoding: cell, as: UTF8.self) : nil
  }
}
