import Foundation

/// Reads `retired.csv`: ids that are gone and what took their place.
enum RetiredFile {
  static func read(in folder: URL, _ reader: inout RowReader) throws -> [String: String] {
    let table = try StandardsTable(
      "retired.csv", in: folder, required: ["old_id", "new_id", "reason", "date"])
    reader.take(table)
    var forwards: [String: String] = [:]
    for row in table.rows {
      guard let old = reader.required(row, "old_id") else { continue }
      _ = reader.date(row, "date")
      forwards[old] = row["new_id"] ?? ""
    }
    return forwards
  }
}
