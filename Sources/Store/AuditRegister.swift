import Auditing
import Foundation
import GRDB
import Matching
import Standards
import Vocabulary

/// Audits with the readings that they rest on, within one transaction. The latest number of a locality counts.
struct AuditRegister {
  let db: Database
  let json: CanonicalJSON

  init(_ db: Database) {
    self.db = db
    json = CanonicalJSON()
  }

  // MARK: Writing

  /// Adds an audit; one that equals the locality's latest, on the same revision, is not added again.
  ///
  /// - Parameter date: of the survey that was audited; the latest one when nil.
  func save(_ sealed: SealedAudit, surveyedOn date: CalendarDate? = nil) throws {
    let audit = sealed.audit
    let locality = audit.locality.text
    let surveys = SurveyRegister(db)
    let survey =
      if let date { try surveys.current(of: audit.locality, on: date) } else {
        try surveys.latest(of: audit.locality)
      }
    let last = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT number, digest, surveyed_on, revision FROM audit WHERE locality = ?
          ORDER BY number DESC LIMIT 1
          """),
      arguments: [locality])
    if let last {
      let (lastDigest, lastDate, lastRevision): (String, String?, Int?) = (last[1], last[2], last[3])
      if lastDigest == sealed.digest, lastDate == survey?.surveyedOn, lastRevision == survey?.number {
        return
      }
    }
    let number = (last?[0] ?? 0) + 1
    try execute("INSERT INTO locality (id) VALUES (?) ON CONFLICT DO NOTHING", [locality])
    try execute(
      """
      INSERT INTO audit (locality, number, surveyed_on, revision, pack, status, as_of, digest, body, readings)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        locality, number, survey?.surveyedOn, survey?.number, audit.pack, audit.status.rawValue,
        audit.asOf.description, sealed.digest, sealed.body, sealed.readingsBody,
      ])
    for rows in sealed.details { try rows.insert(into: db, of: audit.owner(number: number)) }
  }

  // MARK: Reading

  func audit(of locality: Locality.ID) throws -> Audit? {
    try latest("body", of: locality).map { try json.value(AuditContent.self, from: $0[0]).audit }
  }

  func readings(of locality: Locality.ID) throws -> [Sign.ID: Reading] {
    try latest("readings", of: locality).map { try json.value([String: Reading].self, from: $0[0]).bySign }
      ?? [:]
  }

  func heading(of locality: Locality.ID) throws -> AuditHeading? {
    guard let row = try latest("pack, status, as_of", of: locality) else { return nil }
    let status: String = row[1]
    let date: String = row[2]
    guard let status = Pack.Status(rawValue: status), let asOf = CalendarDate(date) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "not an audit of the schema: \(row)"))
    }
    return AuditHeading(pack: row[0], status: status, asOf: asOf)
  }

  /// The dates of surveys older than the latest one whose current revision was never audited, the oldest first.
  func datesWithoutAudit(of locality: Locality.ID) throws -> [CalendarDate] {
    let surveys = SurveyRegister(db)
    guard let latest = try surveys.latest(of: locality) else { return [] }
    let dates = try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT surveyed_on FROM survey WHERE locality = ? AND surveyed_on < ? ORDER BY surveyed_on"),
      arguments: [locality.text, latest.surveyedOn])
    return try dates.compactMap { CalendarDate($0) }.filter { date in
      guard let current = try surveys.current(of: locality, on: date), !current.isWithdrawn else {
        return false
      }
      return try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT 1 FROM audit WHERE locality = ? AND surveyed_on = ? AND revision = ?"),
        arguments: [locality.text, date.description, current.number]) == nil
    }
  }

  /// True where the latest audit of a locality does not rest on the current revision of its latest survey.
  func isOutdated(_ locality: Locality.ID) throws -> Bool {
    guard let row = try latest("surveyed_on, revision", of: locality), let on: String = row[0],
      let revision: Int = row[1]
    else { return false }
    guard let survey = try SurveyRegister(db).latest(of: locality) else { return true }
    return survey.surveyedOn != on || survey.number != revision
  }

  /// The number of the locality's latest audit, of the survey of a date where one is given; nil where there is none.
  func latestNumber(of locality: Locality.ID, surveyedOn date: CalendarDate? = nil) throws -> Int? {
    guard let date else { return try latest("number", of: locality)?[0] }
    return try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(number) FROM audit WHERE locality = ? AND surveyed_on = ?"),
      arguments: [locality.text, date.description])
  }

  private func latest(_ columns: String, of locality: Locality.ID) throws -> Row? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT \(columns) FROM audit WHERE locality = ? ORDER BY number DESC LIMIT 1"),
      arguments: [locality.text])
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
