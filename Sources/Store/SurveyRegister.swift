import Foundation
import GRDB
import Surveys
import Vocabulary

/// Surveys and their revisions within one transaction. The current revision of a survey is its highest number;
/// a survey is withdrawn while its current revision is.
struct SurveyRegister {
  /// A revision as it stands, without its content.
  struct Current {
    var surveyedOn: String
    var number: Int
    var digest: String
    var isWithdrawn: Bool
  }

  let db: Database
  let json: CanonicalJSON

  init(_ db: Database) {
    self.db = db
    json = CanonicalJSON()
  }

  // MARK: Writing

  func record(_ sealed: SealedSurvey, source: String) throws -> Recorded {
    let survey = sealed.survey
    let current = try current(of: survey.locality.id, on: survey.surveyedOn)
    if let current, !current.isWithdrawn, current.digest == sealed.digest { return .unchanged }
    if current == nil {
      try execute("INSERT INTO locality (id) VALUES (?) ON CONFLICT DO NOTHING", [survey.locality.id.text])
      try execute(
        "INSERT INTO survey (locality, surveyed_on) VALUES (?, ?)",
        [survey.locality.id.text, survey.surveyedOn.description])
    }
    let number = (current?.number ?? 0) + 1
    try insertRevision(sealed, number: number, source: source)
    for rows in sealed.details { try rows.insert(into: db, of: survey.owner(revision: number)) }
    return current == nil ? .new : .revised
  }

  private func insertRevision(_ sealed: SealedSurvey, number: Int, source: String) throws {
    let survey = sealed.survey
    let locality = survey.locality
    let values: [DetailRows.Value] = [
      locality.id.text, survey.surveyedOn.description, number, source, locality.name, locality.kind.rawValue,
      locality.district, locality.subdistrict, locality.households, survey.signs.count, sealed.digest,
      sealed.body,
    ]
    try execute(
      """
      INSERT INTO revision (locality, surveyed_on, number, source, name, kind, district, subdistrict, households,
        signs, digest, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      StatementArguments(values.map(DetailRows.columnValue)))
  }

  /// Marks the current revision as withdrawn by an event of the log.
  func withdraw(_ locality: Locality.ID, on date: CalendarDate) throws {
    guard let current = try current(of: locality, on: date), !current.isWithdrawn else {
      throw StoreError.noSurveyToWithdraw(locality: locality, on: date)
    }
    let event = try EventLog(db).append(
      .withdrawal(.init(locality: locality, surveyedOn: date, revision: current.number)))
    try execute(
      "INSERT INTO withdrawal (locality, surveyed_on, revision, event) VALUES (?, ?, ?, ?)",
      [locality.text, date.description, current.number, event.sequence])
  }

  // MARK: Reading

  /// The current revision of a survey, withdrawn or not; nil where the locality was not surveyed on this date.
  func current(of locality: Locality.ID, on date: CalendarDate) throws -> Current? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: Self.selectCurrent + " AND r.surveyed_on = ?"),
      arguments: [locality.text, date.description])
    return row.map(Self.current)
  }

  /// The latest survey of a locality that is not withdrawn.
  func latest(of locality: Locality.ID) throws -> Current? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: Self.selectCurrent + " AND w.revision IS NULL ORDER BY r.surveyed_on DESC LIMIT 1"),
      arguments: [locality.text])
    return row.map(Self.current)
  }

  func survey(of locality: Locality.ID, on date: CalendarDate?) throws -> Survey? {
    let found =
      if let date { try current(of: locality, on: date) } else { try latest(of: locality) }
    guard let found, !found.isWithdrawn else { return nil }
    return try survey(of: locality, on: found.surveyedOn, revision: found.number)
  }

  /// Any revision, superseded or withdrawn ones too.
  func survey(of locality: Locality.ID, on date: String, revision: Int) throws -> Survey? {
    let body = try String.fetchOne(
      db.cachedStatement(
        sql: "SELECT body FROM revision WHERE locality = ? AND surveyed_on = ? AND number = ?"),
      arguments: [locality.text, date, revision])
    return try body.map { body in
      var reader = SurveyReader()
      guard let survey = reader.survey(from: body) else { return try json.value(Survey.self, from: body) }
      assert(
        (try? json.value(Survey.self, from: body)) == survey, "a type has changed, its SurveyReader has not")
      return survey
    }
  }

  func revisions(of locality: Locality.ID, on date: CalendarDate) throws -> [RevisionSummary] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT r.number, r.source, r.signs, r.digest, w.revision IS NOT NULL
          FROM revision AS r
          LEFT JOIN withdrawal AS w
            ON w.locality = r.locality AND w.surveyed_on = r.surveyed_on AND w.revision = r.number
          WHERE r.locality = ? AND r.surveyed_on = ?
          ORDER BY r.number
          """),
      arguments: [locality.text, date.description])
    return rows.map {
      RevisionSummary(number: $0[0], source: $0[1], signs: $0[2], digest: $0[3], isWithdrawn: $0[4])
    }
  }

  func summaries() throws -> [LocalitySummary] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT r.locality, r.name, r.kind, r.district, r.subdistrict, r.surveyed_on, r.signs
        FROM revision AS r
        WHERE r.surveyed_on = (
            SELECT max(l.surveyed_on) FROM revision AS l
            WHERE l.locality = r.locality
              AND l.number = (SELECT max(n.number) FROM revision AS n
                WHERE n.locality = l.locality AND n.surveyed_on = l.surveyed_on)
              AND NOT EXISTS (SELECT 1 FROM withdrawal AS w
                WHERE w.locality = l.locality AND w.surveyed_on = l.surveyed_on AND w.revision = l.number))
          AND r.number = (SELECT max(n.number) FROM revision AS n
            WHERE n.locality = r.locality AND n.surveyed_on = r.surveyed_on)
        ORDER BY coalesce(r.district, ''), coalesce(r.subdistrict, ''), r.locality
        """)
    return try rows.map { row in
      let kind: String = row[2]
      let date: String = row[5]
      guard let kind = Locality.Kind(rawValue: kind), let surveyedOn = CalendarDate(date) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: [], debugDescription: "not a locality of the schema: \(row)"))
      }
      return LocalitySummary(
        id: .init(row[0]), name: row[1], kind: kind, district: row[3], subdistrict: row[4],
        surveyedOn: surveyedOn, signs: row[6])
    }
  }

  /// Current revisions of one locality, to be narrowed by further conditions.
  private static let selectCurrent = """
    SELECT r.surveyed_on, r.number, r.digest, w.revision IS NOT NULL
    FROM revision AS r
    LEFT JOIN withdrawal AS w
      ON w.locality = r.locality AND w.surveyed_on = r.surveyed_on AND w.revision = r.number
    WHERE r.locality = ?
      AND r.number = (SELECT max(n.number) FROM revision AS n
        WHERE n.locality = r.locality AND n.surveyed_on = r.surveyed_on)
    """

  private static func current(_ row: Row) -> Current {
    Current(surveyedOn: row[0], number: row[1], digest: row[2], isWithdrawn: row[3])
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
