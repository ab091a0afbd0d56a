package import Standards
package import Vocabulary

/// What all localities of a report have in common.
package struct ReportContext: Sendable {
  /// A stage of a run that was done before the reports were written.
  package enum Stage: String, Sendable, CaseIterable {
    case `import`, audit, plan, draw, report
  }

  package var library: StandardsLibrary
  package var pack: Pack
  package var asOf: CalendarDate
  /// What people call this survey, such as the name of its folder or of the subdistrict.
  package var surveyTitle: String
  package var language: Language
  package var stages: [Stage]

  package init(
    library: StandardsLibrary, pack: Pack, asOf: CalendarDate, surveyTitle: String, language: Language,
    stages: [Stage] = Stage.allCases
  ) {
    self.library = library
    self.pack = pack
    self.asOf = asOf
    self.surveyTitle = surveyTitle
    self.language = language
    self.stages = stages
  }
}
