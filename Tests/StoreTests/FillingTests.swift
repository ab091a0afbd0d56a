import Foundation
import GRDB
import Store
import Testing

/// The first import of a store goes without the log and without the index on texts; nobody sees that afterwards.
struct FillingTests {
  private func schema(of url: URL) throws -> [String] {
    try DatabaseQueue(path: url.path).read { db in
      try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
        + [String.fetchOne(db, sql: "PRAGMA journal_mode") ?? ""]
    }
  }

  @Test func `after the first import the file has the schema and the log of an empty one`() throws {
    try withTemporaryFolder { folder in
      let (empty, filled) = (folder.appending(path: "empty.sqlite"), folder.appending(path: "filled.sqlite"))
      _ = try Store(at: empty)
      let store = try Store(at: filled)
      _ = try store.localities()
      _ = try store.record([Samples.survey()], source: "a")
      #expect(try schema(of: filled) == schema(of: empty))
      #expect(try store.localities().count == 1)
      #expect(try store.verify() == [])
    }
  }

  @Test func `a first import that fails leaves an empty store`() throws {
    struct Stop: Error {}
    try withTemporaryFolder { folder in
      let (empty, failed) = (folder.appending(path: "empty.sqlite"), folder.appending(path: "failed.sqlite"))
      _ = try Store(at: empty)
      let store = try Store(at: failed)
      #expect(throws: (any Error).self) {
        try store.recording(source: "a") { record in
          _ = try record([Samples.survey()])
          throw Stop()
        }
      }
      #expect(try schema(of: failed) == schema(of: empty))
      #expect(try store.dumpText == Store(at: empty).dumpText)
      _ = try store.record([Samples.survey()], source: "a")
      #expect(try store.localities().count == 1)
    }
  }

  @Test func `where somebody else has the store open the first import goes through the log`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "a.sqlite")
      let other = try Store(at: url)
      #expect(try other.localities().isEmpty)
      let store = try Store(at: url, patience: 0.1)
      _ = try store.record([Samples.survey()], source: "a")
      #expect(try other.localities().count == 1)
      #expect(try other.dumpText == store.dumpText)
    }
  }
}
