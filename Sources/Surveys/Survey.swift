package import Vocabulary

/// What was found on the ground at one locality on one date. Its identity is locality and date.
package struct Survey: Hashable, Sendable, Codable {
  package var locality: Locality
  package var surveyedOn: CalendarDate
  package var sites: [Site]
  package var rooms: [Room]
  /// What floor plans tell beyond the outlines of rooms; empty where there is none.
  package var floors: [Floor]
  package var uses: [Use]
  package var signs: [Sign]
  /// The pack that the survey names for itself (survey.yaml), if any.
  package var pack: String?

  package init(
    locality: Locality, surveyedOn: CalendarDate, sites: [Site] = [], rooms: [Room] = [],
    floors: [Floor] = [],
    uses: [Use] = [], signs: [Sign] = [],
    pack: String? = nil
  ) {
    self.locality = locality
    self.surveyedOn = surveyedOn
    self.sites = sites
    self.rooms = rooms
    self.floors = floors
    self.uses = uses
    self.signs = signs
    self.pack = pack
  }

  /// The same survey with sites, rooms and signs by id.
  package var inOrderOfIDs: Survey {
    var survey = self
    survey.sites.order { $0.id }
    survey.rooms.order { $0.id }
    survey.signs.order { $0.id }
    return survey
  }

  package func site(_ id: Site.ID) -> Site? { sites.first { $0.id == id } }
  package func rooms(of site: Site.ID) -> [Room] { rooms.filter { $0.site == site } }
  package func signs(at site: Site.ID) -> [Sign] { signs.filter { $0.site == site } }
}

extension Array {
  /// Sorts by an id, equal ones in the order in which they stood; quick where it is sorted already, and without moving
  /// large elements more than once.
  package mutating func order<Named>(by id: (Element) -> Identifier<Named>) {
    let ids = map(id)
    guard !zip(ids, ids.dropFirst()).allSatisfy({ !($1 < $0) }) else { return }
    self = ids.indices.sorted { (ids[$0], $0) < (ids[$1], $1) }.map { self[$0] }
  }
}

extension Survey {
  private enum Key: String, CodingKey { case locality, surveyedOn, sites, rooms, floors, uses, signs, pack }

  /// Surveys that were stored before floor plans were read have no `floors`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      locality: try container.decode(Locality.self, forKey: .locality),
      surveyedOn: try container.decode(CalendarDate.self, forKey: .surveyedOn),
      sites: try container.decode([Site].self, forKey: .sites),
      rooms: try container.decode([Room].self, forKey: .rooms),
      floors: try container.decodeIfPresent([Floor].self, forKey: .floors) ?? [],
      uses: try container.decode([Use].self, forKey: .uses),
      signs: try container.decode([Sign].self, forKey: .signs),
      pack: try container.decodeIfPresent(String.self, forKey: .pack))
  }

  /// `floors` is left out where there are none, so that the digest of a survey without plans stays what it was.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(locality, forKey: .locality)
    try container.encode(surveyedOn, forKey: .surveyedOn)
    try container.encode(sites, forKey: .sites)
    try container.encode(rooms, forKey: .rooms)
    if !floors.isEmpty { try container.encode(floors, forKey: .floors) }
    try container.encode(uses, forKey: .uses)
    try container.encode(signs, forKey: .signs)
    try container.encodeIfPresent(pack, forKey: .pack)
  }
}
