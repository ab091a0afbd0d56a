package import Foundation
package import Standards
import Surveys
import Synthesis
package import Vocabulary

/// Writes the surveys of a synthetic city as CSV folders, one per locality.
package enum SynthesizeSurvey {
  package static func run(
    units: Int, seed: UInt64, on date: CalendarDate, library: StandardsLibrary, to folder: URL
  ) throws {
    for survey in SyntheticCity(units: units, seed: seed, on: date, library: library) {
      let place = folder.appending(path: survey.locality.subdistrict ?? "-")
        // Names repeat in a large city, codes do not.
        .appending(path: "\(survey.locality.name)-\(survey.locality.id)")
      try SurveyTables.write(survey, to: place)
    }
  }
}
