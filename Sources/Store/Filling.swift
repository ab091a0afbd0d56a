import GRDB

/// Makes the first import of a store quicker: a city's worth of rows comes into a file that holds none.
///
/// Two things cost more than the rows themselves. An index on texts is filled in random order, so it is taken away and
/// made anew at the end, in the same transaction. And the write-ahead log has every page written twice, so the
/// transaction runs with a rollback journal, which has nothing to keep of pages that are new. Whoever is cut off has
/// the old, empty state in either way. Where others have the store open, the log stays.
struct Filling {
  private static let index = "sign_by_text"

  let database: any DatabaseWriter

  /// Runs `work` as one transaction.
  func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
    guard try database.read({ try Self.isEmpty($0) }) else { return try database.write(work) }
    // The readers of a pool are connections too; they come back when they are needed.
    (database as? DatabasePool)?.invalidateReadOnlyConnections()
    return try database.writeWithoutTransaction { db in
      let isInLog = try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
      let leftLog = isInLog && Self.leaveLog(db)
      defer { if leftLog { Self.returnToLog(db) } }
      var result: Result?
      try db.inTransaction(.immediate) {
        // Another process may have been quicker.
        result = try Self.isEmpty(db) ? Self.withoutIndex(db) { try work(db) } : work(db)
        return .commit
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }

  private static func isEmpty(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM revision)") ?? false
  }

  private static func withoutIndex<Result>(_ db: Database, _ work: () throws -> Result) throws -> Result {
    let sql = try String.fetchOne(
      db, sql: "SELECT sql FROM sqlite_master WHERE type = 'index' AND name = ?", arguments: [index])
    guard let sql else { return try work() }
    try db.execute(sql: "DROP INDEX \(index)")
    let result = try work()
    // The very words of the schema.
    try db.execute(sql: sql)
    return result
  }

  /// Without a log a commit is only sure to survive a power cut when it waits for the disk.
  private static func leaveLog(_ db: Database) -> Bool {
    guard (try? String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")) == "delete" else { return false }
    try? db.execute(sql: "PRAGMA synchronous = FULL")
    return true
  }

  /// Opening the store does it too, should this fail.
  private static func returnToLog(_ db: Database) {
    try? db.execute(sql: "PRAGMA journal_mode = WAL")
    try? db.execute(sql: "PRAGMA synchronous = NORMAL")
  }
}
