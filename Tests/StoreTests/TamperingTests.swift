import Auditing
import Foundation
import GRDB
import Store
import Surveys
import Testing
import Vocabulary

/// What somebody with another SQLite tool can do to the file, and what the store says to it.
struct TamperingTests {
  /// A store with surveys, an audit, a plan, a withdrawal, three rulings and a step.
  private func makeStore(at url: URL) throws {
    let store = try Store(at: url)
    let survey = Samples.survey()
    _ = try store.record([survey, Samples.survey(on: Samples.june)], source: "a.xlsx")
    try store.save([(Samples.audit(of: survey), Samples.readings(of: survey))])
    _ = try store.append(Samples.ruling(.keep))
    _ = try store.append(Samples.ruling(.fix, sign: "S-2"))
    try store.withdraw(locality: survey.locality.id, on: Samples.june)
    _ = try store.append(Samples.ruling(.remove))
    try store.save([Samples.plan()])
    _ = try store.append([Samples.step()])
  }

  /// Faults after a change by hand with the triggers out of the way.
  private func faults(after sql: String, dropping trigger: String) throws -> [String] {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "a.sqlite")
      try makeStore(at: url)
      #expect(try Store(at: url).verify() == [])
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: url.path, configuration: configuration)
      try queue.write { db in
        try db.execute(sql: "DROP TRIGGER \(trigger)")
        try db.execute(sql: sql)
        #expect(db.changesCount > 0, "the change by hand must hit a row")
      }
      try queue.close()
      return try Store(at: url).verify().map(\.text.en)
    }
  }

  @Test func `a changed event breaks the chain`() throws {
    let found = try faults(
      after: "UPDATE event SET payload = replace(payload, '\"fix\"', '\"keep\"') WHERE sequence = 2",
      dropping: "event_no_update")
    #expect(found == ["Event 2 does not fit its hash: it or an event before it was changed."])
  }

  @Test func `an event changed together with its hash breaks the next one`() throws {
    let found = try faults(
      after: "UPDATE event SET hash = replace(hash, substr(hash, 1, 8), '00000000') WHERE sequence = 1",
      dropping: "event_no_update")
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.contains("does not fit its hash") })
  }

  @Test func `a deleted event is missed`() throws {
    let found = try faults(after: "DELETE FROM event WHERE sequence = 1", dropping: "event_no_delete")
    #expect(found.contains("Event 1 is missing from the log."))
    #expect(found.contains { $0.contains("Event 2 does not fit its hash") })
  }

  @Test func `a search column that differs from its event is found`() throws {
    let found = try faults(
      after: "UPDATE event SET subject = 'sign:110101001001/S-9' WHERE sequence = 1",
      dropping: "event_no_update")
    #expect(found == ["The search columns of event 1 differ from its payload."])
  }

  @Test func `a withdrawal that vanished is found`() throws {
    let found = try faults(after: "DELETE FROM withdrawal", dropping: "withdrawal_no_delete")
    #expect(found == ["The withdrawals of surveys differ from the event log."])
  }

  @Test(arguments: [
    (
      "UPDATE revision SET body = replace(body, '村委会', '居委会')", "revision_no_update",
      "does not fit its digest"
    ),
    ("UPDATE revision SET signs = signs + 1", "revision_no_update", "differ from its full text"),
    ("UPDATE sign SET text = '' WHERE id = 'S-1'", "sign_no_update", "differ from its full text"),
    ("DELETE FROM room", "room_no_delete", "differ from its full text"),
    (
      "UPDATE audit SET body = replace(body, '\"must\"', '\"info\"')", "audit_no_update",
      "does not fit its digest"
    ),
    ("UPDATE audit SET status = 'in-force'", "audit_no_update", "differ from its full text"),
    ("UPDATE disposition SET disposition = 'keep'", "disposition_no_update", "differ from its full text"),
    (
      "UPDATE plan SET body = replace(body, 'R1', 'R2')", "plan_no_update", "does not fit its digest"
    ),
    (
      "UPDATE assignment SET room = 'R2' WHERE ordinal = 1", "assignment_no_update",
      "differ from its full text"
    ),
    ("DELETE FROM assignment", "assignment_no_delete", "differ from its full text"),
    ("UPDATE step SET person = '李四'", "step_no_update", "rows of steps differ"),
    ("DELETE FROM step", "step_no_delete", "rows of steps differ"),
    (
      "UPDATE event SET payload = replace(payload, '张三', '李四')", "event_no_update",
      "Event 5 does not fit|steps"
    ),
    ("DELETE FROM revision WHERE surveyed_on = '2026-06-09'", "revision_no_delete", "does not exist"),
  ])
  func `a changed record is found`(sql: String, trigger: String, fault: String) throws {
    let found = try faults(after: sql, dropping: trigger)
    #expect(!found.isEmpty)
    let words = fault.split(separator: "|")
    #expect(found.allSatisfy { text in words.contains { text.contains($0) } }, "\(found)")
  }

  @Test func `rows are neither updated nor deleted nor replaced`() throws {
    try withTemporaryFolder { folder in
      let url = folder.appending(path: "a.sqlite")
      try makeStore(at: url)
      let queue = try DatabaseQueue(path: url.path)
      let tables = try queue.read { db in
        try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      }
      #expect(tables.count > 10)
      for table in tables {
        let column = try #require(try queue.read { try $0.columns(in: table).first?.name })
        for sql in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
          let error = #expect(throws: DatabaseError.self, "\(sql)") {
            try queue.write { try $0.execute(sql: sql) }
          }
          #expect(error?.message == "\(table): append-only")
        }
      }
      #expect(throws: DatabaseError.self) {
        try queue.write {
          try $0.execute(sql: "INSERT OR REPLACE INTO event SELECT * FROM event WHERE sequence = 1")
        }
      }
      #expect(try Store(at: url).verify() == [])
    }
  }
}
