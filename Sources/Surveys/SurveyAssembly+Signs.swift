import Tables
import Vocabulary
import Wording

extension SurveyAssembly {
  mutating func takeSign(_ row: TableRow) -> Bool {
    guard let text = row.text("text") else {
      reader.note(
        .error, "text-missing", at: row.place(of: "text"), SurveyText.textMissing.filled(), .textMissingCure)
      return false
    }
    guard let unit = unit(of: row), let site = site(of: row, unit: unit) else { return false }
    let room = room(of: row, unit: unit, site: site)
    let kind = reader.choice(row, "kind") { ValueWords.signKind($0) }
    let position = position(row, kind: kind, room: room)
    let place = "\(position.rawValue)|\(room?.text ?? row.word("room") ?? "")"
    let key = "sign|\(unit.id)|\(site.id)|\(place)|\(PlainText.word(text))"
    let id = Sign.ID(row.word("sign_id") ?? "g-" + StableHash.hex("\(key)|\(ordinal(key))", digits: 10))
    guard isNew(RowKey(kind: .sign, unit: unit.id, id: id.text), row, id: id.text) else { return false }
    let size = row.column("size") == nil ? nil : reader.size(row)
    let sign = Sign(
      id: id, locality: unit.id, site: site.id, room: room, position: position,
      entrance: row.word("entrance"),
      kind: kind, text: text, width: reader.length(row, "width_mm") ?? size?.width,
      height: reader.length(row, "height_mm") ?? size?.height,
      mountHeight: reader.length(row, "mount_height_mm"),
      protrusion: reader.length(row, "protrusion_mm"),
      material: reader.choice(row, "material") { ValueWords.material($0) },
      textColour: reader.choice(row, "text_colour") { ValueWords.textColour($0) },
      direction: reader.choice(row, "direction") { ValueWords.direction($0) }, hungBy: row.text("hung_by"),
      basis: row.text("basis"), hungOn: reader.date(row, "hung_on"), approval: row.text("approval"),
      costYuan: reader.number(row, "cost_yuan"), isActive: reader.truth(row, "active"),
      condition: reader.choice(row, "condition") { ValueWords.condition($0) },
      covers: row.list("covers").map { .init($0) }, photo: row.word("photo"), anchor: anchor(row),
      facing: reader.number(row, "facing"), note: row.text("note"), extra: row.extra)
    let date = row.date ?? fileDates[row.file]
    signs[SurveyKey(unit: unit.id, date: date), default: []].append(sign)
    touched.insert(unit.id)
    return true
  }

  /// What the cell says; else what the kind or the room tells; else unknown, with a remark.
  private mutating func position(_ row: TableRow, kind: SignKind?, room: Room.ID?) -> Position {
    if row.word("position") != nil {
      return reader.choice(row, "position") { ValueWords.position($0) } ?? .unknown
    }
    switch kind {
    case .doorPlate: return .roomDoor
    case .windowPlate: return .window
    case .deskPlate: return .desk
    default: break
    }
    if room != nil { return .inside }
    reader.note(
      .warning, "position-unknown", at: row.place(of: "position"), SurveyText.positionUnknown.filled(),
      .positionCure)
    return .unknown
  }

  private mutating func anchor(_ row: TableRow) -> Point? {
    guard let x = reader.number(row, "x_m"), let y = reader.number(row, "y_m") else { return nil }
    return Point(x: x, y: y)
  }
}
