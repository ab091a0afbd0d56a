package import Auditing
package import Matching
package import Vocabulary

extension Store {
  /// Saves audits with the readings they rest on as one transaction; an earlier audit of a locality stays behind.
  ///
  /// An audit equal to the locality's latest changes nothing.
  /// - Parameter date: of the surveys that were audited; the latest of each locality when nil. What is saved last
  ///   counts, so audit older surveys first.
  package func save(
    _ results: [(audit: Audit, readings: [Sign.ID: Reading])], surveyedOn date: CalendarDate? = nil
  ) throws {
    try write { db in
      let register = AuditRegister(db)
      for batch in results.batches(of: Self.batchSize) {
        for sealed in try batch.concurrentMap({ try SealedAudit($0.audit, readings: $0.readings) }) {
          try StoreError.naming(sealed.audit.locality) { try register.save(sealed, surveyedOn: date) }
        }
      }
    }
  }

  /// The same for audits that were sealed where they were made, so that the writer only writes.
  package func save(_ results: [SealedAudit], surveyedOn date: CalendarDate? = nil) throws {
    try write { db in
      let register = AuditRegister(db)
      for sealed in results {
        try StoreError.naming(sealed.audit.locality) { try register.save(sealed, surveyedOn: date) }
      }
    }
  }

  /// What the audits of localities are made of, in one look at the store; localities without a survey are left out.
  package func auditMaterial(of localities: [Locality.ID]) throws -> [AuditMaterial] {
    try read { db in
      let surveys = SurveyRegister(db)
      let (audits, events) = (AuditRegister(db), EventLog(db))
      return try localities.compactMap { locality in
        guard let survey = try surveys.survey(of: locality, on: nil) else { return nil }
        return AuditMaterial(
          survey: survey,
          rulings: try events.rulings(of: locality).filter { !$0.isRevoked }.map(\.ruling),
          olderDates: try audits.datesWithoutAudit(of: locality))
      }
    }
  }

  /// The dates of surveys older than the latest one whose current revision was never audited, the oldest first.
  package func datesWithoutAudit(of locality: Locality.ID) throws -> [CalendarDate] {
    try read { try AuditRegister($0).datesWithoutAudit(of: locality) }
  }

  /// Every locality whose survey was corrected, withdrawn or followed by another one since its latest audit, in the
  /// order of `localities`; one that was never audited is not among them.
  package func localitiesWithOutdatedAudit() throws -> [LocalitySummary] {
    try read { db in
      let register = AuditRegister(db)
      return try SurveyRegister(db).summaries().filter { try register.isOutdated($0.id) }
    }
  }

  /// Every locality with a survey that was never audited, in the order of `localities`.
  package func localitiesToAudit() throws -> [Locality.ID] {
    try read { db in
      let register = AuditRegister(db)
      return try SurveyRegister(db).summaries().map(\.id).filter {
        try register.latestNumber(of: $0) == nil || register.isOutdated($0)
          || !register.datesWithoutAudit(of: $0).isEmpty
      }
    }
  }

  /// The latest audit of a locality, findings included.
  package func audit(of locality: Locality.ID) throws -> Audit? {
    try read { try AuditRegister($0).audit(of: locality) }
  }

  /// Under what the latest audit of a locality was made, without loading its findings.
  package func auditHeading(of locality: Locality.ID) throws -> AuditHeading? {
    try read { try AuditRegister($0).heading(of: locality) }
  }

  /// The readings that the latest audit of a locality rests on; empty where there is none.
  package func readings(of locality: Locality.ID) throws -> [Sign.ID: Reading] {
    try read { try AuditRegister($0).readings(of: locality) }
  }
}
