/// What a function or a body needs of a site; planning knows it better than rooms tell.
package struct Use: Hashable, Sendable, Codable {
  package var site: Site.ID
  package var room: Room.ID?
  /// The function or the body, as written.
  package var name: String
  package var headcount: Int?
  package var hoursPerWeek: Double?
  /// Time slots as written, such as `一至五 9-12`.
  package var slots: String?
  package var archiveMetres: Double?
  package var isPublic: Bool?
  package var isFixed: Bool?

  package init(
    site: Site.ID, room: Room.ID? = nil, name: String, headcount: Int? = nil, hoursPerWeek: Double? = nil,
    slots: String? = nil, archiveMetres: Double? = nil, isPublic: Bool? = nil, isFixed: Bool? = nil
  ) {
    self.site = site
    self.room = room
    self.name = name
    self.headcount = headcount
    self.hoursPerWeek = hoursPerWeek
    self.slots = slots
    self.archiveMetres = archiveMetres
    self.isPublic = isPublic
    self.isFixed = isFixed
  }
}
