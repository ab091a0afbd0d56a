import Foundation
import GRDB

/// A copy of a whole store in a new file of its own, made while the original may be read and written.
///
/// It is one file without a write-ahead log beside it, and it is checked before anybody relies on it.
struct StoreCopy {
  /// Of the copy while it is made; gone when it was refused.
  let path: String

  /// Copies; brings the copy to this program's schema, as opening the original would; checks it.
  ///
  /// - Parameter original: the name of the original for messages.
  /// - Throws: `StoreError.unsoundBackup` when what was copied has faults.
  init(of source: some DatabaseReader, named original: String, at path: String) throws {
    self.path = path
    try remove()
    do {
      let queue = try DatabaseQueue(path: path, configuration: StoreFile.configuration)
      try source.backup(to: queue)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try StoreFile.migrate(queue, file: original)
      let faults = try queue.read { try StoreVerification(db: $0).faults() }
      try queue.close()
      if let fault = faults.first { throw StoreError.unsoundBackup(file: original, fault: fault.text) }
      try FileHandle(forUpdating: URL(filePath: path)).synchronize()
    } catch {
      try? remove()
      throw error
    }
  }

  /// Gives the copy its name; a file of that name stays as it is and refuses it.
  func move(to final: String) throws {
    do {
      // Unlike a rename, a link never takes the place of a file that came up meanwhile.
      try FileManager.default.linkItem(atPath: path, toPath: final)
      try remove()
    } catch  where !FileManager.default.fileExists(atPath: final) {
      // Some file systems know no links.
      try FileManager.default.moveItem(atPath: path, toPath: final)
    }
  }

  /// Takes the place of a file in one go: whoever looks finds the old one or the new one.
  func replace(_ final: String) throws {
    guard rename(path, final) == 0 else {
      throw StoreError.cannotWrite(file: final, detail: String(cString: strerror(errno)))
    }
  }

  func remove() throws {
    for suffix in ["", "-journal"] + Self.companions
    where FileManager.default.fileExists(atPath: path + suffix) {
      try FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// Endings of the files that SQLite keeps beside a database in WAL mode.
  static let companions = ["-wal", "-shm"]
}
