import Auditing
import Foundation
import GRDB
import Tracking
import Vocabulary

/// The append-only log of what people decided, within one transaction.
///
/// The hash of an event is SHA-256 of its predecessor's hash (nothing for the first) followed by its canonical
/// payload, so an event cannot be changed, taken out or put in without breaking every hash after it. Which ruling
/// is in force is derived: the latest event on a subject decides.
struct EventLog {
  /// An event as the database holds it.
  struct Entry {
    var sequence: Int
    var kind: String
    var subject: String
    var locality: String
    var payload: String
    var hash: String
  }

  let db: Database
  let json: CanonicalJSON

  init(_ db: Database) {
    self.db = db
    json = CanonicalJSON()
  }

  func append(_ payload: EventPayload) throws -> Event {
    let last = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1"))
    let text = try json.text(of: payload)
    let event = Event(
      sequence: (last?[0] ?? 0) + 1, kind: payload.kind, subject: payload.subject,
      hash: SHA256Digest.hex(last?[1] ?? "", text))
    try db.cachedStatement(
      sql: "INSERT INTO event (sequence, kind, subject, locality, payload, hash) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      event.sequence, event.kind.rawValue, event.subject.description, event.subject.locality.text, text,
      event.hash,
    ])
    return event
  }

  /// Ends the ruling in force on a subject; nil where there is none on that day.
  func revoke(_ revocation: EventPayload.Revocation) throws -> Event? {
    let text = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT payload FROM event WHERE subject = ? AND kind IN ('ruling', 'revocation')
          ORDER BY sequence DESC LIMIT 1
          """),
      arguments: [revocation.subject.description])
    guard let text, case .ruling(let ruling) = try json.value(EventPayload.self, from: text) else {
      return nil
    }
    if let until = ruling.until, until < revocation.on { return nil }
    return try append(.revocation(revocation))
  }

  /// Every ruling ever made, in order of the log.
  func rulings(of locality: Locality.ID?) throws -> [RulingEvent] {
    let condition = locality == nil ? "" : "WHERE locality = ?"
    let entries = try Row.fetchAll(
      db, sql: "SELECT sequence, payload FROM event \(condition) ORDER BY sequence",
      arguments: locality.map { [$0.text] } ?? [])
    var rulings: [RulingEvent] = []
    var inForce: [Subject: Int] = [:]
    for entry in entries {
      let payload = try json.value(EventPayload.self, from: entry[1])
      guard payload.kind == .ruling || payload.kind == .revocation else { continue }
      if let index = inForce.removeValue(forKey: payload.subject) { rulings[index].isRevoked = true }
      guard case .ruling(let ruling) = payload else { continue }
      inForce[ruling.subject] = rulings.count
      rulings.append(RulingEvent(sequence: entry[0], ruling: ruling, isRevoked: false))
    }
    return rulings
  }

  /// Adds a step and the row by which others find it.
  func append(_ step: Step) throws -> Event {
    let event = try append(.step(step))
    try step.detailRows.insert(into: db, of: ["event": event.sequence])
    return event
  }

  /// The steps that people took, in order of the log; of one locality or of all.
  func steps(of locality: Locality.ID?) throws -> [Step] {
    let condition = locality == nil ? "" : "AND locality = ?"
    let entries = try String.fetchAll(
      db, sql: "SELECT payload FROM event WHERE kind = 'step' \(condition) ORDER BY sequence",
      arguments: locality.map { [$0.text] } ?? [])
    return try entries.compactMap { entry in
      guard case .step(let step) = try json.value(EventPayload.self, from: entry) else { return nil }
      return step
    }
  }

  func count() throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0 }
}
