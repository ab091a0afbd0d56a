import Foundation
import Tables

/// Lines that a report needs again at its end, kept on disk so that memory does not grow with the localities.
///
/// The file has no name in the folder from the start on, so nothing is left behind however the run ends.
final class Spool {
  private let file: UnsafeMutablePointer<FILE>

  /// - Parameter folder: where there is room for the report itself.
  /// - Throws: `TableError.cannotWrite`.
  init(in folder: URL) throws {
    let name = folder.appending(path: ".spool-\(UUID().uuidString)").path
    guard let file = fopen(name, "w+") else { throw TableError.cannotWrite(file: folder.path) }
    self.file = file
    // Unlinked while open: the bytes live until the file is closed.
    unlink(name)
  }

  deinit { fclose(file) }

  /// - Parameter line: without a line break.
  func append(line: String) throws {
    guard fputs(line + "\n", file) >= 0 else { throw TableError.cannotWrite(file: "spool") }
  }

  /// Hands over the lines in the order in which they came, each without its line break.
  func forEachLine(_ body: (String) throws -> Void) throws {
    guard fflush(file) == 0 else { throw TableError.cannotWrite(file: "spool") }
    rewind(file)
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while case let length = getline(&line, &capacity, file), length > 0, let start = line {
      let bytes = UnsafeRawBufferPointer(start: start, count: length)
      try body(String(decoding: bytes.dropLast(), as: UTF8.self))
    }
  }
}

extension Spool {
  /// Appends a value as one line of JSON.
  func append(_ value: some Encodable) throws {
    try append(line: String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
  }

  func forEach<Value: Decodable>(_ type: Value.Type, _ body: (Value) throws -> Void) throws {
    try forEachLine { line in
      try body(try JSONDecoder().decode(type, from: Data(line.utf8)))
    }
  }
}
