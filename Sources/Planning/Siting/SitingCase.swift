package import Surveys
package import Vocabulary

/// What surveys say of where people live and where sites are.
package struct SitingCase: Hashable, Sendable {
  /// A locality whose households have to be served; all of them are counted at its main site.
  package struct Demand: Hashable, Sendable {
    package var locality: Locality.ID
    package var name: String
    package var households: Int
    package var position: EarthPoint
    /// Its main site: index of a candidate; nil where that is none.
    package var presentSite: Int?
  }

  /// A site that could stay.
  package struct Candidate: Hashable, Sendable {
    /// The locality that surveyed it first, and its id there.
    package var locality: Locality.ID
    package var site: Site.ID
    package var localities: [Locality.ID]
    package var name: String
    package var position: EarthPoint
    package var area: Double

    package var id: String { "\(locality)/\(site)" }
  }

  /// What is left out, and why.
  package enum Omission: Hashable, Sendable {
    case noHouseholds(Locality.ID, String)
    case noMainSite(Locality.ID, String)
    case noPosition(Locality.ID, String)
    case siteWithoutPosition(Locality.ID, Site.ID, String)
    case siteWithoutArea(Locality.ID, Site.ID, String)
  }

  package private(set) var demands: [Demand] = []
  package private(set) var candidates: [Candidate] = []
  package private(set) var omissions: [Omission] = []

  /// - Parameter surveys: at most one of each locality; a site that several of them share is one candidate.
  package init(_ surveys: [Survey]) {
    var places: [[String]: Int] = [:]
    for survey in surveys.sorted(by: { $0.locality.id < $1.locality.id }) {
      let locality = survey.locality
      for site in survey.sites.sorted(by: { $0.id < $1.id }) {
        let identity = [site.id.text] + site.localities.map(\.text).sorted()
        guard places[identity] == nil else { continue }
        guard let position = Self.position(of: site) else {
          omissions.append(.siteWithoutPosition(locality.id, site.id, site.name))
          continue
        }
        guard let area = site.buildingArea?.squareMetres, area > 0 else {
          omissions.append(.siteWithoutArea(locality.id, site.id, site.name))
          continue
        }
        places[identity] = candidates.count
        candidates.append(
          Candidate(
            locality: locality.id, site: site.id, localities: site.localities.sorted(), name: site.name,
            position: position, area: area))
      }
      let main =
        survey.sites.first { $0.isMain == true } ?? (survey.sites.count == 1 ? survey.sites.first : nil)
      guard let main else {
        omissions.append(.noMainSite(locality.id, locality.name))
        continue
      }
      guard let position = Self.position(of: main) else {
        omissions.append(.noPosition(locality.id, locality.name))
        continue
      }
      guard let households = locality.households, households > 0 else {
        omissions.append(.noHouseholds(locality.id, locality.name))
        continue
      }
      demands.append(
        Demand(
          locality: locality.id, name: locality.name, households: households, position: position,
          presentSite: places[[main.id.text] + main.localities.map(\.text).sorted()]))
    }
  }

  package init(demands: [Demand], candidates: [Candidate]) {
    self.demands = demands
    self.candidates = candidates
  }

  private static func position(of site: Site) -> EarthPoint? {
    guard let longitude = site.longitude, let latitude = site.latitude else { return nil }
    let point = EarthPoint(longitude: longitude, latitude: latitude)
    return point.isOnEarth ? point : nil
  }

  /// The candidates that a person means: by `locality/site`, by the site's id or by its name.
  package func candidates(named name: String) -> [Int] {
    let exact = candidates.indices.filter { index in
      candidates[index].localities.contains { "\($0)/\(candidates[index].site)" == name }
    }
    if !exact.isEmpty { return exact }
    return candidates.indices.filter { candidates[$0].site.text == name || candidates[$0].name == name }
  }
}
