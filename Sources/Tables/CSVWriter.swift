package import Foundation

/// Writes CSV as people's spreadsheet programs open it: UTF-8 with BOM, CRLF, quotes where needed.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var lineEnd: [UInt8] = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]

  package init() {}

  /// Writes for programs instead: no BOM, line feeds.
  package static func plain() -> CSVWriter {
    var writer = CSVWriter()
    writer.bytes = []
    writer.lineEnd = [UInt8(ascii: "\n")]
    return writer
  }

  package mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes.append(contentsOf: lineEnd)
  }

  /// The same rows in random order below the first one.
  ///
  /// - Parameter ends: where each row ends in `bytes`, the first one included.
  package func shuffled(ends: [Int], using random: inout some RandomNumberGenerator) -> CSVWriter {
    guard let headingEnd = ends.first else { return self }
    var writer = self
    writer.bytes = []
    writer.bytes.reserveCapacity(bytes.count)
    writer.bytes += bytes[..<headingEnd]
    for row in (0..<ends.count - 1).shuffled(using: &random) {
      writer.bytes += bytes[ends[row]..<ends[row + 1]]
    }
    return writer
  }

  /// Writes to a temporary file beside the target and renames it.
  ///
  /// - Throws: `TableError.cannotWrite`.
  package func write(to url: URL) throws {
    do {
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw TableError.cannotWrite(file: url.relativePath)
    }
  }

  private mutating func append(_ field: String) {
    let needsQuotes = field.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
      default: false
      }
    }
    guard needsQuotes || field.utf8.first == UInt8(ascii: " ") || field.utf8.last == UInt8(ascii: " ") else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
