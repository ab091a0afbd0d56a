package import Standards
package import Vocabulary

/// What a plan is made for: one site, its rooms, and the activities that need them.
package struct PlanScene: Hashable, Sendable {
  package var site: Site
  /// Every locality that the site serves and whose survey is at hand, ordered by id.
  package var localities: [Locality]
  /// By floor and id, the rooms that nobody can move into included.
  package var rooms: [Room]
  /// In the order in which they were derived; ids are unique.
  package var activities: [Activity]
  package var facilities: Facilities
  /// Functions that the pack requires, in its order.
  package var required: [String]
  package var assumptions: [Bilingual]
  /// By activity: the room that the planner pinned it to.
  package var pins: [String: Room.ID] = [:]
  /// By activity: the room that the plan to be mended gave it; empty for a plan from scratch.
  package var previous: [String: Room.ID] = [:]

  package init(
    site: Site, localities: [Locality] = [], rooms: [Room], activities: [Activity], facilities: Facilities,
    required: [String] = [], assumptions: [Bilingual] = []
  ) {
    self.site = site
    self.localities = localities
    self.rooms = rooms
    self.activities = activities
    self.facilities = facilities
    self.required = required
    self.assumptions = assumptions
  }

  package func roomIndex(_ id: Room.ID?) -> Int? {
    guard let id else { return nil }
    return rooms.firstIndex { $0.id == id }
  }

  /// Usable area in square metres; nil where it is not known.
  package func area(_ room: Int) -> Double? { rooms[room].usableArea?.squareMetres }

  package func norm(_ id: String) -> Double? { facilities.norm(id)?.value }

  /// True for an activity that is in one of the rooms today.
  package func isHoused(_ activity: Activity) -> Bool { roomIndex(activity.from) != nil }

  /// The arrangement as it is: everybody where they are, and nothing new.
  package var asItIs: Arrangement { Arrangement(rooms: activities.map { roomIndex($0.from) }) }

  /// The square metres that an activity needs for itself; nil where neither standard nor people tell.
  package func need(of activity: Activity) -> Double? {
    let least = activity.function?.minimumArea?.squareMetres
    guard let people = peopleNeed(of: activity) else { return least }
    return max(least ?? 0, people)
  }

  /// The square metres that its people need: desks in offices and services, seats elsewhere.
  package func peopleNeed(of activity: Activity) -> Double? {
    guard let heads = activity.headcount, heads > 0 else { return nil }
    let norm: String
    switch activity.roomClass {
    case .office, .service: norm = "office-per-head-least"
    case .meeting, .activity: norm = "seat-per-head"
    case .storage, .sanitary, .circulation, .idle, .other: return nil
    }
    return self.norm(norm).map { $0 * Double(heads) }
  }
}
