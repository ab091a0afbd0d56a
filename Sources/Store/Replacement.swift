import Foundation
import GRDB

/// Puts a checked copy in the place of a store and keeps the old one beside it.
struct Replacement {
  private let path: String
  private let patience: TimeInterval

  init(of path: String, patience: TimeInterval) {
    self.path = path
    self.patience = patience
  }

  /// - Returns: where the old file is now; nil where there was none.
  func run(with copy: StoreCopy) throws -> URL? {
    guard FileManager.default.fileExists(atPath: path) else {
      // A log without its database would be taken for one of the new database.
      try moveCompanions(to: nil)
      try copy.replace(path)
      return nil
    }
    let aside = freeName()
    do {
      try whileLocked { try swap(copy, aside: aside) }
    } catch let error as DatabaseError where [.SQLITE_CORRUPT, .SQLITE_IOERR].contains(error.resultCode) {
      // Whoever restores because the old store is damaged cannot be asked to close it properly.
      try moveCompanions(to: aside)
      try swap(copy, aside: aside)
    }
    return URL(filePath: aside)
  }

  /// Brings everything into the one file of the old store and keeps others from it meanwhile.
  private func whileLocked(_ work: () throws -> Void) throws {
    let file = StoreFile(path: path, patience: patience)
    _ = try file.identify()
    let queue = try DatabaseQueue(path: path, configuration: file.configuration)
    try queue.writeWithoutTransaction { db in
      // Refused as busy while anybody else has the store open; also takes the log away.
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      try db.inTransaction(.exclusive) {
        try work()
        return .rollback
      }
    }
    try queue.close()
  }

  private func swap(_ copy: StoreCopy, aside: String) throws {
    // A second name for the old file, so that the first is never without one.
    do {
      try FileManager.default.linkItem(atPath: path, toPath: aside)
    } catch {
      try FileManager.default.copyItem(atPath: path, toPath: aside)
    }
    try copy.replace(path)
  }

  private func moveCompanions(to aside: String?) throws {
    for suffix in StoreCopy.companions where FileManager.default.fileExists(atPath: path + suffix) {
      if let aside {
        try FileManager.default.moveItem(atPath: path + suffix, toPath: aside + suffix)
      } else {
        try FileManager.default.removeItem(atPath: path + suffix)
      }
    }
  }

  /// `F.before-restore`, with a number where that is taken.
  private func freeName() -> String {
    var name = path + ".before-restore"
    var number = 1
    while FileManager.default.fileExists(atPath: name) {
      number += 1
      name = "\(path).before-restore-\(number)"
    }
    return name
  }
}
