package import Planning
package import Vocabulary

extension Store {
  /// Saves plans as one transaction, each once under every locality that it was made for; earlier ones stay behind.
  ///
  /// A plan rests on the latest audit of its locality. One equal to the latest of its site changes nothing.
  /// - Parameter date: of the surveys that were planned for; the latest of each locality when nil.
  /// - Throws: `StoreError.noAuditToPlan` when a locality was never audited.
  package func save(_ plans: [Plan], surveyedOn date: CalendarDate? = nil) throws {
    try write { db in
      let register = PlanRegister(db)
      for batch in plans.batches(of: Self.batchSize) {
        for sealed in try batch.concurrentMap({ try SealedPlan($0) }) {
          try register.save(sealed, surveyedOn: date)
        }
      }
    }
  }

  /// The dates of surveys older than the latest one that were audited and never planned, the oldest first.
  package func datesWithoutPlan(of locality: Locality.ID) throws -> [CalendarDate] {
    try read { try PlanRegister($0).datesWithoutPlan(of: locality) }
  }

  /// The latest plan of each site of a locality, of those made for its latest survey; ordered by site.
  package func plans(of locality: Locality.ID) throws -> [Plan] {
    try read { db in
      guard let survey = try SurveyRegister(db).latest(of: locality) else { return [] }
      return try PlanRegister(db).plans(of: locality, surveyedOn: survey.surveyedOn)
    }
  }
}
