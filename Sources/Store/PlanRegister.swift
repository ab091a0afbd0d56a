import GRDB
import Planning
import Vocabulary

/// Plans within one transaction. The latest number of a locality and a site counts.
struct PlanRegister {
  let db: Database
  let json: CanonicalJSON

  init(_ db: Database) {
    self.db = db
    json = CanonicalJSON()
  }

  // MARK: Writing

  /// Adds a plan under each of its localities; one that equals the latest, on the same audit, is not added again.
  ///
  /// - Parameter date: of the survey that was planned for; the latest one when nil.
  /// - Throws: `StoreError.noAuditToPlan` when a locality was never audited.
  func save(_ sealed: SealedPlan, surveyedOn date: CalendarDate? = nil) throws {
    for locality in sealed.plan.localities { try save(sealed, of: locality, surveyedOn: date) }
  }

  private func save(_ sealed: SealedPlan, of locality: Locality.ID, surveyedOn date: CalendarDate?) throws {
    guard let audit = try AuditRegister(db).latestNumber(of: locality, surveyedOn: date) else {
      throw StoreError.noAuditToPlan(locality: locality)
    }
    let last = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT number, audit, digest FROM plan WHERE locality = ? AND site = ? ORDER BY number DESC LIMIT 1
          """),
      arguments: [locality.text, sealed.plan.site.text])
    if let last {
      let (lastAudit, lastDigest): (Int, String) = (last[1], last[2])
      if lastAudit == audit, lastDigest == sealed.digest { return }
    }
    let number = (last?[0] ?? 0) + 1
    try db.cachedStatement(
      sql: "INSERT INTO plan (locality, site, number, audit, digest, body) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      locality.text, sealed.plan.site.text, number, audit, sealed.digest, sealed.body,
    ])
    try sealed.plan.detailRows.insert(into: db, of: sealed.plan.owner(of: locality, number: number))
  }

  // MARK: Reading

  /// The dates of surveys older than the latest one that were audited and never planned, the oldest first.
  func datesWithoutPlan(of locality: Locality.ID) throws -> [CalendarDate] {
    let surveys = SurveyRegister(db)
    guard let latest = try surveys.latest(of: locality) else { return [] }
    let dates = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT a.surveyed_on FROM audit AS a
          WHERE a.locality = ?1 AND a.surveyed_on < ?2 AND NOT EXISTS (
            SELECT 1 FROM plan AS p JOIN audit AS b ON b.locality = p.locality AND b.number = p.audit
            WHERE p.locality = ?1 AND b.surveyed_on = a.surveyed_on)
          ORDER BY a.surveyed_on
          """),
      arguments: [locality.text, latest.surveyedOn])
    return try dates.compactMap { CalendarDate($0) }.filter {
      try surveys.current(of: locality, on: $0)?.isWithdrawn == false
    }
  }

  /// The latest plan of each site of a locality among those made for the survey of a date, ordered by site.
  ///
  /// A correction of the survey may take a site or its rooms away, so plans of a revision end with the audit of the
  /// next one.
  func plans(of locality: Locality.ID, surveyedOn date: String) throws -> [Plan] {
    let bodies = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT p.body FROM plan AS p
          WHERE p.locality = ?1 AND p.number = (
            SELECT max(n.number) FROM plan AS n
            JOIN audit AS a ON a.locality = n.locality AND a.number = n.audit
            WHERE n.locality = ?1 AND n.site = p.site AND a.surveyed_on = ?2
              AND a.revision = (SELECT m.revision FROM audit AS m
                WHERE m.locality = ?1 AND m.surveyed_on = ?2 ORDER BY m.number DESC LIMIT 1))
          ORDER BY p.site
          """),
      arguments: [locality.text, date])
    return try bodies.map { try json.value(Plan.self, from: $0) }
  }
}
