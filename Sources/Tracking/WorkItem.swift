import Planning
package import Vocabulary

/// One thing of the clean-up that people have to do and others have to accept: a sign or a room to change, or a
/// plate to hang.
package struct WorkItem: Hashable, Sendable, Codable {
  /// What has to be done.
  package enum Action: String, Sendable, CaseIterable, Codable {
    case fix, merge, move, remove
    /// A plate that is missing.
    case add
    /// A room whose function changes by the plan.
    case rearrange
  }

  /// One thing that happened to it, in order of time.
  package struct Entry: Hashable, Sendable, Codable {
    package enum Cause: String, Sendable, CaseIterable, Codable {
      /// A step that a person took.
      case step
      /// What a survey of the same place found.
      case survey
    }

    /// Why a survey says so, or why a step did not move the item.
    package enum Reason: String, Sendable, CaseIterable, Codable {
      /// The sign is not there any more.
      case gone
      /// The sign is there and may stay as it is now.
      case lawful
      /// The sign hangs elsewhere in the site, where it may.
      case moved
      /// The missing plate hangs.
      case hangs
      /// The room has got and lost what the plan said.
      case arranged
      /// Neither the audit nor the plan asks for it any more.
      case notRequired = "not-required"
      /// The sign is there, though the item was closed.
      case foundAgain = "found-again"
      /// The sign hangs elsewhere in the site, where it may not.
      case foundElsewhere = "found-elsewhere"
      /// The plate does not hang, though the item was closed.
      case stillMissing = "still-missing"
      /// The room is not as the plan said, though the item was closed.
      case stillNotArranged = "still-not-arranged"
      /// The step came when the item stood elsewhere already, and moved nothing.
      case overtaken
    }

    package var on: CalendarDate
    package var state: WorkState
    package var cause: Cause
    package var by: String?
    package var role: String?
    package var note: String?
    package var reason: Reason?

    package init(
      on: CalendarDate, state: WorkState, cause: Cause, by: String? = nil, role: String? = nil,
      note: String? = nil, reason: Reason? = nil
    ) {
      self.on = on
      self.state = state
      self.cause = cause
      self.by = by
      self.role = role
      self.note = note
      self.reason = reason
    }
  }

  /// Stable over surveys, renumbering and re-sorting: `W-` and ten hexadecimal digits.
  package var id: String
  package var locality: Locality.ID
  package var site: Site.ID?
  /// The sign, room or missing plate as its first survey calls it.
  package var subject: Subject
  /// The text of the sign, the name of the room, the wording of the plate.
  package var title: String
  package var action: Action
  /// Class of the sign as it was first read; nil for rooms and for plates to add.
  package var signClass: SignClass?
  /// The date of the survey that brought it up.
  package var registeredOn: CalendarDate
  package var history: [Entry]
  /// Where the sign goes, as the latest audit says.
  package var target: Target?
  /// Names of the activities that a room is to get and to lose, as the latest plan says.
  package var gains: [String]
  package var losses: [String]
  /// The sign, room or missing plate as the latest survey of its site calls it; nil when that did not find it.
  package var found: Subject?

  package init(
    id: String, locality: Locality.ID, site: Site.ID?, subject: Subject, title: String, action: Action,
    signClass: SignClass?, registeredOn: CalendarDate, history: [Entry], target: Target? = nil,
    gains: [String] = [], losses: [String] = [], found: Subject? = nil
  ) {
    self.id = id
    self.locality = locality
    self.site = site
    self.subject = subject
    self.title = title
    self.action = action
    self.signClass = signClass
    self.registeredOn = registeredOn
    self.history = history
    self.target = target
    self.gains = gains
    self.losses = losses
    self.found = found
  }

  package var state: WorkState { history.last?.state ?? .registered }
  /// True for one that was closed once and came back (反弹).
  package var hasRebounded: Bool { history.contains { $0.state == .reopened } }
}
