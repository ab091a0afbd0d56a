import Foundation

/// Reads the linguistic data of `matching/`.
enum MatchingFiles {
  static func read(in folder: URL, _ reader: inout RowReader) throws -> MatchingData {
    MatchingData(
      lookalikes: try pairs("lookalikes", in: folder, &reader),
      variants: try pairs("variants", in: folder, &reader),
      noise: try words("noise", in: folder, &reader), heads: try words("heads", in: folder, &reader),
      places: try words("places", in: folder, &reader), apart: try apart(in: folder, &reader))
  }

  private static func pairs(
    _ name: String, in folder: URL, _ reader: inout RowReader
  ) throws -> [MatchingData.Lookalike] {
    let table = try StandardsTable("matching/\(name).csv", in: folder, required: ["seen", "meant"])
    reader.take(table)
    var pairs: [MatchingData.Lookalike] = []
    for row in table.rows {
      guard let seen = reader.required(row, "seen"), let meant = reader.required(row, "meant") else {
        continue
      }
      pairs.append(.init(seen: seen, meant: meant))
    }
    return pairs
  }

  private static func words(
    _ name: String, in folder: URL, _ reader: inout RowReader
  ) throws -> [MatchingData.Word] {
    let table = try StandardsTable("matching/\(name).csv", in: folder, required: ["text", "kind"])
    reader.take(table)
    var words: [MatchingData.Word] = []
    for row in table.rows {
      guard let text = reader.required(row, "text"), let kind = reader.required(row, "kind") else { continue }
      words.append(.init(text: text, kind: kind, note: row["note"]))
    }
    return words
  }

  private static func apart(in folder: URL, _ reader: inout RowReader) throws -> [MatchingData.Pair] {
    let table = try StandardsTable("matching/apart.csv", in: folder, required: ["first", "second", "why"])
    reader.take(table)
    var pairs: [MatchingData.Pair] = []
    for row in table.rows {
      guard let first = reader.required(row, "first"), let second = reader.required(row, "second") else {
        continue
      }
      pairs.append(.init(first: first, second: second, why: row["why"] ?? ""))
    }
    return pairs
  }
}
