import Foundation
import Tables
import Vocabulary
import Wording

/// Puts the rows of one folder's tables together: units, sites, rooms, uses, signs; derives what was not told.
struct SurveyAssembly {
  var directory: UnitDirectory
  let folderDate: CalendarDate?
  let fallbackDate: CalendarDate?
  let pack: String?
  var reader = CellReader()
  var importedRows = 0

  /// Units that a file tells of itself, by file.
  var fileUnits: [String: Set<Locality.ID>] = [:]
  var fileDates: [String: CalendarDate] = [:]
  var sites: [Locality.ID: [Site]] = [:]
  var rooms: [Locality.ID: [Room]] = [:]
  /// Units of which a table tells the sites.
  var unitsWithSiteTable: Set<Locality.ID> = []
  var floors: [Locality.ID: [Floor]] = [:]
  /// The files that drew a floor.
  var planFiles: [PlanKey: String] = [:]
  var uses: [Locality.ID: [Use]] = [:]
  /// Signs by unit and date.
  var signs: [SurveyKey: [Sign]] = [:]
  /// Units that rows of this folder speak of.
  var touched: Set<Locality.ID> = []
  var seenRows: [RowKey: SeenRow] = [:]
  /// Makes a row of a flat file one of a sheet; only where there are such rows.
  var fullRow: ((FlatRow) -> TableRow)?
  var ordinals: [String: Int] = [:]

  struct SurveyKey: Hashable {
    var unit: Locality.ID
    var date: CalendarDate?
  }

  /// What a row is about.
  struct RowKey: Hashable {
    enum Kind: Hashable { case unit, site, room, sign }

    var kind: Kind
    var unit: Locality.ID
    var id: String
  }

  /// A row that was taken, to compare a later one with.
  enum SeenRow {
    case full(TableRow)
    case flat(FlatRow)
  }

  init(directory: UnitDirectory, folderDate: CalendarDate?, fallbackDate: CalendarDate?, pack: String?) {
    self.directory = directory
    self.folderDate = folderDate
    self.fallbackDate = fallbackDate
    self.pack = pack
  }

  mutating func take(_ sheets: [SheetReader]) {
    for sheet in sheets {
      reader.add(sheet.remarks)
      if let date = sheet.head.date, let file = sheet.rows.first?.file {
        fileDates[file] = fileDates[file] ?? date
      }
    }
    // What other rows refer to comes first.
    for table in [SurveyTable.units, .sites, .rooms, .uses, .signs] {
      for sheet in sheets {
        for row in sheet.rows where row.table.table == table {
          var row = row
          row.unit = row.unit ?? titleUnit(sheet)
          row.date = sheet.head.date
          take(row)
        }
      }
    }
  }

  mutating func take(_ row: TableRow) {
    if isTaken(row) { importedRows += 1 }
  }

  private mutating func isTaken(_ row: TableRow) -> Bool {
    switch row.table.table {
    case .units: takeUnit(row)
    case .sites: takeSite(row)
    case .rooms: takeRoom(row)
    case .uses: takeUse(row)
    case .signs: takeSign(row)
    }
  }

  /// A unit that the title of the sheet names.
  private func titleUnit(_ sheet: SheetReader) -> String? {
    for title in sheet.head.titles {
      if let unit = directory.unit(namedIn: title) { return unit.name }
    }
    return sheet.head.titles.lazy.compactMap { UnitName.inside($0)?.name }.first { !$0.hasPrefix("各") }
  }

  /// The surveys that came of it, ordered by unit and date.
  mutating func surveys() -> [Survey] {
    completePlaces()
    shareSites()
    var keys = Set(signs.keys)
    let withSigns = Set(keys.map(\.unit))
    for unit in touched where !withSigns.contains(unit) {
      keys.insert(SurveyKey(unit: unit, date: nil))
    }
    var surveys: [Survey] = []
    for key in keys.sorted(by: {
      ($0.unit, $0.date?.description ?? "") < ($1.unit, $1.date?.description ?? "")
    }) {
      guard let unit = directory.units[key.unit] else { continue }
      let isEmpty = signs[key] == nil && rooms[key.unit] == nil && sites[key.unit] == nil
      // A parent folder may list units whose sheets lie in folders below.
      if isEmpty { continue }
      guard let date = key.date ?? folderDate ?? fallbackDate else {
        reader.note(
          .error, "date-missing", at: CellPlace(file: unit.name), SurveyText.dateMissing.filled(unit.name),
          .dateMissingCure)
        continue
      }
      surveys.append(
        Survey(
          locality: unit, surveyedOn: date, sites: sites[key.unit] ?? [], rooms: rooms[key.unit] ?? [],
          floors: (floors[key.unit] ?? []).sorted { ($0.site, $0.level) < ($1.site, $1.level) },
          uses: uses[key.unit] ?? [],
          signs: signs[key] ?? [], pack: pack
        ).inOrderOfIDs)
    }
    return surveys
  }

