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
  func save(_ audit: Audit, readings: [Sign.ID: Reading]) throws {
    let locality = audit.locality.text
    let content = AuditContent(audit)
    let body = try json.text(of: content)
    let readingsBody = try json.text(of: readings.byText)
    let digest = SHA256Digest.hex(body, readingsBody)
    let survey = try SurveyRegister(db).latest(of: audit.locality)
    let last = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT number, digest, surveyed_on, revision FROM audit WHERE locality = ?
          ORDER BY number DESC LIMIT 1
          """),
      arguments: [locality])
    if let last {
      let (lastDigest, lastDate, lastRevision): (String, String?, Int?) = (last[1], last[2], last[3])
      if lastDigest == digest, lastDate == survey?.surveyedOn, lastRevision == survey?.number { return }
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
        audit.asOf.description, digest, body, readingsBody,
      ])
    try insertVerdicts(audit, number: number)
    try insertReadings(readings, locality: locality, number: number)
  }

  private func insertVerdicts(_ audit: Audit, number: Int) throws {
    let locality = audit.locality.text
    for (index, finding) in audit.findings.enumerated() {
      try execute(
        """
        INSERT INTO finding (locality, audit, ordinal, id, rule, code, subject, site, severity, disposition)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          locality, number, index + 1, finding.id, finding.rule, finding.code,
          finding.subjects.first?.description, finding.site?.text, finding.severity.rawValue,
          finding.disposition?.rawValue,
        ])
    }
    for (sign, disposition) in audit.dispositions.sorted(by: { $0.key < $1.key }) {
      let target = audit.targets[sign]
      try execute(
        """
        INSERT INTO disposition (locality, audit, sign, disposition, target_kind, target_id)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        [locality, number, sign.text, disposition.rawValue, target?.kind.rawValue, target?.id])
    }
    for addition in audit.additions {
      try execute(
        """
        INSERT INTO addition (locality, audit, id, site, name, wording, placement)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          locality, number, addition.id, addition.site.text, addition.name, addition.wording,
          addition.placement.rawValue,
        ])
    }
  }

  private func insertReadings(_ readings: [Sign.ID: Reading], locality: String, number: Int) throws {
    for (sign, reading) in readings.sorted(by: { $0.key < $1.key }) {
      try execute(
        """
        INSERT INTO reading (locality, audit, sign, class, name, canonical, decision)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          locality, number, sign.text, reading.signClass.rawValue, reading.parts.first?.name,
          reading.parts.first?.canonical, reading.decision.rawValue,
        ])
    }
  }

  // MARK: Reading

  func audit(of locality: Locality.ID) throws -> Audit? {
    try latest("body", of: locality).map { try json.value(AuditContent.self, from: $0[0]).audit }
  }

  func readings(of locality: Locality.ID) throws -> [Sign.ID: Reading] {
    try latest("readings", of: locality).map { try json.value([String: Reading].self, from: $0[0]).bySign } ?? [:]
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
