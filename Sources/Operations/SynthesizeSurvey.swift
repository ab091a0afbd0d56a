package import Foundation
package import Standards
import Surveys
import Synthesis
import Wording

/// Writes the surveys of a synthetic city as CSV folders, one per locality.
package enum SynthesizeSurvey {
  package static func run(units: Int, seed: UInt64, library: StandardsLibrary, to folder: URL) throws {
    for survey in SyntheticCity(units: units, seed: seed, library: library) {
      let place = folder.appending(path: survey.locality.subdistrict ?? "-")
        .appending(path: survey.locality.name)
      try SurveyTables.write(survey, to: place)
    }
  }
}
