package import Foundation
import Tables
package import Vocabulary

/// Writes many surveys as one set of flat CSV files, as the export of a city's system gives them.
///
/// Every row bears the code of its unit, and rows are in no order. Plain UTF-8 without a mark and with line feeds,
/// because that is what other programs read at once. Columns are those that a synthetic survey fills.
package struct CityTables {
  private var units = CSVWriter.plain()
  private var sites = CSVWriter.plain()
  private var rooms = CSVWriter.plain()
  private var signs = CSVWriter.plain()
  /// Where each row of `rooms` and `signs` ends.
  private var roomEnds: [Int] = []
  private var signEnds: [Int] = []
  private let date: CalendarDate

  package init(on date: CalendarDate) {
    self.date = date
    units.row([
      "unit_code", "name", "kind", "district", "subdistrict", "households", "population", "staff",
      "has_collective_economy",
    ])
    sites.row([
      "site_id", "unit_code", "name", "kind", "main", "storeys", "lift", "entrances", "floor_area_m2",
    ])
    rooms.row([
      "room_id", "unit_code", "site_id", "floor", "number", "name", "function", "area_m2", "headcount",
      "hours_per_week", "public",
    ])
    signs.row([
      "sign_id", "unit_code", "site_id", "room_id", "position", "kind", "text", "width_mm", "height_mm",
      "material", "hung_by", "hung_on", "condition",
    ])
    roomEnds.append(rooms.bytes.count)
    signEnds.append(signs.bytes.count)
  }

  package mutating func add(_ survey: Survey) {
    let unit = survey.locality
    units.row([
      unit.id.text, unit.name, unit.kind.rawValue, unit.district ?? "", unit.subdistrict ?? "",
      whole(unit.households), whole(unit.population), whole(unit.staff), yesNo(unit.hasCollectiveEconomy),
    ])
    for site in survey.sites {
      sites.row([
        name(site.id, in: unit), unit.id.text, site.name, site.kind?.rawValue ?? "", yesNo(site.isMain),
        whole(site.storeys), yesNo(site.hasLift), whole(site.entrances),
        number(site.buildingArea?.squareMetres),
      ])
    }
    for room in survey.rooms {
      rooms.row([
        room.id.text, unit.id.text, name(room.site, in: unit), whole(room.floor), room.number ?? "",
        room.name, room.function?.rawValue ?? "", number(room.usableArea?.squareMetres),
        whole(room.headcount), number(room.hoursPerWeek), yesNo(room.isPublic),
      ])
      roomEnds.append(rooms.bytes.count)
    }
    for sign in survey.signs {
      signs.row([
        sign.id.text, unit.id.text, name(sign.site, in: unit), sign.room?.text ?? "", sign.position.rawValue,
        sign.kind?.rawValue ?? "", sign.text, number(sign.width?.millimetres),
        number(sign.height?.millimetres), sign.material?.rawValue ?? "", sign.hungBy ?? "",
        sign.hungOn?.description ?? "", sign.condition?.rawValue ?? "",
      ])
      signEnds.append(signs.bytes.count)
    }
  }

  /// Writes `units.csv`, `sites.csv`, `rooms.csv`, `signs.csv` and `survey.yaml`.
  ///
  /// - Parameter random: puts the rows of rooms and signs out of order.
  /// - Throws: `TableError.cannotWrite`.
  package func write(to folder: URL, shuffledBy random: inout some RandomNumberGenerator) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data("date: \(date)\n".utf8).write(to: folder.appending(path: "survey.yaml"), options: .atomic)
    } catch {
      throw TableError.cannotWrite(file: folder.relativePath)
    }
    try units.write(to: folder.appending(path: "units.csv"))
    try sites.write(to: folder.appending(path: "sites.csv"))
    try rooms.shuffled(ends: roomEnds, using: &random).write(to: folder.appending(path: "rooms.csv"))
    try signs.shuffled(ends: signEnds, using: &random).write(to: folder.appending(path: "signs.csv"))
  }

  /// In a city's system a number of a site is used once.
  private func name(_ site: Site.ID, in unit: Locality) -> String { unit.id.text + "-" + site.text }

  private func whole(_ value: Int?) -> String { value.map(String.init) ?? "" }
  private func number(_ value: Double?) -> String { value.map(NumberText.plain) ?? "" }
  private func yesNo(_ value: Bool?) -> String { value.map { $0 ? "yes" : "no" } ?? "" }
}
