import Foundation
import Matching
import Standards
import Surveys
import Vocabulary

/// Reads every sign of a survey; texts that occur again are read once.
struct SignReading: Sendable {
  let reader: SignReader

  /// - Throws: `MatchingError` when the data of the traditional characters is missing.
  init(_ library: StandardsLibrary) throws {
    reader = try SignReader(names: library.names, data: library.matching)
  }

  func readings(of survey: Survey) -> [Sign.ID: Reading] {
    var known: [Key: Reading] = [:]
    var readings: [Sign.ID: Reading] = [:]
    readings.reserveCapacity(survey.signs.count)
    let place = survey.locality
    for sign in survey.signs {
      let key = Key(text: sign.text, position: sign.position, kind: sign.kind)
      let reading =
        known[key]
        ?? reader.read(
          sign.text,
          in: .init(
            localityKind: place.kind, locality: place.name, subdistrict: place.subdistrict,
            district: place.district, position: sign.position, kind: sign.kind))
      known[key] = reading
      readings[sign.id] = reading
    }
    return readings
  }

  private struct Key: Hashable {
    var text: String
    var position: Position
    var kind: SignKind?
  }
}
