package import Standards
package import Surveys
package import Vocabulary

/// A city of invented places with signs as the field has them: the same units and seed give the same surveys.
///
/// A locality has about 60 signs and 12 rooms; twenty localities make a subdistrict, ten subdistricts a district.
/// Localities are made one at a time, so a city of any size takes no more memory than a village.
package struct SyntheticCity: Sequence, Sendable {
  package let units: Int
  package let seed: UInt64
  /// The day on which every locality was surveyed.
  package let date: CalendarDate
  /// Whether every sixth sign or so bears slips and names of people, so that texts hardly repeat.
  package let isVaried: Bool
  private let words: SyntheticWords

  /// - Parameter library: the names that signs bear come from its dictionary.
  package init(
    units: Int, seed: UInt64, on date: CalendarDate, library: StandardsLibrary, isVaried: Bool = false
  ) {
    self.isVaried = isVaried
    self.units = units
    self.seed = seed
    self.date = date
    words = SyntheticWords(names: library.names)
  }

  package struct Iterator: IteratorProtocol {
    fileprivate let city: SyntheticCity
    fileprivate var index = 0

    package mutating func next() -> Survey? {
      guard index < city.units else { return nil }
      defer { index += 1 }
      // Every locality has its own stream, so that locality n is the same in a city of any size.
      let stream = SplitMix64(seed: city.seed &* 0x9E37_79B9 &+ UInt64(index))
      var locality = SyntheticLocality(
        index: index, random: stream, words: city.words, isVaried: city.isVaried)
      return locality.survey(on: city.date)
    }
  }

  package func makeIterator() -> Iterator { Iterator(city: self) }
}
