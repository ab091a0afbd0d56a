import Foundation
import Tables

/// The beginning of one file of a flat folder: what table it is.
struct FlatHead {
  let name: String
  /// Bytes of the file.
  let size: Int
  /// The table, where the file is to be read row by row; nil for one of units or sites, which is read whole.
  let table: FoundTable?
  /// The whole of a file that is read whole, else its heading.
  let sheet: SheetReader

  /// - Returns: nil for a file that is no CSV file with a heading in its first row.
  init?(in url: URL, name: String, limits: TableLimits) throws {
    self.name = name
    size = (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
    guard size <= limits.fileBytes else { return nil }
    var rows: [Sheet.Row] = []
    _ = try CSVStream.forEach(in: url) { record in
      let cells = record.fields.map { Cell.text(String(decoding: $0, as: UTF8.self)) }
      guard let last = cells.lastIndex(where: { $0 != .text("") }) else { return true }
      rows.append(
        Sheet.Row(number: record.number, cells: cells[...last].map { $0 == .text("") ? .empty : $0 }))
      return rows.count < 2
    }
    guard let heading = rows.first else { return nil }
    let reader = SheetReader(Sheet(file: name, rows: rows))
    guard reader.head.titles.isEmpty, reader.head.date == nil, reader.head.unit == nil,
      reader.remarks.allSatisfy({ $0.code == "column-unknown" && $0.place.row == heading.number }),
      let found = reader.rows.first, reader.rows.count == rows.count - 1, found.unit == nil
    else { return nil }
    switch found.table.table {
    case .units, .sites:
      var whole: SheetReader?
      try TableFile.forEachSheet(in: url, displayName: name, limits: limits) { whole = SheetReader($0) }
      guard let whole, whole.rows.allSatisfy({ [.units, .sites].contains($0.table.table) }) else {
        return nil
      }
      table = nil
      sheet = whole
    case .rooms, .uses, .signs:
      table = found.table
      sheet = SheetReader(Sheet(file: name, rows: [heading]))
    }
  }
}
