import Foundation

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
  private static let memory = 32 << 20

  struct Fault: Error {}

  private var piles: [[UInt8]]
  private var files: [CInt?]
  private let limit: Int

  init(count: Int) {
    piles = Array(repeating: [], count: count)
    files = Array(repeating: nil, count: count)
    limit = Self.memory / max(1, count)
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
    var done = 0
    while done < size {
      let count = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress! + done, size - done, off_t(done))
      }
      guard count > 0 else { throw Fault() }
      done += count
    }
    close(file)
    files[index] = nil
    return bytes
  }

  private func spill(_ index: Int) throws {
    let file = try files[index] ?? Self.namelessFile()
    files[index] = file
    try piles[index].withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = write(file, bytes.baseAddress! + done, bytes.count - done)
        guard count > 0 else { throw Fault() }
        done += count
      }
    }
    piles[index].removeAll(keepingCapacity: true)
  }

  private static func namelessFile() throws -> CInt {
    let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var template = Array((folder + "/signaudit-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw Fault() }
    unlink(template)
    return file
  }
}
