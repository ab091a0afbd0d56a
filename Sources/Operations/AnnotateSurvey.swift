package import Foundation
package import Surveys
package import Vocabulary

/// Rebuilds survey files as workbooks in which faulty cells are coloured and explained.
package enum AnnotateSurvey {
  package static func run(_ paths: [URL], on date: CalendarDate?, to folder: URL, language: Language) throws
    -> [SurveyAnnotation.Output]
  {
    let remarks = try CheckSurvey.run(paths, on: date).remarks
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return try SurveyAnnotation.write(paths, remarks: remarks, to: folder, language: language)
  }
}
