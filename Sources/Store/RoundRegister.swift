import Auditing
import GRDB
import Matching
import Tracking
import Vocabulary

/// Puts surveys, audits and plans together, within one transaction.
struct RoundRegister {
  let db: Database
  let json: CanonicalJSON

  init(_ db: Database) {
    self.db = db
    json = CanonicalJSON()
  }

  func rounds(of locality: Locality.ID) throws -> [Round] {
    let surveys = SurveyRegister(db)
    let plans = PlanRegister(db)
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT a.surveyed_on, a.revision, a.body, a.readings FROM audit AS a
          WHERE a.locality = ?1 AND a.number = (
            SELECT max(n.number) FROM audit AS n
            WHERE n.locality = ?1 AND n.surveyed_on = a.surveyed_on)
          ORDER BY a.surveyed_on
          """),
      arguments: [locality.text])
    var rounds: [Round] = []
    for row in rows {
      let (date, revision): (String, Int) = (row[0], row[1])
      let (body, readings): (String, String) = (row[2], row[3])
      guard let on = CalendarDate(date), let current = try surveys.current(of: locality, on: on),
        !current.isWithdrawn,
        let survey = try surveys.survey(of: locality, on: date, revision: revision)
      else { continue }
      rounds.append(
        Round(
          survey: survey, readings: try json.value([String: Reading].self, from: readings).bySign,
          audit: try json.value(AuditContent.self, from: body).audit,
          plans: try plans.plans(of: locality, surveyedOn: date)))
    }
    return rounds
  }
}
