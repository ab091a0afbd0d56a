import Vocabulary

/// Localities that share a site hang together: a row of one of them says something of the others.
enum SharedSites {
  /// The places of localities in their list, in groups ordered by their first member.
  static func groups(_ units: [Locality.ID], _ sites: [Locality.ID: [Site]]) -> [[Int]] {
    var places: [Locality.ID: Int] = [:]
    for (place, unit) in units.enumerated() { places[unit] = place }
    var parents = Array(units.indices)
    func root(_ place: Int) -> Int {
      var place = place
      while parents[place] != place { place = parents[place] }
      return place
    }
    for (unit, list) in sites {
      guard let own = places[unit] else { continue }
      for other in list.flatMap(\.localities) {
        guard let other = places[other] else { continue }
        let (first, second) = (root(own), root(other))
        // The smaller place heads the group, whatever the order of the dictionary.
        if first != second { parents[max(first, second)] = min(first, second) }
      }
    }
    var groups: [Int: [Int]] = [:]
    for place in units.indices { groups[root(place), default: []].append(place) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
