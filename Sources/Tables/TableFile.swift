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
    let file = displayName ?? url.relativePath
    let size = try size(of: url, file: file)
    guard size <= limits.fileBytes else { throw TableError.tooLarge(file: file, limit: limits.fileBytes) }
    let head = try head(of: url, file: file)
    if head.starts(with: [0x50, 0x4B]) {
      try WorkbookReader(url, file: file, limits: limits).forEachSheet(body)
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw try olderFormat(url, file: file)
    } else {
      try body(csv(url, file: file, limits: limits))
    }
  }

  /// True for a file whose name says that it may hold a table (csv, tsv, xlsx, xlsm, and xls to say why not).
  package static func mayHoldTable(_ url: URL) -> Bool {
    // The lock file that an open workbook leaves behind is no table.
    guard !url.lastPathComponent.hasPrefix("~$"), !url.lastPathComponent.hasPrefix(".") else { return false }
    return ["csv", "tsv", "xlsx", "xlsm", "xls", "et", "ods"].contains(url.pathExtension.lowercased())
  }

  private static func csv(_ url: URL, file: String, limits: TableLimits) throws -> Sheet {
    let bytes = try bytes(of: url, file: file)
    var rows: [Sheet.Row] = []
    var number = 0
    var cells = 0
    try CSVRecords.forEach(in: bytes, file: file) { fields in
      number += 1
      guard fields.count <= limits.columns else {
        throw TableError.tooLarge(file: file, limit: limits.columns)
      }
      guard let last = fields.lastIndex(where: { !$0.isEmpty }) else { return }
      cells += last + 1
      guard cells <= limits.cells else { throw TableError.tooLarge(file: file, limit: limits.cells) }
      rows.append(
        Sheet.Row(number: number, cells: fields[...last].map { $0.isEmpty ? Cell.empty : Cell.text($0) }))
    }
    return Sheet(file: file, rows: rows)
  }

  /// Old binary workbooks, and the container that a password puts around a new one.
  private static func olderFormat(_ url: URL, file: String) throws -> TableError {
    let bytes = try bytes(of: url, file: file)
    let mark: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    return Data(bytes).range(of: Data(mark)) == nil
      ? .unsupportedFormat(file: file, format: "XLS") : .passwordProtected(file: file)
  }

  private static func size(of url: URL, file: String) throws -> Int {
    let values = try? url.resourceValues(forKeys: [.fileSizeKey, .isRegularFileKey])
    guard let values else { throw TableError.notFound(file: file) }
    guard values.isRegularFile == true, let size = values.fileSize else {
      throw TableError.unreadable(file: file)
    }
    return size
  }

  private static func head(of url: URL, file: String) throws -> Data {
    guard let handle = try? FileHandle(forReadingFrom: url) else { throw TableError.unreadable(file: file) }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 8)) ?? Data()
  }

  private static func bytes(of url: URL, file: String) throws -> [UInt8] {
    guard let data = try? Data(contentsOf: url) else { throw TableError.unreadable(file: file) }
    return [UInt8](data)
  }
}
