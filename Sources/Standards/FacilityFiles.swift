import Foundation
import Tables
import Vocabulary

/// Reads the facility standard of `facilities/`.
enum FacilityFiles {
  static func read(in folder: URL, _ reader: inout RowReader) throws -> Facilities {
    Facilities(
      functions: try functions(in: folder, &reader), sharing: try sharing(in: folder, &reader),
      relations: try relations(in: folder, &reader),
      norms: try norms(in: folder, &reader))
  }

  private static func functions(
    in folder: URL, _ reader: inout RowReader
  ) throws -> [Facilities.Function] {
    let table = try StandardsTable("facilities/functions.csv", in: folder, required: ["id", "name", "class"])
    reader.take(table)
    var functions: [Facilities.Function] = []
    for row in table.rows {
      guard let id = reader.required(row, "id"), let name = reader.required(row, "name"),
        let roomFunction = reader.choice(row, "class", as: Room.Function.self)
      else { continue }
      functions.append(
        .init(
          id: id, name: name, aliases: row.list("aliases"), roomFunction: roomFunction,
          minimumArea: reader.number(row, "min_area_m2").map { Area(squareMetres: $0) },
          groundFloor: reader.choice(row, "floor", as: Facilities.Function.FloorWish.self) ?? .any,
          isPublic: reader.truth(row, "public"), isPrivate: reader.truth(row, "private"),
          isFixed: reader.truth(row, "fixed"), defaultHours: reader.number(row, "default_hours"),
          defaultHeadcount: reader.number(row, "default_headcount").map { Int($0) },
          citations: row.list("citation"), row: row.place.row))
    }
    return functions
  }

  private static func sharing(in folder: URL, _ reader: inout RowReader) throws -> [Facilities.Sharing] {
    let table = try StandardsTable(
      "facilities/sharing.csv", in: folder, required: ["function_a", "function_b", "may_share"])
    reader.take(table)
    var sharing: [Facilities.Sharing] = []
    for row in table.rows {
      guard let first = reader.required(row, "function_a"), let second = reader.required(row, "function_b"),
        let may = reader.choice(row, "may_share", as: Facilities.Sharing.May.self)
      else { continue }
      sharing.append(.init(first: first, second: second, may: may, why: row["why"] ?? ""))
    }
    return sharing
  }

  /// A folder without the file wishes nothing.
  private static func relations(in folder: URL, _ reader: inout RowReader) throws -> [Facilities.Relation] {
    let path = "facilities/relations.csv"
    guard FileManager.default.fileExists(atPath: folder.appending(path: path).path) else { return [] }
    let table = try StandardsTable(
      path, in: folder, required: ["function_a", "function_b", "relation", "citation"])
    reader.take(table)
    var relations: [Facilities.Relation] = []
    for row in table.rows {
      guard let first = reader.required(row, "function_a"), let second = reader.required(row, "function_b"),
        let kind = reader.choice(row, "relation", as: Facilities.Relation.Kind.self)
      else { continue }
      relations.append(
        .init(
          first: first, second: second, kind: kind, why: row["why"] ?? "", citations: row.list("citation")))
    }
    return relations
  }

  private static func norms(in folder: URL, _ reader: inout RowReader) throws -> [Facilities.Norm] {
    let path = "facilities/norms.yaml"
    guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return [] }
    let document = try YAMLValue.parse(String(decoding: data, as: UTF8.self), file: path)
    var norms: [Facilities.Norm] = []
    for item in document.items ?? [] {
      let row = YAMLRow(item, file: path)
      guard let id = reader.required(row.row, "id"), let unit = reader.required(row.row, "unit"),
        let value = reader.number(row.row, "value"),
        let measure = reader.choice(row.row, "area", as: Facilities.Norm.Measure.self)
      else { continue }
      norms.append(
        .init(
          id: id, value: value, tiers: tiers(item, file: path, &reader), unit: unit, measure: measure,
          citations: row.row.list("citation"),
          note: row.row["note"], row: row.row.place.row))
    }
    return norms
  }

  private static func tiers(
    _ item: YAMLValue, file: String, _ reader: inout RowReader
  ) -> [Facilities.Norm.Tier] {
    var tiers: [Facilities.Norm.Tier] = []
    for tier in item["tiers"]?.items ?? [] {
      let row = YAMLRow(tier, file: file).row
      guard let households = reader.number(row, "households"), let value = reader.number(row, "value") else {
        continue
      }
      tiers.append(.init(households: Int(households), value: value))
    }
    return tiers.sorted { $0.households < $1.households }
  }
}
