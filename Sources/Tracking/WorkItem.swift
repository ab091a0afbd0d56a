package import Planning
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

    package var on: CalendarDate
    package var state: WorkState
    package var cause: Cause
    package var by: String?
    package var role: String?
    package var note: String?

    package init(
      on: CalendarDate, state: WorkState, cause: Cause, by: String? = nil, role: String? = nil,
      note: String? = nil
    ) {
      self.on = on
      self.state = state
      self.cause = cause
      self.by = by
      self.role = role
      self.note = note
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
  /// Class of the sign as it was read; nil for rooms.
  package var signClass: SignClass?
  /// The date of the survey that brought it up.
  package var registeredOn: CalendarDate
  package var history: [Entry]

  package init(
    id: String, locality: Locality.ID, site: Site.ID?, subject: Subject, title: String, action: Action,
    signClass: SignClass?, registeredOn: CalendarDate, history: [Entry]
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
  }

  package var state: WorkState { history.last?.state ?? .registered }
  /// True for one that was closed once and came back (反弹).
  package var hasRebounded: Bool { history.contains { $0.state == .reopened } }
}
