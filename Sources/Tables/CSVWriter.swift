package import Foundation

/// Writes CSV as people's spreadsheet programs open it: UTF-8 with BOM, CRLF, quotes where needed.
package struct CSVWriter {
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init() {}

  package mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
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
    let special: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
    guard field.utf8.contains(where: special.contains) || field.hasPrefix(" ") || field.hasSuffix(" ") else {
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
