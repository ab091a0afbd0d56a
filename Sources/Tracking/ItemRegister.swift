import Surveys
import Vocabulary

/// The work items of one locality while they are derived, and the only place where their states change.
struct ItemRegister {
  /// What tells one item from another, in every survey the same.
  struct Key: Hashable {
    enum Kind: String { case sign, addition, room }

    var kind: Kind
    /// Key of the site.
    var site: String
    /// Where in the site: the zone of a sign, the key of a room.
    var place: String
    /// What a sign or a plate says.
    var name: String
  }

  /// An item and what the latest survey of its site saw of it.
  struct Tracked {
    var item: WorkItem
    var key: Key
    /// Seen by the latest survey of its site.
    var isPresent: Bool
    /// Seen there where it may be.
    var isLawful = false
    /// The sign as it was seen last.
    var sign: Sign?
    var wish: RoomWish?
  }

  let course: Course
  var tracked: [Tracked] = []
  /// The signs that may stay as the latest survey of their site saw them, by site, zone and name.
  var kept: [Key: [Sign]] = [:]
  private var made: [Key: Int] = [:]
  private var index: [String: Int] = [:]
  /// Steps on items that no survey has brought up yet.
  private var pending: [String: [Step]] = [:]

  init(course: Course) { self.course = course }

  var items: [WorkItem] { tracked.map(\.item) }

  func isClosed(_ index: Int) -> Bool { tracked[index].item.state == course.end }

  /// Adds an item; those with one key are numbered, so that equal signs have items of their own.
  mutating func register(
    _ key: Key, locality: Locality.ID, site: Site.ID?, subject: Subject, title: String,
    action: WorkItem.Action, signClass: SignClass? = nil, target: Target? = nil, sign: Sign? = nil,
    wish: RoomWish? = nil, on date: CalendarDate
  ) {
    let number = made[key, default: 0] + 1
    made[key] = number
    // Something that is always the same comes last, so that ids of things that hardly differ differ in every digit.
    let text =
      "\(number)|\(locality)|\(key.kind.rawValue)|\(key.site)|\(key.place)|\(key.name)|work item"
    var id = "W-" + StableHash.hex(text, digits: 10)
    // Two texts of one hash: so rare that it never happens, but then an item would be lost.
    var attempt = 1
    while index[id] != nil {
      attempt += 1
      id = "W-" + StableHash.hex("\(text)|\(attempt)", digits: 10)
    }
    let item = WorkItem(
      id: id, locality: locality, site: site, subject: subject, title: title, action: action,
      signClass: signClass, registeredOn: date,
      history: [.init(on: date, state: course.start, cause: .survey)], target: target,
      gains: wish?.gains.map(\.name) ?? [], losses: wish?.losses.map(\.name) ?? [], found: subject)
    index[id] = tracked.count
    tracked.append(Tracked(item: item, key: key, isPresent: true, sign: sign, wish: wish))
    for step in pending.removeValue(forKey: id) ?? [] { take(step) }
  }

  mutating func take(_ step: Step) {
    guard let index = index[step.item] else {
      pending[step.item, default: []].append(step)
      return
    }
    tracked[index].item.take(step)
  }

  mutating func close(_ index: Int, on date: CalendarDate, _ reason: WorkItem.Entry.Reason) {
    enter(course.end, index, date, reason)
  }

  mutating func reopen(_ index: Int, on date: CalendarDate, _ reason: WorkItem.Entry.Reason) {
    enter(course.rebound, index, date, reason)
  }

  /// Says something of an item that stays where it is.
  mutating func remark(_ index: Int, on date: CalendarDate, _ reason: WorkItem.Entry.Reason) {
    let state = tracked[index].item.state
    tracked[index].item.history.append(.init(on: date, state: state, cause: .survey, reason: reason))
  }

  private mutating func enter(
    _ state: WorkState, _ index: Int, _ date: CalendarDate, _ reason: WorkItem.Entry.Reason
  ) {
    guard course.surveyMayTake(tracked[index].item, to: state) else { return }
    tracked[index].item.history.append(.init(on: date, state: state, cause: .survey, reason: reason))
  }
}
