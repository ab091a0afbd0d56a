package import Standards

/// What a siting plan must hold to, and how walking is measured.
package struct SitingLimits: Hashable, Sendable {
  /// How many sites stay; nil for the fewest that keep everybody within the walk.
  package var keep: Int?
  /// True where nobody may have to walk longer than the walk, unless no site at all is nearer.
  package var covers: Bool
  package var walkMinutes: Double
  /// Metres a minute.
  package var walkingSpeed: Double
  /// How much longer the way is than the straight line.
  package var detour: Double
  /// Ids or names of sites that stay, as people write them.
  package var staying: [String]
  /// Smaller sites are freed; those that must stay are exempt.
  package var minimumArea: Double?
  /// Larger sites are freed; those that must stay are exempt.
  package var maximumArea: Double?
  /// A site that stays serves as many households at least; those that must stay are exempt.
  package var minimumHouseholds: Int?
  /// A site that stays serves as many households at most.
  package var householdsPerSite: Int?
  /// m² of building for every hundred households, to limit the households of a site by its size.
  package var areaPerHundred: Double?

  package init(
    keep: Int? = nil, covers: Bool = false, walkMinutes: Double = 15, walkingSpeed: Double = 67,
    detour: Double = 1.3, staying: [String] = [], minimumArea: Double? = nil, maximumArea: Double? = nil,
    minimumHouseholds: Int? = nil, householdsPerSite: Int? = nil,
    areaPerHundred: Double? = nil
  ) {
    self.keep = keep
    self.covers = covers
    self.walkMinutes = walkMinutes
    self.walkingSpeed = walkingSpeed
    self.detour = detour
    self.staying = staying
    self.minimumArea = minimumArea
    self.maximumArea = maximumArea
    self.minimumHouseholds = minimumHouseholds
    self.householdsPerSite = householdsPerSite
    self.areaPerHundred = areaPerHundred
  }

  /// Walking as the facility standard has it.
  package init(_ facilities: Facilities) {
    self.init()
    walkMinutes = facilities.norm("walk-minutes")?.value ?? walkMinutes
    walkingSpeed = facilities.norm("walking-speed")?.value ?? walkingSpeed
    detour = facilities.norm("walking-detour")?.value ?? detour
  }

  package func walk(from: EarthPoint, to: EarthPoint) -> Double { from.metres(to: to) * detour }

  /// Metres of way within the walk, and the straight line that they are.
  package var reach: Double { walkMinutes * walkingSpeed }
  package var radius: Double { reach / detour }
}
