import Wording
import Foundation
import Tables

/// Reads `citations.csv`.
enum CitationFile {
  static func read(in folder: URL, _ reader: inout RowReader) throws -> [String: Citation] {
    let table = try StandardsTable("citations.csv", in: folder, required: ["id", "title", "known_by"])
    reader.take(table)
    var citations: [String: Citation] = [:]
    for row in table.rows {
      guard let id = reader.required(row, "id"), let title = reader.required(row, "title") else { continue }
      // Whoever does not say how it is known has not seen it.
      let knownBy = reader.choice(row, "known_by", as: Citation.KnownBy.self) ?? .generalKnowledge
      if citations[id] != nil {
        reader.note(
          row, "duplicate-id", StandardsText.duplicateID.filled(id), StandardsText.duplicateIDCure.filled())
      }
      citations[id] = Citation(
        id: id, title: title, number: row["number"], issuer: row["issuer"], date: row["date"],
        status: row["status"],
        knownBy: knownBy, place: row["where"], note: row["note"])
    }
    return citations
  }
}
