package import Auditing
package import Matching
package import Planning
package import Surveys
package import Vocabulary

/// One survey of a locality with everything that was made of it.
package struct Round: Hashable, Sendable {
  package var survey: Survey
  /// One for every sign.
  package var readings: [Sign.ID: Reading]
  package var audit: Audit
  /// The plans of the locality's sites; empty where none was made.
  package var plans: [Plan]

  package init(survey: Survey, readings: [Sign.ID: Reading], audit: Audit, plans: [Plan] = []) {
    self.survey = survey
    self.readings = readings
    self.audit = audit
    self.plans = plans
  }

  package var locality: Locality.ID { survey.locality.id }
  package var on: CalendarDate { survey.surveyedOn }
}
