import Foundation
import GRDB
import Store
import Surveys
import Testing
import Vocabulary

/// Backups are whole or not there; restoring leaves the old store or the new one.
struct CopyTests {
  private struct Files {
    var store: URL
    var backup: URL
    var aside: URL
    var folder: URL

    var names: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }
  }

  private func withFiles(_ work: (Files) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let store = folder.appending(path: "清牌 a.sqlite")
      try work(
        Files(
          store: store, backup: folder.appending(path: "b.sqlite"),
          aside: URL(filePath: store.path + ".before-restore"), folder: folder))
    }
  }

  private func filled(at url: URL) throws -> Store {
    let store = try Store(at: url)
    let survey = Samples.survey()
    _ = try store.record([survey], source: "a")
    try store.save([(Samples.audit(of: survey), Samples.readings(of: survey))])
    try store.save([Samples.plan()])
    _ = try store.append([Samples.step()])
    return store
  }

  /// The store with its write-ahead log closed, as the program leaves it.
  private func text(of url: URL) throws -> String { try Store(at: url).dumpText }

  @Test func `a backup is one file with all that was in the store, its log included`() throws {
    try withFiles { files in
      let store = try filled(at: files.store)
      try store.backUp(to: files.backup)
      #expect(try files.names.filter { $0.hasPrefix("b.") } == ["b.sqlite"])
      let text = try store.dumpText
      _ = try store.append(Samples.ruling())
      #expect(try self.text(of: files.backup) == text, "what came later is not in it")
      #expect(try Store(at: files.backup).verify() == [])
    }
  }

  @Test func `a backup overwrites nothing`() throws {
    try withFiles { files in
      let store = try filled(at: files.store)
      try Data("mine".utf8).write(to: files.backup)
      #expect(throws: StoreError.fileExists(file: files.backup.path)) { try store.backUp(to: files.backup) }
      #expect(try Data(contentsOf: files.backup) == Data("mine".utf8))
    }
  }

  @Test func `a store with faults is not backed up as if it were sound`() throws {
    try withFiles { files in
      let store = try filled(at: files.store)
      let queue = try DatabaseQueue(path: files.store.path)
      try queue.write { db in
        try db.execute(sql: "DROP TRIGGER sign_no_update")
        try db.execute(sql: "UPDATE sign SET text = ''")
      }
      let error = #expect(throws: StoreError.self) { try store.backUp(to: files.backup) }
      guard case .unsoundBackup = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try files.names.filter { $0.hasPrefix("b.") } == [])
    }
  }

  @Test func `a backup while others write is one moment of the store`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try filled(at: folder.appending(path: "a.sqlite"))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { for _ in 1...40 { _ = try store.append([Samples.step(), Samples.step("W-2")]) } }
      for number in 1...4 {
        group.addTask { try store.backUp(to: folder.appending(path: "b\(number).sqlite")) }
      }
      try await group.waitForAll()
    }
    for number in 1...4 {
      let copy = try Store(at: folder.appending(path: "b\(number).sqlite"))
      #expect(try copy.verify() == [])
      #expect(try copy.eventCount() % 2 == 1, "two steps of one call came apart")
    }
  }

  @Test func `restoring brings the old state back and keeps the newer one aside`() throws {
    try withFiles { files in
      var before = ""
      var after = ""
      do {
        let store = try filled(at: files.store)
        try store.backUp(to: files.backup)
        before = try store.dumpText
        _ = try store.append(Samples.ruling())
        after = try store.dumpText
      }
      #expect(try Store.restore(files.backup, to: files.store) == files.aside)
      #expect(try text(of: files.store) == before)
      #expect(try text(of: files.aside) == after)
      #expect(try text(of: files.backup) == before)
      _ = try Store.restore(files.aside, to: files.store)
      #expect(try text(of: files.store) == after)
      #expect(try files.names.contains("清牌 a.sqlite.before-restore-2"))
      #expect(try !files.names.contains { $0.contains("restoring") })
    }
  }

  @Test func `restoring where nothing stands makes the store, and a log of another one does not get into it`()
    throws
  {
    try withFiles { files in
      do { try filled(at: files.folder.appending(path: "first.sqlite")).backUp(to: files.backup) }
      // A good log with pages of another store: SQLite would bring them into whatever file it finds beside it.
      let other = try filled(at: files.folder.appending(path: "other.sqlite"))
      _ = try other.record([Samples.survey("9")], source: "b")
      try FileManager.default.copyItem(
        atPath: files.folder.appending(path: "other.sqlite-wal").path, toPath: files.store.path + "-wal")
      #expect(try Store.restore(files.backup, to: files.store) == nil)
      #expect(try Store(at: files.store).verify() == [])
      #expect(try text(of: files.store) == text(of: files.backup))
    }
  }

  @Test func `a store that somebody has open is not replaced`() throws {
    try withFiles { files in
      let store = try filled(at: files.store)
      try store.backUp(to: files.backup)
      _ = try store.append(Samples.ruling())
      let before = try store.dumpText
      #expect(throws: StoreError.busy(file: files.store.path)) {
        try Store.restore(files.backup, to: files.store, patience: 0.1)
      }
      #expect(try store.dumpText == before)
      #expect(try files.names.filter { $0.contains("restor") } == [])
    }
  }

  @Test func `a backup that is damaged, something else or of a newer program is refused`() throws {
    try withFiles { files in
      do { try filled(at: files.store).backUp(to: files.backup) }
      let before = try text(of: files.store)
      func refused(_ change: (URL) throws -> Void) throws -> StoreError? {
        let broken = files.folder.appending(path: "broken.sqlite")
        try? FileManager.default.removeItem(at: broken)
        try FileManager.default.copyItem(at: files.backup, to: broken)
        try change(broken)
        return #expect(throws: StoreError.self) { try Store.restore(broken, to: files.store) }
      }
      let changed = try refused { url in
        let queue = try DatabaseQueue(path: url.path)
        try queue.writeWithoutTransaction {
          try $0.execute(
            sql: "DROP TRIGGER event_no_update; UPDATE event SET payload = replace(payload, '张', '李')")
        }
        try queue.close()
      }
      guard case .unsoundBackup = changed else {
        Issue.record("\(String(describing: changed))")
        return
      }
      let newer = try refused { url in
        let queue = try DatabaseQueue(path: url.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
      }
      guard case .tooNew = newer else {
        Issue.record("\(String(describing: newer))")
        return
      }
      let cut = try refused { url in
        let handle = try FileHandle(forUpdating: url)
        try handle.truncate(atOffset: 40_000)
        try handle.close()
      }
      #expect(cut != nil)
      let notes = try refused { try Data(String(repeating: "notes\n", count: 900).utf8).write(to: $0) }
      guard case .notAStore = notes else {
        Issue.record("\(String(describing: notes))")
        return
      }
      let empty = try refused { try Data().write(to: $0) }
      guard case .notAStore = empty else {
        Issue.record("\(String(describing: empty))")
        return
      }
      #expect(try text(of: files.store) == before)
      #expect(try files.names.filter { $0.contains("restor") } == [])
    }
  }

  @Test func `a file that is no store is not replaced by one`() throws {
    try withFiles { files in
      do { try filled(at: files.store).backUp(to: files.backup) }
      let notes = files.folder.appending(path: "notes.txt")
      let content = Data(String(repeating: "notes\n", count: 900).utf8)
      try content.write(to: notes)
      #expect(throws: StoreError.notAStore(file: notes.path)) { try Store.restore(files.backup, to: notes) }
      #expect(try Data(contentsOf: notes) == content)
    }
  }

  @Test func `a folder is neither a backup nor the place of a store, and a message names the right file`()
    throws
  {
    try withFiles { files in
      do { try filled(at: files.store).backUp(to: files.backup) }
      let folder = files.folder.appending(path: "folder")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let before = try files.names
      #expect(throws: StoreError.notAStore(file: folder.path)) { try Store.restore(files.backup, to: folder) }
      #expect(throws: StoreError.notAStore(file: folder.path)) { try Store.restore(folder, to: files.store) }
      let nowhere = files.folder.appending(path: "nowhere/a.sqlite")
      #expect {
        try Store.restore(files.backup, to: nowhere)
      } throws: { error in
        guard case StoreError.cannotWrite(let file, _) = error else { return false }
        return file == nowhere.path
      }
      #expect(try files.names == before, "nothing was copied aside")
    }
  }

  @Test func `a damaged store is replaced and kept with its log`() throws {
    try withFiles { files in
      do {
        let store = try filled(at: files.store)
        try store.backUp(to: files.backup)
        try store.checkpoint()
      }
      let whole = try Data(contentsOf: files.store)
      // The header is good, the schema behind it is not.
      var damaged = whole
      damaged.replaceSubrange(100..<2000, with: Data(repeating: 0xEE, count: 1900))
      try damaged.write(to: files.store)
      let aside = try Store.restore(files.backup, to: files.store)
      #expect(aside == files.aside)
      #expect(try text(of: files.store) == text(of: files.backup))
      #expect(try Data(contentsOf: files.aside).count == damaged.count)
    }
  }

  @Test func `an old backup is brought to this schema on the way`() throws {
    try withFiles { files in
      try MigrationTests.makeOld(at: files.backup)
      let bytes = try Data(contentsOf: files.backup)
      _ = try Store.restore(files.backup, to: files.store)
      let store = try Store(at: files.store)
      #expect(try store.verify() == [])
      #expect(try store.eventCount() == 5)
      #expect(try Data(contentsOf: files.backup) == bytes, "the backup stays as it is")
    }
  }

  @Test func `a backup is not restored onto itself`() throws {
    try withFiles { files in
      do { try filled(at: files.store).backUp(to: files.backup) }
      #expect(throws: StoreError.self) { try Store.restore(files.backup, to: files.backup) }
      #expect(try Store(at: files.backup).verify() == [])
    }
  }
}
