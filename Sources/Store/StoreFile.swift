import Foundation
import GRDB

/// Opens the file of a store: refuses what is not ours before touching it, then brings the schema up to date.
///
/// Two processes may open or create the same file at once: every step that writes first takes SQLite's write lock
/// and then looks again.
struct StoreFile {
  /// `qpai`, for 清牌 (qīng pái); stands at byte 68 of the file.
  static let applicationID = 0x7170_6169

  let path: String
  /// How long a writer waits for another one before it gives up as busy, in seconds.
  let patience: TimeInterval

  var configuration: Configuration {
    var configuration = Self.configuration
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    // The usual 2 MB do not hold the inner pages of the trees of a city.
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -16384")
      // Pages that are written again and again go into the file once for every 32 MB of log, not every 4.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 8192")
    }
    return configuration
  }

  /// - Throws: `StoreError.notAStore` and `.tooNew`; errors of SQLite as they come.
  func open() throws -> DatabasePool {
    if try identify() != Migration.latest { try create() }
    return try DatabasePool(path: path, configuration: configuration)
  }

  /// The schema's version without changing a byte of the file; 0 where there is no file or an empty one.
  ///
  /// - Throws: `StoreError.notAStore` and `.tooNew`; errors of SQLite as they come.
  func identify() throws -> Int {
    guard FileManager.default.fileExists(atPath: path) else { return 0 }
    var readOnly = configuration
    readOnly.readonly = true
    do {
      return try version(with: readOnly)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      // A writer was killed in mid-transaction: SQLite must first take its traces back, which needs to write.
      return try version(with: configuration)
    }
  }

  private func version(with configuration: Configuration) throws -> Int {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let version = try queue.read { try Self.version(of: $0, file: path) }
    try queue.close()
    return version
  }

  /// Migrates (which also marks the file as ours) and switches to WAL.
  private func create() throws {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try Self.migrate(queue, file: path)
    try retryingWhileBusy {
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
    }
    try queue.close()
  }

  /// Runs the migrations that the database has not run yet, as one transaction.
  ///
  /// Foreign keys are off meanwhile, because a migration may put a new table in the place of an old one; afterwards
  /// they are on and were checked.
  static func migrate(_ queue: DatabaseQueue, file: String) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.inTransaction(.immediate) {
        let version = try version(of: db, file: file)
        guard version < Migration.latest else { return .commit }
        for migration in Migration.all where migration.number > version {
          try db.execute(sql: migration.sql)
        }
        try db.checkForeignKeys()
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(Migration.latest)")
        return .commit
      }
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }

  private static func version(of db: Database, file: String) throws -> Int {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard application == applicationID else {
      let objects = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard application == 0, version == 0, objects == 0 else { throw StoreError.notAStore(file: file) }
      return 0
    }
    guard version <= Migration.latest else { throw StoreError.tooNew(file: file) }
    return version
  }

  /// Changing the journal mode does not wait for other connections as other statements do, so we wait here.
  private func retryingWhileBusy(_ work: () throws -> Void) throws {
    let pause = 0.02
    for _ in 0..<Int(patience / pause) {
      do {
        return try work()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        Thread.sleep(forTimeInterval: pause)
      }
    }
    try work()
  }
}
