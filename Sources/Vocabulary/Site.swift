/// A place (场所) with premises of its own: a party-mass service centre, a village office.
package struct Site: Hashable, Sendable, Codable {
  package typealias ID = Identifier<Site>

  package enum Kind: String, Sendable, CaseIterable, Codable {
    case serviceCentre = "service-centre"
    case serviceStation = "service-station"
    case villageOffice = "village-office"
    case other
  }

  /// Unique within its locality.
  package var id: ID
  /// Every locality that the site serves, the one of the survey included.
  package var localities: [Locality.ID]
  /// This locality's share of the site by households, 0...1; nil when a serving locality's households are unknown.
  package var share: Double?
  package var name: String
  package var kind: Kind?
  package var isMain: Bool?
  package var address: String?
  /// WGS 84, degrees.
  package var longitude: Double?
  package var latitude: Double?
  package var storeys: Int?
  package var hasLift: Bool?
  package var entrances: Int?
  /// Building area (建筑面积).
  package var buildingArea: Area?
  package var ownership: String?

  package init(
    id: ID, localities: [Locality.ID], share: Double? = 1, name: String, kind: Kind? = nil,
    isMain: Bool? = nil,
    address: String? = nil, longitude: Double? = nil, latitude: Double? = nil, storeys: Int? = nil,
    hasLift: Bool? = nil, entrances: Int? = nil, buildingArea: Area? = nil, ownership: String? = nil
  ) {
    self.id = id
    self.localities = localities
    self.share = share
    self.name = name
    self.kind = kind
    self.isMain = isMain
    self.address = address
    self.longitude = longitude
    self.latitude = latitude
    self.storeys = storeys
    self.hasLift = hasLift
    self.entrances = entrances
    self.buildingArea = buildingArea
    self.ownership = ownership
  }
}
