import Foundation
import Tables

/// A file that is written piece by piece under a temporary name beside its own, and renamed when it is whole.
final class OutputFile {
  private let target: URL
  private let temporary: URL
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var isClosed = false

  /// - Throws: `TableError.cannotWrite`.
  init(_ target: URL) throws {
    self.target = target
    temporary = target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).part")
    guard FileManager.default.createFile(atPath: temporary.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary.path)
    else { throw TableError.cannotWrite(file: target.path) }
    self.handle = handle
  }

  deinit {
    guard !isClosed else { return }
    try? handle.close()
    try? FileManager.default.removeItem(at: temporary)
  }

  func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// - Throws: `TableError.cannotWrite`.
  func close() throws {
    try flush()
    do {
      try handle.close()
    } catch {
      throw TableError.cannotWrite(file: target.path)
    }
    guard rename(temporary.path, target.path) == 0 else {
      throw TableError.cannotWrite(file: target.path)
    }
    isClosed = true
  }

  private func flush() throws {
    guard !buffer.isEmpty else { return }
    do {
      try handle.write(contentsOf: buffer)
    } catch {
      throw TableError.cannotWrite(file: target.path)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes a whole text at once.
  static func write(_ text: String, to target: URL) throws {
    let file = try OutputFile(target)
    try file.write(text)
    try file.close()
  }
}
