import Foundation
import GRDB
import Store
import Surveys
import TestSupport
import Testing
import Vocabulary

struct StoreFileTests {
  @Test func `a store outlives its process and is one file after a checkpoint`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "清牌 a.sqlite")
      let survey = Samples.survey()
      var text = ""
      do {
        let store = try Store(at: url)
        _ = try store.record([survey], source: "a")
        text = try store.dumpText
        try store.checkpoint()
        let copy = folder.appending(path: "copy.sqlite")
        try FileManager.default.copyItem(at: url, to: copy)
        #expect(try Store(at: copy).dumpText == text)
      }
      #expect(try Store(at: url).dumpText == text)
      let queue = try DatabaseQueue(path: url.path)
      #expect(try queue.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
      #expect(try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") } == 0x7170_6169)
    }
  }

  @Test func `a file that is no database is refused and left as it is`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "notes.txt")
      let content = Data(String(repeating: "not a database\n", count: 100).utf8)
      try content.write(to: url)
      #expect(throws: StoreError.notAStore(file: url.path)) { try Store(at: url) }
      #expect(try Data(contentsOf: url) == content)
    }
  }

  @Test(arguments: [
    "CREATE TABLE other (a)", "PRAGMA application_id = 1196444487", "PRAGMA user_version = 3",
  ])
  func `a database of another application is refused and left as it is`(sql: String) throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "other.sqlite")
      let queue = try DatabaseQueue(path: url.path)
      try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
      try queue.close()
      let content = try Data(contentsOf: url)
      #expect(!content.isEmpty)
      #expect(throws: StoreError.notAStore(file: url.path)) { try Store(at: url) }
      #expect(try Data(contentsOf: url) == content)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["other.sqlite"])
    }
  }

  @Test func `a store of a newer program is refused`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "a.sqlite")
      _ = try Store(at: url)
      let queue = try DatabaseQueue(path: url.path)
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 9999") }
      try queue.close()
      #expect(throws: StoreError.tooNew(file: url.path)) { try Store(at: url) }
    }
  }

  @Test func `an empty file becomes a store`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "a.sqlite")
      try Data().write(to: url)
      #expect(try Store(at: url).localities().isEmpty)
    }
  }

  @Test func `a store whose making was cut off is made again`() throws {
    try withTemporaryFolder { folder in
      let original = folder.appending(path: "original.sqlite")
      let copy = folder.appending(path: "copy.sqlite")
      let queue = try DatabaseQueue(path: original.path)
      // A transaction larger than the cache is half in the file, half in the journal, as a kill would leave it.
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA cache_size = 1")
        try db.beginTransaction(.immediate)
        try db.execute(sql: "CREATE TABLE a (text)")
        for _ in 1...200 { try db.execute(sql: "INSERT INTO a VALUES (hex(randomblob(2000)))") }
        try FileManager.default.copyItem(at: original, to: copy)
        let journal = folder.appending(path: "original.sqlite-journal")
        try FileManager.default.copyItem(at: journal, to: folder.appending(path: "copy.sqlite-journal"))
        try db.rollback()
      }
      let store = try Store(at: copy)
      #expect(try store.append(Samples.ruling()).sequence == 1)
      #expect(try store.verify() == [])
    }
  }

  @Test func `a folder that is not there is said`() throws {
    try withTemporaryFolder { folder in
      let error = #expect(throws: StoreError.self) { try Store(at: folder.appending(path: "none/a.sqlite")) }
      guard case .cannotOpen = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }

  @Test func `a writer that waits too long is told that the store is busy`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "a.sqlite")
      let store = try Store(at: url, patience: 0.1)
      let other = try DatabaseQueue(path: url.path)
      try other.writeWithoutTransaction { db in
        try db.beginTransaction(.immediate)
        #expect(throws: StoreError.busy(file: url.path)) { try store.append(Samples.ruling()) }
        #expect(try store.eventCount() == 0, "readers do not wait for a writer")
        try db.rollback()
      }
      #expect(try store.append(Samples.ruling()).sequence == 1)
    }
  }

  @Test func `many may open a new store at once and write to it`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: "a.sqlite")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 1...8 {
        group.addTask {
          let store = try Store(at: url)
          for sign in 1...5 { _ = try store.append(Samples.ruling(sign: .init("\(writer)-\(sign)"))) }
        }
      }
      try await group.waitForAll()
    }
    let store = try Store(at: url)
    #expect(try store.eventCount() == 40)
    #expect(try store.verify() == [])
  }

  @Test func `the schema is what it was recorded as`() throws {
    let schema =
      try withTemporaryFolder { folder in
        let url = folder.appending(path: "a.sqlite")
        _ = try Store(at: url)
        return try DatabaseQueue(path: url.path).read { db in
          try String.fetchAll(
            db, sql: "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
        }
      }.joined(separator: "\n") + "\n"
    let snapshot = Checkout.root.appending(path: "Tests/StoreTests/Snapshots/schema.sql")
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try Data(schema.utf8).write(to: snapshot)
    }
    let expected = try String(contentsOf: snapshot, encoding: .utf8)
    #expect(schema == expected, "a change of the schema is a new migration; then run with UPDATE_SNAPSHOTS=1")
  }
}
