package import Store
package import Vocabulary
import Wording

/// Takes a survey back; it stays on record and no longer counts.
package enum WithdrawSurvey {
  /// - Throws: `Problem` when the store holds no such survey.
  package static func run(_ locality: Locality.ID, on date: CalendarDate, in store: Store) throws {
    guard try store.survey(of: locality, on: date) != nil else {
      throw Problem(
        .usage, ProblemText.surveyUnknown.filled(locality.text, date.description),
        ProblemText.surveyUnknownCure.filled())
    }
    try store.withdraw(locality: locality, on: date)
  }
}
