package import Auditing
package import Matching
package import Planning
package import Surveys
package import Tables
package import Tracking
package import Vocabulary

/// Everything that a report says of one locality: what is, how its signs were read, what the audit found, what the
/// plan makes of it and how far the clean-up is.
package struct AuditedLocality: Sendable {
  package var survey: Survey
  package var readings: [Sign.ID: Reading]
  package var audit: Audit
  /// The signs of which a person's ruling changed the verdict.
  package var ruled: [Sign.ID: RuledVerdict]
  /// What the import had to say of this locality's rows.
  package var remarks: [Remark]
  /// One for every site that was planned.
  package var plans: [Plan]
  /// Ordered by date of registration and subject.
  package var items: [WorkItem]
  /// Sheets that were drawn, by site, subject, number.
  package var sheets: [SheetFile]

  package init(
    survey: Survey, readings: [Sign.ID: Reading], audit: Audit, ruled: [Sign.ID: RuledVerdict] = [:],
    remarks: [Remark] = [], plans: [Plan] = [],
    items: [WorkItem] = [], sheets: [SheetFile] = []
  ) {
    self.survey = survey
    self.readings = readings
    self.audit = audit
    self.ruled = ruled
    self.remarks = remarks
    self.plans = plans
    self.items = items
    self.sheets = sheets
  }

  package func plan(of site: Site.ID) -> Plan? { plans.first { $0.site == site } }

  /// What the plans do to the signs of this locality; plans of shared sites speak of others' signs too.
  package var planChanges: [Sign.ID: Plan.SignChange] {
    Dictionary(
      plans.flatMap(\.signs).filter { $0.locality == survey.locality.id }.map { ($0.sign, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  package func disposition(of sign: Sign) -> Disposition { audit.dispositions[sign.id] ?? .review }

  /// What becomes of a sign when the plan is carried out too: a door plate of a room that gets another use goes, though
  /// the audit would keep it.
  ///
  /// - Parameter change: what the plan does to the sign, of `planChanges`.
  package func outcome(of sign: Sign, change: Plan.SignChange?) -> Disposition {
    let own = disposition(of: sign)
    guard own == .keep || own == .fix else { return own }
    return change?.disposition ?? own
  }
}
