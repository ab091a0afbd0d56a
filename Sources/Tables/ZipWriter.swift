import CZip
package import Foundation

/// Writes a zip container; the same parts give the same bytes.
package enum ZipWriter {
  /// 1 January 1980, the first day that a zip can tell: a day of its own would make every file another.
  private static let firstDay: UInt16 = 0x21

  /// - Parameter parts: names with forward slashes, in order.
  /// - Throws: `TableError.cannotWrite`; a file that was there before is kept then.
  package static func write(_ parts: [(name: String, bytes: Data)], to url: URL) throws {
    let failure = TableError.cannotWrite(file: url.relativePath)
    var code: Int32 = 0
    guard let archive = zip_open(url.path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { throw failure }
    var buffers: [UnsafeMutableRawPointer] = []
    defer { for buffer in buffers { buffer.deallocate() } }
    for (name, bytes) in parts {
      // libzip reads the bytes when it closes the archive, so they have to live until then.
      let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
      buffers.append(buffer)
      bytes.copyBytes(to: UnsafeMutableRawBufferPointer(start: buffer, count: bytes.count))
      guard let source = zip_source_buffer(archive, buffer, UInt64(bytes.count), 0) else {
        zip_discard(archive)
        throw failure
      }
      let index = zip_file_add(archive, name, source, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        throw failure
      }
      zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw failure
    }
  }
}
