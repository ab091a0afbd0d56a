import Vocabulary

/// Reads rows of signs by the place of their cells, as `SurveyAssembly.takeSign` reads them by name.
///
/// Takes only rows that need no remark and no guess; all others are read there.
final class FlatSigns {
  let table: FoundTable
  private let id, site, room, roomName, covers, x, y, text, approval, basis, note, entrance, photo: Int
  private let extra: [(index: Int, heading: String)]
  private var position: ColumnCache<Position>
  private var kind: ColumnCache<SignKind>
  private var size: ColumnCache<(width: Length, height: Length)>
  private var lengths: [ColumnCache<Length>]
  private var material: ColumnCache<Material>
  private var colour: ColumnCache<TextColour>
  private var direction: ColumnCache<Direction>
  private var condition: ColumnCache<Condition>
  private var hungBy: ColumnCache<String>
  private var hungOn: ColumnCache<PartialDate>
  private var cost: ColumnCache<Double>
  private var facing: ColumnCache<Double>
  private var active: ColumnCache<Bool>

  init(_ table: FoundTable) {
    self.table = table
    func index(_ key: String) -> Int { table.byKey[key].map { table.columns[$0].index } ?? -1 }
    id = index("sign_id")
    site = index("site_id")
    room = index("room_id")
    roomName = index("room")
    covers = index("covers")
    x = index("x_m")
    y = index("y_m")
    text = index("text")
    approval = index("approval")
    basis = index("basis")
    note = index("note")
    entrance = index("entrance")
    photo = index("photo")
    extra = table.extraColumns
    position = ColumnCache("position", in: table) { $0.choice($1, $2) { ValueWords.position($0) } }
    kind = ColumnCache("kind", in: table) { $0.choice($1, $2) { ValueWords.signKind($0) } }
    size = ColumnCache("size", in: table) { reader, row, _ in reader.size(row) }
    lengths = ["width_mm", "height_mm", "mount_height_mm", "protrusion_mm"].map {
      ColumnCache($0, in: table) { $0.length($1, $2) }
    }
    material = ColumnCache("material", in: table) { $0.choice($1, $2) { ValueWords.material($0) } }
    colour = ColumnCache("text_colour", in: table) { $0.choice($1, $2) { ValueWords.textColour($0) } }
    direction = ColumnCache("direction", in: table) { $0.choice($1, $2) { ValueWords.direction($0) } }
    condition = ColumnCache("condition", in: table) { $0.choice($1, $2) { ValueWords.condition($0) } }
    hungBy = ColumnCache("hung_by", in: table) { $1.text($2) }
    hungOn = ColumnCache("hung_on", in: table) { $0.date($1, $2) }
    cost = ColumnCache("cost_yuan", in: table) { $0.number($1, $2) }
    facing = ColumnCache("facing", in: table) { $0.number($1, $2) }
    active = ColumnCache("active", in: table) { $0.truth($1, $2) }
  }

  /// - Returns: false for a row that is to be read in full.
  func take(
    _ row: FlatRow, of unit: Locality.ID, into assembly: inout SurveyAssembly,
    _ full: (FlatRow) -> TableRow
  ) -> Bool {
    guard row.cell(covers).isEmpty, row.cell(x).isEmpty, row.cell(y).isEmpty,
      PlainBytes.isTrimmed(row.cell(text)), let id = word(row.cell(id)), let siteID = word(row.cell(site)),
      let site = assembly.sites[unit]?.first(where: { $0.id.text == siteID })?.id,
      let room = room(row, of: unit, at: site, in: assembly), let kind = kind.value(row, full),
      let told = position.value(row, full), let position = told ?? place(kind, room)
    else { return false }
    guard let size = size.value(row, full), let width = lengths[0].value(row, full),
      let height = lengths[1].value(row, full), let mount = lengths[2].value(row, full),
      let protrusion = lengths[3].value(row, full), let material = material.value(row, full),
      let colour = colour.value(row, full), let direction = direction.value(row, full),
      let hungBy = hungBy.value(row, full), let hungOn = hungOn.value(row, full),
      let cost = cost.value(row, full), let active = active.value(row, full),
      let condition = condition.value(row, full), let facing = facing.value(row, full),
      let basis = free(row.cell(basis)), let approval = free(row.cell(approval)),
      let note = free(row.cell(note)), let entrance = optionalWord(row.cell(entrance)),
      let photo = optionalWord(row.cell(photo)), let extra = extra(row)
    else { return false }
    let key = SurveyAssembly.RowKey(kind: .sign, unit: unit, id: id)
    guard assembly.isFirst(key, row) else { return false }
    assembly.signs[.init(unit: unit, date: nil), default: []].append(
      Sign(
        id: .init(id), locality: unit, site: site, room: room, position: position, entrance: entrance,
        kind: kind, text: String(decoding: row.cell(text), as: UTF8.self), width: width ?? size?.width,
        height: height ?? size?.height, mountHeight: mount, protrusion: protrusion, material: material,
        textColour: colour, direction: direction, hungBy: hungBy, basis: basis, hungOn: hungOn,
        approval: approval, costYuan: cost, isActive: active, condition: condition, photo: photo,
        facing: facing, note: note, extra: extra))
    assembly.touched.insert(unit)
    assembly.importedRows += 1
    return true
  }

  /// The room of a row that names it by number, or names none; nil for a row that is to be read in full.
  private func room(_ row: FlatRow, of unit: Locality.ID, at site: Site.ID, in assembly: SurveyAssembly)
    -> Room.ID??
  {
    if row.cell(room).isEmpty { return row.cell(roomName).isEmpty ? .some(nil) : nil }
    guard let id = word(row.cell(room)) else { return nil }
    var isAlone = true
    for other in assembly.rooms[unit] ?? [] where other.site == site {
      if other.id.text == id { return .some(other.id) }
      isAlone = false
    }
    return isAlone ? .some(.init(id)) : nil
  }

  /// Where a sign hangs whose row does not tell; nil where that would be a guess.
  private func place(_ kind: SignKind?, _ room: Room.ID?) -> Position? {
    switch kind {
    case .doorPlate: .roomDoor
    case .windowPlate: .window
    case .deskPlate: .desk
    default: room == nil ? nil : .inside
    }
  }

  private func word(_ cell: FlatRow.Bytes) -> String? {
    !cell.isEmpty && PlainBytes.isWord(cell) ? String(decoding: cell, as: UTF8.self) : nil
  }

  private func optionalWord(_ cell: FlatRow.Bytes) -> String?? {
    cell.isEmpty ? .some(nil) : word(cell).map { .some($0) }
  }

  private func free(_ cell: FlatRow.Bytes) -> String?? {
    if cell.isEmpty { return .some(nil) }
    return PlainBytes.isTrimmed(cell) ? .some(String(decoding: cell, as: UTF8.self)) : nil
  }

  private func extra(_ row: FlatRow) -> [String: String]? {
    guard !extra.isEmpty else { return [:] }
    var told: [String: String] = [:]
    for (index, heading) in extra {
      let cell = row.cell(index)
      if cell.isEmpty { continue }
      guard PlainBytes.isTrimmed(cell) else { return nil }
      told[heading] = String(decoding: cell, as: UTF8.self)
    }
    return told
  }
}
