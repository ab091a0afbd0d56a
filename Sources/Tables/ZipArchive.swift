import CZip
package import Foundation

/// A zip container opened for reading; parts come out in pieces and never larger than a limit.
package final class ZipArchive {
  private let archive: OpaquePointer
  private let file: String
  /// Index by name in lower case with forward slashes: some writers use neither.
  private var indexes: [String: UInt64] = [:]
  /// Names of the parts in their order, as they are written.
  package private(set) var parts: [String] = []

  /// - Throws: `TableError.damaged`.
  package init(_ url: URL, file: String) throws {
    var code: Int32 = 0
    guard let archive = zip_open(url.path, ZIP_RDONLY, &code) else {
      throw TableError.damaged(file: file, part: nil)
    }
    self.archive = archive
    self.file = file
    for index in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard let name = zip_get_name(archive, index, 0) else { continue }
      indexes[Self.key(String(cString: name))] = index
      parts.append(String(cString: name))
    }
  }

  deinit { zip_discard(archive) }

  func has(_ part: String) -> Bool { indexes[Self.key(part)] != nil }

  /// Hands over a part piece by piece.
  ///
  /// - Throws: `TableError.bomb` when it unpacks to more than the limit, whatever size it claims; `.damaged`;
  ///   `.passwordProtected`; what `body` throws.
  package func forEachPiece(of part: String, limit: Int, _ body: (UnsafeRawBufferPointer) throws -> Void)
    throws
  {
    guard let index = indexes[Self.key(part)] else { throw TableError.damaged(file: file, part: part) }
    var status = zip_stat_t()
    if zip_stat_index(archive, index, 0, &status) == 0 {
      if status.size > UInt64(limit) { throw TableError.bomb(file: file, part: part) }
      if status.encryption_method != ZIP_EM_NONE { throw TableError.passwordProtected(file: file) }
    }
    guard let stream = zip_fopen_index(archive, index, 0) else {
      throw TableError.damaged(file: file, part: part)
    }
    defer { zip_fclose(stream) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let count = zip_fread(stream, &piece, UInt64(piece.count))
      guard count >= 0 else { throw TableError.damaged(file: file, part: part) }
      guard count > 0 else { return }
      total += Int(count)
      if total > limit { throw TableError.bomb(file: file, part: part) }
      try piece.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<Int(count)])) }
    }
  }

  private static func key(_ name: String) -> String {
    let slashes = name.lowercased().replacing("\\", with: "/")
    return slashes.hasPrefix("/") ? String(slashes.dropFirst()) : slashes
  }
}
