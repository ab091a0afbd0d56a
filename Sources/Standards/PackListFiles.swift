import Foundation
import Tables
import Vocabulary

/// Reads the lists of a pack beside its catalogue: `honours.csv` … `admissions.csv` and `twins.csv`.
enum PackListFiles {
  static func items(
    _ pack: String, in folder: URL, _ reader: inout RowReader
  ) throws -> [Pack.ListedItem] {
    var items: [Pack.ListedItem] = []
    for list in Pack.List.allCases {
      let table = try StandardsTable(
        "packs/\(pack)/\(list.rawValue).csv", in: folder, required: ["id", "name", "citation"])
      reader.take(table)
      for row in table.rows {
        guard let id = reader.required(row, "id"), let name = reader.required(row, "name") else { continue }
        items.append(
          Pack.ListedItem(
            list: list, id: id, name: name, aliases: row.list("aliases"),
            isWithdrawn: reader.truth(row, "withdrawn"),
            termYears: reader.number(row, "term_years").map { Int($0) },
            validFrom: reader.date(row, "valid_from"), validTo: reader.date(row, "valid_to"),
            citations: row.list("citation"), note: row["note"], origin: pack, row: row.place.row))
      }
    }
    return items
  }

  static func twins(_ pack: String, in folder: URL, _ reader: inout RowReader) throws -> [Pack.Twins] {
    let table = try StandardsTable(
      "packs/\(pack)/twins.csv", in: folder, required: ["id", "names", "citation"])
    reader.take(table)
    var twins: [Pack.Twins] = []
    for row in table.rows {
      guard let id = reader.required(row, "id"), reader.required(row, "names") != nil else { continue }
      twins.append(
        Pack.Twins(
          id: id, names: row.list("names"), citations: row.list("citation"), note: row["note"], origin: pack,
          row: row.place.row))
    }
    return twins
  }
}
