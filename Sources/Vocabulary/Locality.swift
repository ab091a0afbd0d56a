/// A village (村) or an urban community (社区), the unit of every survey.
package struct Locality: Hashable, Sendable, Codable {
  package typealias ID = Identifier<Locality>

  /// What kind of grass-roots unit it is; standards differ between the two.
  package enum Kind: String, Sendable, CaseIterable, Codable { case community, village }

  /// Division code (区划代码), 12 digits as text, or a derived id where no code is known.
  package var id: ID
  package var name: String
  package var kind: Kind
  package var district: String?
  package var subdistrict: String?
  package var households: Int?
  package var population: Int?
  package var staff: Int?
  package var hasCollectiveEconomy: Bool?

  package init(
    id: ID, name: String, kind: Kind, district: String? = nil, subdistrict: String? = nil,
    households: Int? = nil, population: Int? = nil, staff: Int? = nil, hasCollectiveEconomy: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.district = district
    self.subdistrict = subdistrict
    self.households = households
    self.population = population
    self.staff = staff
    self.hasCollectiveEconomy = hasCollectiveEconomy
  }
}
