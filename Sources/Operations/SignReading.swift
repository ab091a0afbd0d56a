import Foundation
import Matching
import Standards
import Surveys
import Vocabulary

/// Reads every sign of a survey; texts that occur again are read once, in other localities too where no place of
/// theirs stands in the text.
struct SignReading: Sendable {
  let reader: SignReader
  private let folding: TextFolding
  private let common = CommonReadings()

  /// - Throws: `MatchingError` when the data of the traditional characters is missing.
  init(_ library: StandardsLibrary) throws {
    reader = try SignReader(names: library.names, data: library.matching)
    folding = try TextFolding(data: library.matching)
  }

  func readings(of survey: Survey) -> [Sign.ID: Reading] {
    var known: [CommonReadings.Key: Reading] = [:]
    var readings: [Sign.ID: Reading] = [:]
    readings.reserveCapacity(survey.signs.count)
    let place = survey.locality
    let home = HomeMarks(place, folding)
    for sign in survey.signs {
      let key = CommonReadings.Key(
        text: sign.text, position: sign.position, kind: sign.kind, localityKind: place.kind)
      let reading = known[key] ?? common.reading(of: key, at: home) ?? read(key, in: place, home)
      known[key] = reading
      readings[sign.id] = reading
    }
    return readings
  }

  private func read(_ key: CommonReadings.Key, in place: Locality, _ home: HomeMarks?) -> Reading {
    let reading = reader.read(
      key.text,
      in: .init(
        localityKind: place.kind, locality: place.name, subdistrict: place.subdistrict,
        district: place.district, position: key.position, kind: key.kind))
    // A text with a place in it as it is written hardly occurs elsewhere, and folding it costs something.
    if let home, !home.mayStand(in: key.text) {
      common.keep(reading, of: key, folded: folding.key(key.text), at: home)
    }
    return reading
  }
}

/// By which characters the places of a locality are told in a text: every form of a name begins with its first.
struct HomeMarks: Sendable {
  private let folded: Set<Unicode.Scalar>
  private let written: Set<Unicode.Scalar>

  /// Nil for a locality without a name: of it a reader knows less than of others.
  init?(_ place: Locality, _ folding: TextFolding) {
    let names = [place.name, place.subdistrict ?? "", place.district ?? ""]
    let first = folding.key(place.name).unicodeScalars.first
    guard first != nil else { return nil }
    folded = Set(names.compactMap { folding.key($0).unicodeScalars.first })
    written = Set(names.compactMap { $0.unicodeScalars.first })
  }

  func mayStand(in text: String) -> Bool { text.unicodeScalars.contains(where: written.contains) }
  func mayStand(inFolded scalars: Set<Unicode.Scalar>) -> Bool { !folded.isDisjoint(with: scalars) }
}

/// Readings of texts that name no place, which are the same wherever the sign hangs.
final class CommonReadings: @unchecked Sendable {
  // Unchecked because the compiler cannot see that the lock guards every access to `entries`.

  struct Key: Hashable {
    var text: String
    var position: Position
    var kind: SignKind?
    var localityKind: Locality.Kind
  }

  private struct Entry {
    var reading: Reading
    /// The characters of the folded text.
    var scalars: Set<Unicode.Scalar>
  }

  /// Keeps memory flat; the texts that stand everywhere come first.
  private static let capacity = 32_768

  private let lock = NSLock()
  private var entries: [Key: Entry] = [:]

  /// Nil where the text was not read yet, or might name a place of this locality.
  func reading(of key: Key, at home: HomeMarks?) -> Reading? {
    guard let home, let entry = lock.withLock({ entries[key] }), !home.mayStand(inFolded: entry.scalars)
    else {
      return nil
    }
    return entry.reading
  }

  /// Keeps a reading unless the text might name a place of the locality in which it was read.
  func keep(_ reading: Reading, of key: Key, folded: String, at home: HomeMarks) {
    let scalars = Set(folded.unicodeScalars)
    guard !home.mayStand(inFolded: scalars) else { return }
    lock.withLock {
      if entries.count < Self.capacity { entries[key] = Entry(reading: reading, scalars: scalars) }
    }
  }
}
