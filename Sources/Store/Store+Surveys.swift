package import Surveys
package import Vocabulary

extension Store {
  /// Records surveys as one transaction: all of them or, when one is refused, none.
  ///
  /// Content equal to the current revision changes nothing; other content, or the return of a withdrawn survey,
  /// makes a new revision. Sites, rooms and signs count by id, not by their order in the sheet.
  /// - Parameter source: where the surveys came from, for people.
  /// - Returns: what became of each, in the order given.
  package func record(_ surveys: [Survey], source: String) throws -> [Recorded] {
    try recording(source: source) { record in try record(surveys) }
  }

  /// The same for surveys that come in parts, which need not be in memory together: one transaction, which ends when
  /// the work does and leaves nothing behind when it throws or is cut off.
  ///
  /// - Parameter work: hands over one part after the other; it must not use the store otherwise.
  package func recording<Result>(
    source: String, _ work: (_ record: ([Survey]) throws -> [Recorded]) throws -> Result
  ) throws -> Result {
    try fill { db in
      let register = SurveyRegister(db)
      return try work { surveys in
        var results: [Recorded] = []
        for batch in surveys.batches(of: Self.batchSize) {
          for sealed in try batch.concurrentMap({ try SealedSurvey($0) }) {
            let id = sealed.survey.locality.id
            results.append(try StoreError.naming(id) { try register.record(sealed, source: source) })
          }
        }
        return results
      }
    }
  }

  /// Takes a survey back; it stays in the file and returns when it is recorded again.
  ///
  /// - Throws: `StoreError.noSurveyToWithdraw` when there is none, or it is withdrawn already.
  package func withdraw(locality: Locality.ID, on date: CalendarDate) throws {
    try write { try SurveyRegister($0).withdraw(locality, on: date) }
  }

  /// Every locality with a survey that is not withdrawn, by district, subdistrict, id.
  package func localities() throws -> [LocalitySummary] {
    try read { try SurveyRegister($0).summaries() }
  }

  /// The survey of a locality on a date, or its latest; nil where there is none that is not withdrawn.
  ///
  /// Sites, rooms and signs come ordered by id.
  package func survey(of locality: Locality.ID, on date: CalendarDate? = nil) throws -> Survey? {
    try read { try SurveyRegister($0).survey(of: locality, on: date) }
  }

  /// Every revision of the survey of a locality on a date, the current one last; empty where there is none.
  package func revisions(of locality: Locality.ID, on date: CalendarDate) throws -> [RevisionSummary] {
    try read { try SurveyRegister($0).revisions(of: locality, on: date) }
  }

  /// One revision of a survey, superseded and withdrawn ones too.
  package func survey(of locality: Locality.ID, on date: CalendarDate, revision: Int) throws -> Survey? {
    try read { try SurveyRegister($0).survey(of: locality, on: date.description, revision: revision) }
  }
}
