import Auditing
import Foundation
import GRDB
import Matching
import Planning
import Standards
import Surveys
import Tracking
import Vocabulary
import Wording

/// Checks a store from the pages of the file up to what the rows say; changes nothing.
struct StoreVerification {
  let db: Database
  let json = CanonicalJSON()

  /// In the order of the checks, so that two runs say the same.
  func faults() throws -> [StoreFault] {
    try (integrity() + references() + events() + revisions() + audits() + plans()).map(StoreFault.init(text:))
  }

  private func integrity() throws -> [Bilingual] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check")
      .filter { $0 != "ok" }
      .map { StoreText.integrity.filled($0) }
  }

  private func references() throws -> [Bilingual] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      let (table, parent): (String, String) = (row["table"], row["parent"])
      return StoreText.danglingReference.filled(table, parent)
    }
  }

  private func events() throws -> [Bilingual] {
    var faults: [Bilingual] = []
    var previous = ""
    var expected = 1
    var withdrawals: [DatabaseValues] = []
    var steps: [(sequence: Int, step: Step)] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT sequence, kind, subject, locality, payload, hash FROM event ORDER BY sequence")
    while let row = try rows.next() {
      let sequence: Int = row[0]
      let (kind, subject, locality): (String, String, String) = (row[1], row[2], row[3])
      let (text, hash): (String, String) = (row[4], row[5])
      while expected < sequence {
        faults.append(StoreText.eventMissing.filled(expected))
        expected += 1
      }
      if SHA256Digest.hex(previous, text) != hash { faults.append(StoreText.eventChanged.filled(sequence)) }
      let payload = try? json.value(EventPayload.self, from: text)
      if payload?.kind.rawValue != kind || payload?.subject.description != subject
        || payload?.subject.locality.text != locality
      {
        faults.append(StoreText.eventColumns.filled(sequence))
      }
      if case .withdrawal(let withdrawal) = payload {
        withdrawals.append(
          values(withdrawal.locality.text, withdrawal.surveyedOn.description, withdrawal.revision, sequence))
      }
      if case .step(let step) = payload { steps.append((sequence, step)) }
      previous = hash
      expected = sequence + 1
    }
    let standing = try Row.fetchAll(
      db, sql: "SELECT locality, surveyed_on, revision, event FROM withdrawal ORDER BY event")
    if standing.map({ Array($0.databaseValues) }) != withdrawals {
      faults.append(StoreText.withdrawalRows.filled())
    }
    let agrees = try steps.allSatisfy { try $0.step.detailRows.stand(in: db, of: ["event": $0.sequence]) }
    if try !agrees || Int.fetchOne(db, sql: "SELECT count(*) FROM step") != steps.count {
      faults.append(StoreText.stepRows.filled())
    }
    return faults
  }

  private func revisions() throws -> [Bilingual] {
    var faults: [Bilingual] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT locality, surveyed_on, number, digest, body, name, kind, district, subdistrict, households, signs
        FROM revision ORDER BY locality, surveyed_on, number
        """)
    while let row = try rows.next() {
      let (locality, date, number): (String, String, Int) = (row[0], row[1], row[2])
      let (digest, body): (String, String) = (row[3], row[4])
      guard SHA256Digest.hex(body) == digest, let survey = try? json.value(Survey.self, from: body) else {
        faults.append(StoreText.revisionDigest.filled(locality, date, number))
        continue
      }
      let place = survey.locality
      let heading = values(
        place.id.text, survey.surveyedOn.description, number, digest, body, place.name, place.kind.rawValue,
        place.district, place.subdistrict, place.households, survey.signs.count)
      let agrees = try survey.detailRows.allSatisfy {
        try $0.stand(in: db, of: survey.owner(revision: number))
      }
      if !agrees || heading != Array(row.databaseValues) {
        faults.append(StoreText.revisionRows.filled(locality, date, number))
      }
    }
    return faults
  }

  private func audits() throws -> [Bilingual] {
    var faults: [Bilingual] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT locality, number, digest, body, readings, pack, status, as_of FROM audit ORDER BY 1, 2"
    )
    while let row = try rows.next() {
      let (locality, number): (String, Int) = (row[0], row[1])
      let (digest, body, readings): (String, String, String) = (row[2], row[3], row[4])
      guard SHA256Digest.hex(body, readings) == digest,
        let content = try? json.value(AuditContent.self, from: body),
        let read = try? json.value([String: Reading].self, from: readings)
      else {
        faults.append(StoreText.auditDigest.filled(locality, number))
        continue
      }
      let audit = content.audit
      let agrees = try audit.detailRows(readings: read.bySign).allSatisfy {
        try $0.stand(in: db, of: audit.owner(number: number))
      }
      let heading = values(
        content.locality.text, number, digest, body, readings, content.pack, content.status.rawValue,
        content.asOf.description)
      if !agrees || heading != Array(row.databaseValues) {
        faults.append(StoreText.auditRows.filled(locality, number))
      }
    }
    return faults
  }

  private func plans() throws -> [Bilingual] {
    var faults: [Bilingual] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT locality, site, number, digest, body FROM plan ORDER BY 1, 2, 3")
    while let row = try rows.next() {
      let (locality, site, number): (String, String, Int) = (row[0], row[1], row[2])
      let (digest, body): (String, String) = (row[3], row[4])
      guard SHA256Digest.hex(body) == digest, let plan = try? json.value(Plan.self, from: body) else {
        faults.append(StoreText.planDigest.filled(locality, site, number))
        continue
      }
      let belongs = plan.site.text == site && plan.localities.contains(.init(locality))
      if try !belongs || !plan.detailRows.stand(in: db, of: plan.owner(of: .init(locality), number: number)) {
        faults.append(StoreText.planRows.filled(locality, site, number))
      }
    }
    return faults
  }

  private typealias DatabaseValues = [DatabaseValue]

  private func values(_ values: DetailRows.Value...) -> DatabaseValues {
    values.map(DetailRows.columnValue)
  }
}
