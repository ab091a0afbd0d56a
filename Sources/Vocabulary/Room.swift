/// A room (用房) of a site.
package struct Room: Hashable, Sendable, Codable {
  package typealias ID = Identifier<Room>

  /// What the room is used for, in the coarse classes that the area standards speak of.
  package enum Function: String, Sendable, CaseIterable, Codable {
    case office, service, meeting, activity, storage, sanitary, circulation, idle, other
  }

  /// Unique within its locality.
  package var id: ID
  package var site: Site.ID
  /// 1 is the ground floor, -1 the basement.
  package var floor: Int?
  package var number: String?
  package var name: String
  package var function: Function?
  /// Usable area (使用面积).
  package var usableArea: Area?
  package var occupants: [String]
  package var headcount: Int?
  package var hoursPerWeek: Double?
  package var isPublic: Bool?
  package var isAccessible: Bool?
  package var doorClearWidth: Length?
  package var nextTo: [Room.ID]
  /// Corners in the floor's own frame, metres, in order, not closed.
  package var outline: [Point]?
  package var note: String?

  package init(
    id: ID, site: Site.ID, floor: Int? = nil, number: String? = nil, name: String, function: Function? = nil,
    usableArea: Area? = nil, occupants: [String] = [], headcount: Int? = nil, hoursPerWeek: Double? = nil,
    isPublic: Bool? = nil, isAccessible: Bool? = nil, doorClearWidth: Length? = nil, nextTo: [Room.ID] = [],
    outline: [Point]? = nil, note: String? = nil
  ) {
    self.id = id
    self.site = site
    self.floor = floor
    self.number = number
    self.name = name
    self.function = function
    self.usableArea = usableArea
    self.occupants = occupants
    self.headcount = headcount
    self.hoursPerWeek = hoursPerWeek
    self.isPublic = isPublic
    self.isAccessible = isAccessible
    self.doorClearWidth = doorClearWidth
    self.nextTo = nextTo
    self.outline = outline
    self.note = note
  }
}
