package import Foundation
import GRDB

extension Store {
  /// Writes the whole store into one new file, while others may go on writing to it.
  ///
  /// The file appears when it is complete and checked, or not at all.
  /// - Throws: `StoreError.fileExists` when there is a file of that name, `.unsoundBackup` when the store has faults.
  package func backUp(to url: URL) throws {
    let path = url.path(percentEncoded: false)
    guard !FileManager.default.fileExists(atPath: path) else { throw StoreError.fileExists(file: path) }
    try Self.mapped(file: path) {
      let copy = try withReader { try StoreCopy(of: $0, named: name, at: path + ".incomplete") }
      do {
        try copy.move(to: path)
      } catch {
        try? copy.remove()
        throw StoreError.fileExists(file: path)
      }
    }
  }

  /// Puts a backup in the place of a store.
  ///
  /// The backup is copied and checked first and stays as it is. Whenever this is interrupted, the store's file is the
  /// old one or the new one.
  /// - Returns: where the store that stood there was kept, if there was one.
  /// - Throws: `StoreError.unsoundBackup`, `.busy` when somebody has the store open, `.notAStore` when the backup or
  ///   the file that it would replace is something else.
  package static func restore(_ backup: URL, to url: URL, patience: TimeInterval = 5) throws -> URL? {
    let path = url.path(percentEncoded: false)
    let source = backup.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: source) else {
      throw StoreError.cannotOpen(file: source, detail: String(cString: strerror(ENOENT)))
    }
    for file in [source, path] where isFolder(file) { throw StoreError.notAStore(file: file) }
    let folder = url.deletingLastPathComponent().path(percentEncoded: false)
    guard isFolder(folder) else {
      throw StoreError.cannotWrite(file: path, detail: String(cString: strerror(ENOENT)))
    }
    guard backup.resolvingSymlinksInPath() != url.resolvingSymlinksInPath() else {
      throw StoreError.fileExists(file: path)
    }
    let copy = try mapped(file: source) {
      let file = StoreFile(path: source, patience: patience)
      guard try file.identify() > 0 else { throw StoreError.notAStore(file: source) }
      var readOnly = file.configuration
      readOnly.readonly = true
      let queue = try DatabaseQueue(path: source, configuration: readOnly)
      return try StoreCopy(of: queue, named: source, at: path + ".restoring")
    }
    do {
      return try mapped(file: path) { try Replacement(of: path, patience: patience).run(with: copy) }
    } catch {
      try? copy.remove()
      throw error
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// Errors of the file system as errors of the store, besides those of SQLite.
  private static func mapped<Result>(file: String, _ work: () throws -> Result) throws -> Result {
    do {
      return try StoreError.mapped(file: file, work)
    } catch let error as CocoaError {
      throw StoreError.cannotWrite(file: file, detail: error.localizedDescription)
    }
  }
}
