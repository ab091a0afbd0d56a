package import Surveys
package import Vocabulary

/// The areas of one locality as far as the survey tells them; what cannot be told is nil, never nought.
package struct AreaFigures: Hashable, Sendable {
  /// Building area (建筑面积) of all sites, of a shared site this locality's share.
  package var building: Area?
  /// Usable area (使用面积) of all rooms.
  package var usable: Area?
  /// Usable area of the offices.
  package var offices: Area?
  package var households: Int?
  package var staff: Int?

  package init(_ survey: Survey) {
    let parts = survey.sites.map { site -> Double? in
      guard let area = site.buildingArea, let share = site.share else { return nil }
      return area.squareMetres * share
    }
    building = Self.sum(parts)
    usable = Self.sum(survey.rooms.map { $0.usableArea?.squareMetres })
    // An office among the rooms of unknown function would make the share wrong, not just vague.
    let areFunctionsKnown = survey.rooms.allSatisfy { $0.function != nil }
    let ofOffices = survey.rooms.filter { $0.function == .office }.map { $0.usableArea?.squareMetres }
    offices =
      !areFunctionsKnown || survey.rooms.isEmpty
      ? nil : ofOffices.isEmpty ? Area(squareMetres: 0) : Self.sum(ofOffices)
    households = survey.locality.households
    staff = survey.locality.staff
  }

  package var buildingPer100Households: Area? {
    guard let building, let households, households > 0 else { return nil }
    return Area(squareMetres: building.squareMetres * 100 / Double(households))
  }

  /// 0...1.
  package var officeShare: Double? {
    guard let offices, let usable, usable.squareMetres > 0 else { return nil }
    return offices.squareMetres / usable.squareMetres
  }

  package var officePerHead: Area? {
    guard let offices, let staff, staff > 0 else { return nil }
    return Area(squareMetres: offices.squareMetres / Double(staff))
  }

  private static func sum(_ parts: [Double?]) -> Area? {
    let known = parts.compactMap { $0 }
    return known.isEmpty || known.count < parts.count ? nil : Area(squareMetres: known.reduce(0, +))
  }
}
