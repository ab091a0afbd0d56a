package import Vocabulary

/// One step that a person took with a work item, as the event log keeps it.
package struct Step: Hashable, Sendable, Codable {
  /// Id of the work item.
  package var item: String
  /// What the item is about; tells the locality.
  package var subject: Subject
  /// Where the item stood when the step was taken. A step that finds it elsewhere (a survey that came in later had
  /// closed it) stays in the history and changes nothing.
  package var from: WorkState
  package var to: WorkState
  /// The person.
  package var by: String
  /// Id of Standards/workflow.
  package var role: String
  package var on: CalendarDate
  package var note: String?

  package init(
    item: String, subject: Subject, from: WorkState, to: WorkState, by: String, role: String,
    on: CalendarDate, note: String? = nil
  ) {
    self.item = item
    self.subject = subject
    self.from = from
    self.to = to
    self.by = by
    self.role = role
    self.on = on
    self.note = note
  }
}
