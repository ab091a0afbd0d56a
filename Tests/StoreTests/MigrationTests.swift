import Auditing
import Foundation
import GRDB
import Store
import TestSupport
import Testing
import Vocabulary

/// Stores in the field were made by older programs; `Fixtures/schema-1.sql` is one, as the first program wrote it.
struct MigrationTests {
  /// A store of the first schema with two surveys, an audit, rulings, a withdrawal and a revocation.
  static func makeOld(at url: URL) throws {
    let file = Checkout.root.appending(path: "Tests/StoreTests/Fixtures/schema-1.sql")
    let sql = try String(contentsOf: file, encoding: .utf8)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: url.path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Every row of every table, without the tables that came later.
  private func rows(of url: URL) throws -> [String: [String]] {
    let queue = try DatabaseQueue(path: url.path)
    return try queue.read { db in
      var rows: [String: [String]] = [:]
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      for table in tables {
        rows[table] = try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description).sorted()
      }
      return rows
    }
  }

  private func schema(of url: URL) throws -> [String] {
    try DatabaseQueue(path: url.path).read { db in
      try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
    }
  }

  @Test func `a store of the first schema keeps every row and is sound`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "old.sqlite")
      try Self.makeOld(at: url)
      let before = try rows(of: url)
      #expect(before["event"]?.count == 5)
      #expect(before["withdrawal"]?.count == 1)
      let store = try Store(at: url)
      #expect(try store.verify() == [])
      let after = try rows(of: url)
      for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
      #expect(after["step"] == [] && after["plan"] == [] && after["assignment"] == [])
      #expect(try store.rulings().map(\.isRevoked) == [true, true, false])
    }
  }

  @Test func `an exception with an approver joins the log of an old store, and the chain stays sound`() throws
  {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "old.sqlite")
      try Self.makeOld(at: url)
      let store = try Store(at: url)
      let before = try store.rulings()
      var exception = Samples.ruling(.keep, sign: "S-9", until: Samples.june)
      exception.approvedBy = "王主任"
      let event = try store.append(exception)
      _ = try store.append(Samples.ruling(.fix, sign: "S-10"))
      #expect(event.sequence == 6)
      #expect(try store.verify() == [])
      let after = try Store(at: url).rulings()
      #expect(Array(after.prefix(before.count)) == before)
      #expect(before.allSatisfy { $0.ruling.approvedBy == nil })
      #expect(after.suffix(2).map(\.ruling.approvedBy) == ["王主任", nil])
    }
  }

  @Test func `it has the schema of a new store afterwards, so the first one is as it was`() throws {
    try withTemporaryFolder { folder in
      let (old, new) = (folder.appending(path: "old.sqlite"), folder.appending(path: "new.sqlite"))
      try Self.makeOld(at: old)
      _ = try (Store(at: old), Store(at: new))
      #expect(try schema(of: old) == schema(of: new))
    }
  }

  @Test func `the old chain of events goes on, and withdrawals still refer to it`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "old.sqlite")
      try Self.makeOld(at: url)
      let store = try Store(at: url)
      let event = try store.append([Samples.step()])
      #expect(event.map(\.sequence) == [6])
      #expect(try store.verify() == [])
      try store.withdraw(locality: "110101001001", on: Samples.may)
      #expect(try store.verify() == [])
      let queue = try DatabaseQueue(path: url.path)
      let parent = try queue.read { db in
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_list(withdrawal)").map { $0["table"] as String }
      }
      #expect(parent.contains("event"))
      #expect(throws: DatabaseError.self) {
        try queue.write {
          try $0.execute(
            sql: "INSERT INTO withdrawal VALUES ('110101001001', '2026-05-08', 1, 999)")
        }
      }
    }
  }

  @Test func `a migration that would break a reference leaves the old store as it is`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "old.sqlite")
      try Self.makeOld(at: url)
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: url.path, configuration: configuration)
      try queue.writeWithoutTransaction {
        try $0.execute(sql: "INSERT INTO withdrawal VALUES ('110101001001', '2026-05-08', 1, 999)")
      }
      try queue.close()
      let before = try rows(of: url)
      #expect(throws: StoreError.self) { try Store(at: url) }
      #expect(try rows(of: url) == before)
      let version = try DatabaseQueue(path: url.path).read {
        try Int.fetchOne($0, sql: "PRAGMA user_version")
      }
      #expect(version == 1)
    }
  }

  @Test func `many may open an old store at once`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: "old.sqlite")
    try Self.makeOld(at: url)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 1...8 { group.addTask { _ = try Store(at: url).append([Samples.step()]) } }
      try await group.waitForAll()
    }
    let store = try Store(at: url)
    #expect(try store.eventCount() == 13)
    #expect(try store.verify() == [])
  }
}
