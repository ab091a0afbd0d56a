package import Foundation
import Surveys
package import Tables
package import Vocabulary

/// Tells what is wrong with survey files without storing anything.
package enum CheckSurvey {
  package struct Outcome: Sendable {
    package var remarks: [Remark] = []
    package var localities = 0
    package var rows = 0
  }

  package static func run(_ paths: [URL], on date: CalendarDate?) throws -> Outcome {
    try ImportSurvey.requireTables(paths)
    var outcome = Outcome()
    try SurveyFolder.forEachBatch(at: paths, on: date) { batch in
      outcome.remarks += batch.remarks
      outcome.localities += batch.surveys.count
      outcome.rows += batch.importedRows
    }
    return outcome
  }
}
