/// Why sites cannot be chosen; found before anything is solved, except the last three.
package enum SitingError: Error, Hashable, Sendable {
  case noDemands
  case noCandidates
  /// None of the sites is called so, or several are: their ids.
  case unknownSite(String)
  case ambiguousSite(String, [String])
  /// The least size that is asked for is larger than the largest: building areas in m², or households.
  case areasContradict(least: Double, most: Double)
  case householdsContradict(least: Int, most: Int)
  /// More sites must stay than may, or than there are.
  case tooManyStay(staying: Int, keep: Int)
  case tooFewSites(keep: Int, candidates: Int)
  /// The largest sites together have too little room for all households.
  case tooLittleRoom(households: Int, room: Int)
  /// There are not enough households for the least of each site.
  case tooFewHouseholds(households: Int, needed: Int)
  /// A locality has more households than any site may serve.
  case tooManyHouseholds(String, Int)
  /// Proven: it takes more sites to keep everybody within the walk.
  case uncovered(keep: Int, least: Int)
  /// Proven: no choice keeps all limits.
  case impossible
  /// No choice within the limits was found with this effort; there may be one.
  case notFound
}
