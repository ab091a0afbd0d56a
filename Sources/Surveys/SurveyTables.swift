package import Foundation
import Tables
import Vocabulary

/// Writes a survey as CSV files in the survey format; reading them back gives the survey again.
package enum SurveyTables {
  /// Writes `units.csv`, `sites.csv`, `rooms.csv`, `uses.csv`, `signs.csv` and `survey.yaml`; empty tables are left out.
  ///
  /// - Throws: `TableError.cannotWrite`.
  package static func write(_ survey: Survey, to folder: URL) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      var settings = "date: \(survey.surveyedOn)\n"
      if let pack = survey.pack { settings += "standards: \(pack)\n" }
      try Data(settings.utf8).write(to: folder.appending(path: "survey.yaml"), options: .atomic)
    } catch {
      throw TableError.cannotWrite(file: folder.relativePath)
    }
    try write(.units, [unit(survey.locality)], survey, to: folder)
    try write(.sites, survey.sites.map(site), survey, to: folder)
    try write(.rooms, survey.rooms.map(room), survey, to: folder)
    try write(.uses, survey.uses.map(use), survey, to: folder)
    try write(.signs, survey.signs.map(sign), survey, to: folder)
  }

  private static func write(
    _ table: SurveyTable, _ rows: [[String: String]], _ survey: Survey, to folder: URL
  ) throws {
    guard !rows.isEmpty else { return }
    let keys = table.columns.map(\.key).filter { key in rows.contains { $0[key] != nil } }
    let extra = Set(rows.flatMap(\.keys)).subtracting(table.columns.map(\.key)).sorted()
    var csv = CSVWriter()
    csv.row(keys + extra)
    for row in rows { csv.row((keys + extra).map { row[$0] ?? "" }) }
    try csv.write(to: folder.appending(path: table.rawValue + ".csv"))
  }

  private static func unit(_ unit: Locality) -> [String: String] {
    filled([
      "unit_code": unit.id.text, "name": unit.name, "kind": unit.kind.rawValue, "district": unit.district,
      "subdistrict": unit.subdistrict, "households": unit.households.map(String.init),
      "population": unit.population.map(String.init), "staff": unit.staff.map(String.init),
      "has_collective_economy": unit.hasCollectiveEconomy.map(yesNo),
    ])
  }

  private static func site(_ site: Site) -> [String: String] {
    filled([
      "site_id": site.id.text, "unit_code": site.localities.map(\.text).joined(separator: "；"),
      "name": site.name,
      "kind": site.kind?.rawValue, "main": site.isMain.map(yesNo), "address": site.address,
      "lon": site.longitude.map(number), "lat": site.latitude.map(number),
      "storeys": site.storeys.map(String.init),
      "lift": site.hasLift.map(yesNo), "entrances": site.entrances.map(String.init),
      "floor_area_m2": site.buildingArea.map { number($0.squareMetres) }, "ownership": site.ownership,
    ])
  }

  private static func room(_ room: Room) -> [String: String] {
    filled([
      "room_id": room.id.text, "site_id": room.site.text, "floor": room.floor.map(String.init),
      "number": room.number,
      "name": room.name, "function": room.function?.rawValue,
      "area_m2": room.usableArea.map { number($0.squareMetres) },
      "occupants": room.occupants.isEmpty ? nil : room.occupants.joined(separator: "；"),
      "headcount": room.headcount.map(String.init), "hours_per_week": room.hoursPerWeek.map(number),
      "public": room.isPublic.map(yesNo), "accessible": room.isAccessible.map(yesNo),
      "door_clear_width_mm": room.doorClearWidth.map { number($0.millimetres) },
      "next_to": room.nextTo.isEmpty ? nil : room.nextTo.map(\.text).joined(separator: "；"),
      "outline": room.outline.map { $0.map { "\(number($0.x)) \(number($0.y))" }.joined(separator: ", ") },
      "note": room.note,
    ])
  }

  private static func use(_ use: Use) -> [String: String] {
    filled([
      "site_id": use.site.text, "room_id": use.room?.text, "function_or_body": use.name,
      "headcount": use.headcount.map(String.init), "hours_per_week": use.hoursPerWeek.map(number),
      "slots": use.slots, "archive_m": use.archiveMetres.map(number), "public": use.isPublic.map(yesNo),
      "fixed": use.isFixed.map(yesNo),
    ])
  }

  private static func sign(_ sign: Sign) -> [String: String] {
    filled([
      "sign_id": sign.id.text, "unit_code": sign.locality.text, "site_id": sign.site.text,
      "room_id": sign.room?.text,
      "position": sign.position.rawValue, "entrance": sign.entrance, "kind": sign.kind?.rawValue,
      "text": sign.text,
      "width_mm": sign.width.map { number($0.millimetres) },
      "height_mm": sign.height.map { number($0.millimetres) },
      "mount_height_mm": sign.mountHeight.map { number($0.millimetres) },
      "protrusion_mm": sign.protrusion.map { number($0.millimetres) }, "material": sign.material?.rawValue,
      "text_colour": sign.textColour?.rawValue, "direction": sign.direction?.rawValue, "hung_by": sign.hungBy,
      "basis": sign.basis, "hung_on": sign.hungOn?.description, "approval": sign.approval,
      "cost_yuan": sign.costYuan.map(number), "active": sign.isActive.map(yesNo),
      "condition": sign.condition?.rawValue,
      "covers": sign.covers.isEmpty ? nil : sign.covers.map(\.text).joined(separator: "；"),
      "photo": sign.photo,
      "x_m": sign.anchor.map { number($0.x) }, "y_m": sign.anchor.map { number($0.y) },
      "facing": sign.facing.map(number), "note": sign.note,
    ]).merging(sign.extra) { own, _ in own }
  }

  private static func filled(_ values: [String: String?]) -> [String: String] {
    values.compactMapValues { $0 }
  }

  private static func yesNo(_ truth: Bool) -> String { truth ? "yes" : "no" }

  private static func number(_ value: Double) -> String { NumberText.plain(value) }
}
