package import Auditing
package import Surveys
package import Vocabulary

/// What the audit of a locality is made of.
package struct AuditMaterial: Sendable {
  /// The latest survey.
  package var survey: Survey
  /// In force, as the log has them.
  package var rulings: [Ruling]
  /// Of surveys older than the latest one whose current revision was never audited, the oldest first.
  package var olderDates: [CalendarDate]
}