  /// A unit that does not tell its subdistrict lies where all others of its file or folder lie, and a subdistrict in
  /// the district that others tell for it.
  private mutating func completePlaces() {
    for id in touched.sorted() {
      guard var unit = directory.units[id], unit.subdistrict == nil || unit.district == nil else { continue }
      let near = fileUnits.values.first { $0.contains(id) } ?? []
      for group in [near, touched] where unit.subdistrict == nil {
        let told = Set(group.subtracting([id]).compactMap { directory.units[$0]?.subdistrict })
        if told.count == 1 { unit.subdistrict = told.first }
      }
      if unit.district == nil, let subdistrict = unit.subdistrict {
        let told = Set(
          directory.units.values.filter { $0.subdistrict == subdistrict }.compactMap(\.district))
        if told.count == 1 { unit.district = told.first }
      }
      if unit != directory.units[id] {
        directory.add(unit)
        let place = (unit.district ?? "") + (unit.subdistrict ?? "")
        reader.note(
          .note, "place-derived",
          at: CellPlace(file: fileUnits.first { $0.value.contains(id) }?.key ?? unit.name),
          SurveyText.placeDerived.filled(unit.name, place))
      }
    }
  }

  /// The unit's part of a site that serves several, by households.
  private mutating func shareSites() {
    for (unit, list) in sites {
      sites[unit] = list.map { site in
        guard site.localities.count > 1 else { return site }
        var site = site
        let households = site.localities.map { directory.units[$0]?.households }
        let total = households.compactMap { $0 }.reduce(0, +)
        if households.contains(nil) || total == 0 {
          site.share = nil
        } else {
          site.share = directory.units[unit]?.households.map { Double($0) / Double(total) }
        }
        return site
      }
    }
  }

  // MARK: Resolving

  /// The unit that a row belongs to: by code, by name, by what its sheet and file say, else the only one.
  mutating func unit(of row: TableRow) -> Locality? {
    if let code = row.list("unit_code").first {
      if let unit = directory.units[.init(code)] { return unit }
      if row.word("unit") == nil {
        reader.note(
          .error, "unit-unknown", at: row.place(of: "unit_code"), SurveyText.unitUnknown.filled(code),
          .unitUnknownCure)
        return nil
      }
    }
    for name in [row.word("unit"), row.unit].compactMap({ $0 }) {
      if let unit = directory.unit(named: name) { return unit }
      if let new = derived(name, row) { return new }
      reader.note(
        .error, "unit-unknown", at: row.place(of: "unit"), SurveyText.unitUnknown.filled(name),
        .unitUnknownCure)
      return nil
    }
    if let own = fileUnits[row.file], own.count == 1, let id = own.first { return directory.units[id] }
    if let site = row.word("site_id"), let unit = unit(ofSite: site) { return unit }
    for text in [row.sheet, fileName(row.file), folderName(row.file)].compactMap({ $0 }) {
      if let unit = directory.unit(namedIn: text) { return unit }
    }
    let own = fileUnits.values.reduce(into: Set<Locality.ID>()) { $0.formUnion($1) }
    if own.count == 1, let id = own.first { return directory.units[id] }
    if own.isEmpty, directory.count == 1, let unit = directory.units.values.first { return unit }
    for text in [row.sheet, fileName(row.file), folderName(row.file)].compactMap({ $0 }) {
      if let name = UnitName.inside(text), let new = derived(name.name, row) { return new }
    }
    reader.note(.error, "unit-missing", at: row.place, SurveyText.unitMissing.filled(), .unitMissingCure)
    return nil
  }

