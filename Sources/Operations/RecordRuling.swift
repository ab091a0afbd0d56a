package import Auditing
package import Store
import Surveys
package import Vocabulary
import Wording

/// Records and revokes what a person decided on a doubtful sign or an exception.
package enum RecordRuling {
  /// - Returns: the number of the event.
  /// - Throws: `Problem` when the subject is no sign of the store.
  package static func record(_ ruling: Ruling, in store: Store) throws -> Int {
    guard case .sign(let locality, let id) = ruling.subject else {
      throw Problem(
        .usage, ProblemText.subjectUnknown.filled(ruling.subject.description),
        ProblemText.subjectUnknownCure.filled())
    }
    guard let survey = try store.survey(of: locality), survey.signs.contains(where: { $0.id == id }) else {
      throw Problem(
        .usage, ProblemText.signUnknown.filled(ruling.subject.description),
        ProblemText.signUnknownCure.filled())
    }
    return try store.append(ruling).sequence
  }

  /// - Throws: `Problem` when no ruling on the subject is in force.
  package static func revoke(
    _ subject: Subject, by person: String, reason: String, on date: CalendarDate, in store: Store
  ) throws -> Int {
    guard let event = try store.revoke(subject: subject, by: person, reason: reason, on: date) else {
      throw Problem(
        .usage, ProblemText.noRuling.filled(subject.description), ProblemText.noRulingCure.filled())
    }
    return event.sequence
  }
}
