import Foundation
import Matching
package import Standards
import Tables
import Vocabulary
import Wording

/// Reads texts of signs from CSV, one JSON object a row in order, as the contract of `names match` says.
package enum MatchNames {
  /// - Parameters:
  ///   - bytes: CSV with a heading that names at least `text`.
  ///   - emit: takes each line without its line break.
  /// - Throws: `Problem` when the heading names no `text`.
  package static func run(
    _ bytes: [UInt8], library: StandardsLibrary, emit: (String) throws -> Void
  ) throws {
    let reader = try SignReader(names: library.names, data: library.matching)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    var heading: [String]?
    var row = 0
    try CSVRecords.forEach(in: bytes, file: "stdin") { fields in
      guard let columns = heading else {
        let names = fields.map { $0.trimmingCharacters(in: .whitespaces) }
        guard names.contains("text") else {
          throw Problem(
            .usage, ProblemText.textColumnMissing.filled(), ProblemText.textColumnMissingCure.filled())
        }
        heading = names
        return
      }
      row += 1
      var values: [String: String] = [:]
      for (index, name) in columns.enumerated() where index < fields.count && !fields[index].isEmpty {
        values[name] = fields[index]
      }
      let text = values["text"] ?? ""
      let context = SignReader.Context(
        localityKind: values["unit_kind"].flatMap { Locality.Kind(rawValue: $0) }, locality: values["unit"],
        subdistrict: values["subdistrict"], district: values["district"],
        position: values["position"].flatMap { position($0) } ?? .unknown)
      let extra = values.filter { !Self.known.contains($0.key) }
      let line = MatchLine(row: row, text: text, reading: reader.read(text, in: context), extra: extra)
      try emit(line.json)
    }
  }

  private static let known: Set<String> = [
    "text", "unit_kind", "position", "unit", "subdistrict", "district",
  ]

  /// The values of the survey format, and `room_door` beside `room-door`.
  private static func position(_ text: String) -> Position? {
    Position(rawValue: text) ?? Position(rawValue: text.replacing("_", with: "-"))
  }
}