  /// The unit of the one site with this number; of a site that serves several, the first of them.
  private func unit(ofSite id: String) -> Locality? {
    let found = sites.values.joined().filter { $0.id.text == id }
    guard let first = found.first, found.allSatisfy({ $0.localities == first.localities }) else { return nil }
    return first.localities.lazy.compactMap { directory.units[$0] }.first
  }

  /// A unit that no table of units tells, by a name that ends like one.
  private mutating func derived(_ name: String, _ row: TableRow) -> Locality? {
    guard let found = UnitName(name) else { return nil }
    let unit = Locality(
      id: UnitDirectory.derivedID(name: found.name, subdistrict: nil, district: nil), name: found.name,
      kind: found.kind)
    directory.add(unit)
    reader.note(.note, "unit-derived", at: row.place, SurveyText.unitDerived.filled(found.name))
    return unit
  }

  private func fileName(_ file: String) -> String? { file.split(separator: "/").last.map(String.init) }

  private func folderName(_ file: String) -> String? {
    file.split(separator: "/").dropLast().last.map(String.init)
  }

  /// The site that a row means: by number, by name, else the main or only one, made up if nobody told of any.
  mutating func site(of row: TableRow, unit: Locality) -> Site? {
    let own = sites[unit.id] ?? []
    if let id = row.word("site_id") {
      if let site = own.first(where: { $0.id.text == id }) { return site }
      // A number that no table explains is a site of its own; where there is a table, it is likelier a slip.
      if unitsWithSiteTable.contains(unit.id) {
        reader.note(
          .warning, "site-unknown", at: row.place(of: "site_id"), SurveyText.siteUnknown.filled(id),
          .siteUnknownCure)
      }
      return addSite(Site(id: .init(id), localities: [unit.id], name: row.word("site") ?? id), to: unit, row)
    }
    if let name = row.word("site") {
      if let site = own.first(where: { PlainText.word($0.name) == PlainText.word(name) }) { return site }
      if let site = own.first(where: { $0.name.contains(name) || name.contains($0.name) }) { return site }
      return addSite(
        Site(id: .init("s-" + StableHash.hex(name)), localities: [unit.id], name: name), to: unit, row)
    }
    if let site = own.first(where: { $0.isMain == true }) ?? own.first { return site }
    return addSite(Site(id: "S", localities: [unit.id], name: unit.name), to: unit, row)
  }

  private mutating func addSite(_ site: Site, to unit: Locality, _ row: TableRow) -> Site {
    sites[unit.id, default: []].append(site)
    // Where there is a table of sites the row has its warning.
    guard !unitsWithSiteTable.contains(unit.id) || row.word("site_id") == nil else { return site }
    reader.note(.note, "site-derived", at: row.place, SurveyText.siteDerived.filled(unit.name, site.name))
    return site
  }

  /// True for a row whose id is new; says so otherwise.
  mutating func isNew(_ key: RowKey, _ row: TableRow, id: String) -> Bool {
    guard let before = seenRow(key) else {
      seenRows[key] = .full(row)
      return true
    }
    if before.row.cells == row.row.cells {
      reader.note(
        .note, "row-repeated", at: row.place, SurveyText.rowRepeated.filled(id, before.place.description))
    } else {
      reader.note(
        .error, "id-repeated", at: row.place, SurveyText.idRepeated.filled(id, before.place.description),
        .idRepeatedCure)
    }
    return false
  }

  /// The same for a row of a flat file, without saying so.
  mutating func isFirst(_ key: RowKey, _ row: FlatRow) -> Bool {
    guard let before = seenRows.updateValue(.flat(row), forKey: key) else { return true }
    seenRows[key] = before
    return false
  }

  private func seenRow(_ key: RowKey) -> TableRow? {
    switch seenRows[key] {
    case .full(let row): row
    case .flat(let row): fullRow?(row)
    case nil: nil
    }
  }

  /// The number of a thing among its equals, from 0.
  mutating func ordinal(_ key: String) -> Int {
    let ordinal = ordinals[key, default: 0]
    ordinals[key] = ordinal + 1
    return ordinal
  }
}
