package import Vocabulary

/// What was found on the ground at one locality on one date. Its identity is locality and date.
package struct Survey: Hashable, Sendable, Codable {
  package var locality: Locality
  package var surveyedOn: CalendarDate
  package var sites: [Site]
  package var rooms: [Room]
  package var uses: [Use]
  package var signs: [Sign]
  /// The pack that the survey names for itself (survey.yaml), if any.
  package var pack: String?

  package init(
    locality: Locality, surveyedOn: CalendarDate, sites: [Site] = [], rooms: [Room] = [], uses: [Use] = [],
    signs: [Sign] = [], pack: String? = nil
  ) {
    self.locality = locality
    self.surveyedOn = surveyedOn
    self.sites = sites
    self.rooms = rooms
    self.uses = uses
    self.signs = signs
    self.pack = pack
  }

  package func site(_ id: Site.ID) -> Site? { sites.first { $0.id == id } }
  package func rooms(of site: Site.ID) -> [Room] { rooms.filter { $0.site == site } }
  package func signs(at site: Site.ID) -> [Sign] { signs.filter { $0.site == site } }
}
