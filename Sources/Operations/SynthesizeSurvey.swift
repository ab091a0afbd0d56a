package import Foundation
package import Standards
import Surveys
import Synthesis
package import Vocabulary

/// Writes the surveys of a synthetic city: as CSV folders, one per locality, or as one set of flat tables.
package enum SynthesizeSurvey {
  package struct FlatOutcome: Sendable {
    package var signs = 0
    /// Texts that differ when the names of the own locality, subdistrict and district are taken off.
    package var distinctTexts = 0

    /// In hundredths.
    package var distinctShare: Double { signs == 0 ? 0 : Double(distinctTexts) * 100 / Double(signs) }
  }

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

  /// Units, sites, rooms and signs of all localities in a file each; the rows of rooms and signs are in no order.
  package static func flat(
    units: Int, seed: UInt64, on date: CalendarDate, library: StandardsLibrary, to folder: URL
  ) throws -> FlatOutcome {
    var outcome = FlatOutcome()
    var texts: Set<String> = []
    var tables = CityTables(on: date)
    for survey in SyntheticCity(units: units, seed: seed, on: date, library: library, isVaried: true) {
      tables.add(survey)
      outcome.signs += survey.signs.count
      let places = [survey.locality.district, survey.locality.subdistrict, survey.locality.name]
        .compactMap { $0.map { Array($0.utf8) } }
      for sign in survey.signs { texts.insert(text(of: sign, without: places)) }
    }
    outcome.distinctTexts = texts.count
    var random = SplitMix64(seed: seed)
    try tables.write(to: folder, shuffledBy: &random)
    return outcome
  }

  private static func text(of sign: Sign, without places: [[UInt8]]) -> String {
    var bytes = Array(sign.text.utf8)
    for place in places where bytes.count >= place.count {
      if let range = bytes.firstRange(of: place) { bytes.removeSubrange(range) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
