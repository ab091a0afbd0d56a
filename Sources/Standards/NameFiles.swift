import Foundation
import Tables

/// Reads `names/<class>.csv`; the class of a name is the file that it stands in.
enum NameFiles {
  static func read(in folder: URL, _ reader: inout RowReader) throws -> [KnownName] {
    var names: [KnownName] = []
    for file in try StandardsFiles.names(of: "names", in: folder, ending: ".csv") {
      let table = try StandardsTable("names/\(file)", in: folder, required: ["id", "name"])
      reader.take(table)
      for row in table.rows {
        guard let id = reader.required(row, "id"), let name = reader.required(row, "name") else { continue }
        names.append(
          KnownName(
            id: id, nameClass: String(file.dropLast(4)), name: name, aliases: row.list("aliases"),
            oldNames: row.list("old_names"), level: row["level"], citations: row.list("citation"),
            note: row["note"], row: row.place.row))
      }
    }
    return names
  }
}
