package import Foundation

/// Writes CSV as people's spreadsheet programs open it: UTF-8 with BOM, CRLF, quotes where needed.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init() {}

  package mutating func row(_ fields: [String]) {}

  /// Writes to a temporary file beside the target and renames it.
  package func write(to url: URL) throws {}
}
