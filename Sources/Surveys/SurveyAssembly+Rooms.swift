import Tables
import Vocabulary
import Wording

extension SurveyAssembly {
  mutating func takeRoom(_ row: TableRow) -> Bool {
    guard let name = row.word("name") else {
      reader.note(
        .error, "name-missing", at: row.place(of: "name"), SurveyText.cellMissing.filled(row.heading("name")),
        .cellMissingCure)
      return false
    }
    guard let unit = unit(of: row), let site = site(of: row, unit: unit) else { return false }
    let floor = reader.floor(row, "floor")
    let number = row.word("number")
    let key = "room|\(unit.id)|\(site.id)|\(floor ?? 0)|\(number ?? "")|\(name)"
    let id = Room.ID(row.word("room_id") ?? "r-" + StableHash.hex("\(key)|\(ordinal(key))"))
    guard isNew(RowKey(kind: .room, unit: unit.id, id: id.text), row, id: id.text) else { return false }
    let room = Room(
      id: id, site: site.id, floor: floor, number: number, name: name,
      function: reader.choice(row, "function") { ValueWords.roomFunction($0) },
      usableArea: reader.area(row, "area_m2"), occupants: row.list("occupants"),
      headcount: reader.count(row, "headcount"), hoursPerWeek: reader.number(row, "hours_per_week"),
      isPublic: reader.truth(row, "public"), isAccessible: reader.truth(row, "accessible"),
      doorClearWidth: reader.length(row, "door_clear_width_mm"),
      nextTo: row.list("next_to").map { .init($0) },
      outline: outline(row), note: row.text("note"))
    // Everybody whom a site serves has its rooms.
    for owner in Set(site.localities + [unit.id]) where directory.units[owner] != nil {
      rooms[owner, default: []].append(room)
      touched.insert(owner)
    }
    return true
  }

  mutating func takeUse(_ row: TableRow) -> Bool {
    guard let name = row.word("function_or_body") else {
      reader.note(
        .error, "name-missing", at: row.place(of: "function_or_body"),
        SurveyText.cellMissing.filled(row.heading("function_or_body")), .cellMissingCure)
      return false
    }
    guard let unit = unit(of: row), let site = site(of: row, unit: unit) else { return false }
    uses[unit.id, default: []].append(
      Use(
        site: site.id, room: room(of: row, unit: unit, site: site), name: name,
        headcount: reader.count(row, "headcount"), hoursPerWeek: reader.number(row, "hours_per_week"),
        slots: row.text("slots"), archiveMetres: reader.number(row, "archive_m"),
        isPublic: reader.truth(row, "public"), isFixed: reader.truth(row, "fixed")))
    touched.insert(unit.id)
    return true
  }

  /// The room that a row means, by number or by name within its site; nil, with a remark, for one that nobody knows.
  mutating func room(of row: TableRow, unit: Locality, site: Site) -> Room.ID? {
    let own = (rooms[unit.id] ?? []).filter { $0.site == site.id }
    if let id = row.word("room_id") {
      if !own.isEmpty, !own.contains(where: { $0.id.text == id }) {
        reader.note(
          .warning, "room-unknown", at: row.place(of: "room_id"), SurveyText.roomUnknown.filled(id), .roomCure
        )
        return nil
      }
      return .init(id)
    }
    guard let name = row.word("room"), !["/", "-", "—", "无"].contains(name) else { return nil }
    let plain = PlainText.word(name)
    let exact = own.filter {
      PlainText.word($0.name) == plain || $0.number == name || plain == ($0.number ?? "") + $0.name
    }
    if exact.count == 1 { return exact[0].id }
    let near = own.filter {
      plain.contains(PlainText.word($0.name)) || PlainText.word($0.name).contains(plain)
    }
    if exact.isEmpty, near.count == 1 { return near[0].id }
    reader.note(
      own.isEmpty ? .note : .warning, "room-unknown", at: row.place(of: "room"),
      SurveyText.roomUnknown.filled(name),
      .roomCure)
    return nil
  }

  /// `x y, x y, …` in metres.
  private mutating func outline(_ row: TableRow) -> [Point]? {
    guard let text = row.word("outline") else { return nil }
    let points = text.split { ",;，；".contains($0) }.map { pair -> Point? in
      let numbers = pair.split(separator: " ").compactMap { Double($0) }
      return numbers.count == 2 ? Point(x: numbers[0], y: numbers[1]) : nil
    }
    guard points.count >= 3, !points.contains(nil) else {
      reader.note(
        .warning, "outline-bad", at: row.place(of: "outline"), SurveyText.outlineBad.filled(), .outlineCure)
      return nil
    }
    return points.compactMap { $0 }
  }
}
