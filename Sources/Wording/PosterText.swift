/// The words of a poster.
package enum PosterText: String, WordingKey {
  /// {0} the subdistrict or district.
  case title
  case titleOfAll
  /// {0} the day, {1} communities, {2} villages.
  case subtitle
  case legend, overTime, byClass, noLocalities
  // States of a locality.
  case clear, open, underway, done, accepted, rebound
  /// {0} signs now, {1} afterwards.
  case tileSigns
  /// {0} items accepted, {1} all.
  case tileItems
  // Key figures.
  case localities, acceptedItems, signsNowAndAfter, reboundItems
  case order
}
