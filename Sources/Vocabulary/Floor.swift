/// A floor (楼层) of a site as its plan tells it: the doors; the outlines belong to the rooms.
package struct Floor: Hashable, Sendable, Codable {
  /// A door as the line between its jambs, in the floor's own frame.
  package struct Door: Hashable, Sendable, Codable {
    /// The room that it opens into; nil where the plan does not tell.
    package var room: Room.ID?
    package var from: Point
    package var to: Point
    /// The name of the entrance (正门) where the door leads outside.
    package var entrance: String?

    package init(room: Room.ID? = nil, from: Point, to: Point, entrance: String? = nil) {
      self.room = room
      self.from = from
      self.to = to
      self.entrance = entrance
    }
  }

  package var site: Site.ID
  /// 1 is the ground floor, -1 the basement.
  package var level: Int
  package var doors: [Door]

  package init(site: Site.ID, level: Int, doors: [Door] = []) {
    self.site = site
    self.level = level
    self.doors = doors
  }
}
