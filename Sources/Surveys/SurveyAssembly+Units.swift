import Tables
import Vocabulary
import Wording

extension SurveyAssembly {
  mutating func takeUnit(_ row: TableRow) -> Bool {
    guard let name = row.word("name").map(PlainText.word) else {
      reader.note(
        .error, "name-missing", at: row.place(of: "name"), SurveyText.cellMissing.filled(row.heading("name")),
        .cellMissingCure)
      return false
    }
    let district = row.word("district")
    let subdistrict = row.word("subdistrict")
    let told = reader.choice(row, "kind") { ValueWords.kind($0) }
    guard let kind = told ?? UnitName(name)?.kind else {
      reader.note(
        .error, "kind-missing", at: row.place(of: "kind"), SurveyText.kindMissing.filled(name),
        .kindMissingCure)
      return false
    }
    let id = code(row) ?? UnitDirectory.derivedID(name: name, subdistrict: subdistrict, district: district)
    guard isNew(RowKey(kind: .unit, unit: id, id: ""), row, id: id.text) else { return false }
    directory.add(
      Locality(
        id: id, name: name, kind: kind, district: district, subdistrict: subdistrict,
        households: reader.count(row, "households"), population: reader.count(row, "population"),
        staff: reader.count(row, "staff"), hasCollectiveEconomy: reader.truth(row, "has_collective_economy")))
    fileUnits[row.file, default: []].insert(id)
    touched.insert(id)
    return true
  }

  /// A code is text of twelve digits; one that a spreadsheet made a number of is told.
  private mutating func code(_ row: TableRow) -> Locality.ID? {
    guard let text = row.word("unit_code").map(PlainText.word) else { return nil }
    if text.utf8.allSatisfy({ (48...57).contains($0) }) {
      if text.count == 12 { return .init(text) }
      // Nine digits are a township, and 1.10101E+11 lost its end.
      if text.count < 12 {
        reader.note(
          .warning, "code-short", at: row.place(of: "unit_code"), SurveyText.codeShort.filled(text), .codeCure
        )
      }
    } else if text.uppercased().contains("E+") {
      reader.note(
        .warning, "code-number", at: row.place(of: "unit_code"), SurveyText.codeNumber.filled(text), .codeCure
      )
      return nil
    }
    return .init(text)
  }

  mutating func takeSite(_ row: TableRow) -> Bool {
    guard let name = row.word("name") else {
      reader.note(
        .error, "name-missing", at: row.place(of: "name"), SurveyText.cellMissing.filled(row.heading("name")),
        .cellMissingCure)
      return false
    }
    var units = row.list("unit_code").compactMap { directory.units[.init($0)] }
    if units.isEmpty { units = row.list("unit").compactMap { directory.unit(named: $0) } }
    if units.count != max(row.list("unit_code").count, 1), units.isEmpty {
      guard let unit = unit(of: row) else { return false }
      units = [unit]
    }
    let id: Site.ID = .init(row.word("site_id") ?? "s-" + StableHash.hex(name))
    // Another table may tell the same site for another of its units.
    let codes = row.list("unit_code").map { Locality.ID($0) }
    let localities = codes.count > units.count ? codes : units.map(\.id)
    let site = Site(
      id: id, localities: localities.sorted(), share: 1, name: name,
      kind: reader.choice(row, "kind") { ValueWords.siteKind($0) }, isMain: reader.truth(row, "main"),
      address: row.text("address"), longitude: reader.number(row, "lon"), latitude: reader.number(row, "lat"),
      storeys: reader.count(row, "storeys"), hasLift: reader.truth(row, "lift"),
      entrances: reader.count(row, "entrances"), buildingArea: reader.area(row, "floor_area_m2"),
      ownership: row.text("ownership"))
    for unit in units {
      unitsWithSiteTable.insert(unit.id)
      let key = RowKey(kind: .site, unit: unit.id, id: id.text)
      if (sites[unit.id] ?? []).contains(where: { $0.id == id }) {
        guard isNew(key, row, id: id.text) else { return false }
        continue
      }
      seenRows[key] = .full(row)
      sites[unit.id, default: []].append(site)
      touched.insert(unit.id)
    }
    return true
  }
}
