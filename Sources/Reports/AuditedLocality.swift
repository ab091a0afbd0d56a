package import Auditing
package import Matching
package import Surveys
package import Tables
package import Vocabulary

/// Everything that a report says of one locality: what is, how its signs were read, and what the audit found.
package struct AuditedLocality: Sendable {
  package var survey: Survey
  package var readings: [Sign.ID: Reading]
  package var audit: Audit
  /// What the import had to say of this locality's rows.
  package var remarks: [Remark]

  package init(survey: Survey, readings: [Sign.ID: Reading], audit: Audit, remarks: [Remark] = []) {
    self.survey = survey
    self.readings = readings
    self.audit = audit
    self.remarks = remarks
  }

  package func disposition(of sign: Sign) -> Disposition { audit.dispositions[sign.id] ?? .review }
}
