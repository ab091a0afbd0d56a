package import Foundation
package import Tables
package import Vocabulary
import Wording

/// Rebuilds survey sheets as workbooks in which faulty cells are coloured and explained.
package enum SurveyAnnotation {
  package struct Output: Sendable {
    package var input: URL
    package var output: URL
    /// What of the original the rebuilt sheet does not keep.
    package var notKept: [String]
  }

  /// Values, merges and widths are kept; the remarks of a row stand in a column of their own behind it.
  ///
  /// - Parameter remarks: those that reading the same paths gave.
  /// - Throws: `TableError.cannotWrite`.
  package static func write(
    _ paths: [URL], remarks: [Remark], to folder: URL, language: Language
  ) throws -> [Output] {
    let byFile = Dictionary(grouping: remarks, by: \.place.file)
    var outputs: [Output] = []
    var names: Set<String> = []
    for (url, name) in files(in: paths) {
      let own = byFile[name] ?? []
      var sheets: [Sheet] = []
      // A file that cannot be read cannot be rebuilt; the check says why.
      guard (try? TableFile.forEachSheet(in: url, displayName: name, { sheets.append($0) })) != nil,
        !sheets.isEmpty
      else { continue }
      let stem = url.deletingPathExtension().lastPathComponent
      var unique = stem
      var number = 2
      while !names.insert(unique).inserted {
        unique = "\(stem)-\(number)"
        number += 1
      }
      let output = folder.appending(path: unique + ".xlsx")
      try rebuild(sheets, own, to: output, language)
      let isBook = url.pathExtension.lowercased() != "csv"
      outputs.append(
        Output(
          input: url, output: output,
          notKept: isBook ? [SurveyText.lostFormulas, .lostLooks].map { $0.text(in: language) } : []))
    }
    return outputs
  }

  /// The files that reading the paths would read, under the names that its remarks use.
  private static func files(in paths: [URL]) -> [(URL, String)] {
    var files: [(URL, String)] = []
    for path in paths {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path.path, isDirectory: &isFolder)
      let name = path.relativePath.hasSuffix("/") ? String(path.relativePath.dropLast()) : path.relativePath
      guard isFolder.boolValue else {
        files.append((path, name))
        continue
      }
      let inside = (FileManager.default.enumerator(atPath: path.path)?.compactMap { $0 as? String } ?? [])
        .sorted()
      for file in inside {
        let url = path.appending(path: file)
        if TableFile.mayHoldTable(url) { files.append((url, name + "/" + file)) }
      }
    }
    return files
  }

  private static func rebuild(
    _ sheets: [Sheet], _ remarks: [Remark], to output: URL, _ language: Language
  ) throws {
    guard let created = CalendarDate(year: 2026, month: 1, day: 1) else { return }
    let book = try WorkbookWriter(
      to: output, title: output.deletingPathExtension().lastPathComponent, created: created,
      rebuildsMerges: true)
    for (index, sheet) in sheets.enumerated() {
      let own = remarks.filter { $0.place.sheet == sheet.name }
      let width = sheet.rows.map(\.cells.count).max() ?? 0
      var layout = SheetLayout(
        name: sheet.name ?? "Sheet\(index + 1)",
        columnWidths: (0..<width).map { sheet.columnWidths[$0] ?? 14 } + [60])
      layout.merges = sheet.merges
      try book.addSheet(layout)
      let byRow = Dictionary(grouping: own, by: { $0.place.row ?? 0 })
      var written = 0
      for row in sheet.rows {
        book.skipRows(row.number - written - 1)
        try book.addRow(cells(of: row, byRow[row.number] ?? [], width: width, language))
        written = row.number
      }
    }
    try book.close()
  }

  private static func cells(
    of row: Sheet.Row, _ remarks: [Remark], width: Int, _ language: Language
  ) -> [StyledCell] {
    let telling = remarks.filter { $0.severity != .note }
    var cells = (0..<width).map { column in
      let own = telling.filter { $0.place.column == column }
      guard let worst = own.first(where: { $0.severity == .error }) ?? own.first else {
        return StyledCell(row.cell(column), .body)
      }
      return StyledCell(
        row.cell(column), worst.severity == .error ? .fault : .caution,
        comment: own.map { sentence($0, language) }.joined(separator: "\n"))
    }
    guard !telling.isEmpty else { return cells }
    let isFault = telling.contains { $0.severity == .error }
    cells.append(
      StyledCell(
        telling.map { sentence($0, language) }.joined(separator: "\n"), isFault ? .fault : .caution))
    return cells
  }

  private static func sentence(_ remark: Remark, _ language: Language) -> String {
    let separator = language == .chinese ? "；" : "; "
    return remark.what.text(in: language) + (remark.cure.map { separator + $0.text(in: language) } ?? "")
  }
}
