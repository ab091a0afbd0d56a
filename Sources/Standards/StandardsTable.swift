import Foundation
import Tables
import Vocabulary
import Wording

/// One CSV file of Standards/: rows by the keys of its heading, with their places for remarks.
struct StandardsTable {
  struct Row {
    var place: CellPlace
    var values: [String: String]

    init(place: CellPlace, values: [String: String]) {
      self.place = place
      self.values = values
    }

    /// Nil for an absent or empty cell.
    subscript(column: String) -> String? {
      guard let value = values[column], !value.isEmpty else { return nil }
      return value
    }

    /// The parts of a cell that holds a list, joined by `；`.
    func list(_ column: String) -> [String] {
      guard let value = self[column] else { return [] }
      return value.replacing(";", with: "；").split(separator: "；").map {
        $0.trimmingCharacters(in: .whitespacesAndNewlines)
      }.filter { !$0.isEmpty }
    }
  }

  private(set) var rows: [Row] = []
  let file: String
  private(set) var remarks: [Remark] = []

  /// Reads a file if it is there; a missing file is an empty table.
  ///
  /// - Parameters:
  ///   - root: the folder that places are told relative to.
  ///   - required: columns that the heading must name.
  /// - Throws: `TableError` when the file cannot be read.
  init(_ path: String, in root: URL, required: [String]) throws {
    file = path
    let url = root.appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    var heading: [String] = []
    var rows: [Row] = []
    try TableFile.forEachSheet(in: url, displayName: path) { sheet in
      for row in sheet.rows {
        let texts = row.cells.map(Self.text)
        if heading.isEmpty {
          heading = texts
        } else {
          let values = Dictionary(zip(heading, texts), uniquingKeysWith: { first, _ in first })
          rows.append(Row(place: CellPlace(file: path, row: row.number), values: values))
        }
      }
    }
    self.rows = rows
    for column in required where !heading.contains(column) {
      remarks.append(
        Remark(
          .error, code: "column-missing", at: CellPlace(file: path, row: 1),
          what: StandardsText.columnMissing.filled(column), cure: StandardsText.columnMissingCure.filled()))
    }
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text.trimmingCharacters(in: .whitespacesAndNewlines)
    case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
    case .date(let date): date.description
    case .truth(let truth): truth ? "yes" : "no"
    case .empty, .fault: ""
    }
  }
}
