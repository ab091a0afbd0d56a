import Foundation
import Tables

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Rows put on piles, one for every group of localities; large ones lie in temporary files, so that memory stays flat.
///
/// The files have no names: whatever ends the program, nothing stays behind.
final class RowPiles: @unchecked Sendable {
  // Unchecked: filled by one thread and then only read, each pile once.

  /// How much of all piles is kept in memory.
  static let memory = 32 << 20

  /// The folder for temporary files is full or cannot be written.
  private static var fault: TableError {
    .cannotWrite(file: FileManager.default.temporaryDirectory.path(percentEncoded: false))
  }

  private var piles: [[UInt8]]
  private var files: [CInt?]
  private let limit: Int

  init(count: Int, memory: Int = RowPiles.memory) {
    piles = Array(repeating: [], count: count)
    files = Array(repeating: nil, count: count)
    limit = memory / max(1, count)
  }

  deinit {
    for case let file? in files { close(file) }
  }

  var count: Int { piles.count }

  func add(to index: Int, _ append: (inout [UInt8]) -> Void) throws {
    append(&piles[index])
    if piles[index].count > limit { try spill(index) }
  }

  /// All bytes of a pile, which is empty afterwards.
  func take(_ index: Int) throws -> [UInt8] {
    defer { piles[index] = [] }
    guard let file = files[index] else { return piles[index] }
    try spill(index)
    let size = Int(lseek(file, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: size)
    try bytes.withUnsafeMutableBytes { buffer in
      var rest = buffer[...]
      while let base = UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = pread(file, base, rest.count, off_t(rest.startIndex))
        guard count > 0 else { throw Self.fault }
        rest = rest.dropFirst(count)
      }
    }
    close(file)
    files[index] = nil
    return bytes
  }

  private func spill(_ index: Int) throws {
    let file = try files[index] ?? Self.namelessFile()
    files[index] = file
    try piles[index].withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = write(file, base, rest.count)
        guard count > 0 else { throw Self.fault }
        rest = rest.dropFirst(count)
      }
    }
    piles[index].removeAll(keepingCapacity: true)
  }

  private static func namelessFile() throws -> CInt {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var template = Array((folder + "/signaudit-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw fault }
    unlink(template)
    return file
  }
}
