package import Vocabulary

/// What a person decided on a doubtful sign, or an exception that a person granted.
package struct Ruling: Hashable, Sendable, Codable {
  package var subject: Subject
  package var disposition: Disposition
  package var by: String
  package var reason: String
  package var on: CalendarDate
  /// The last day that it holds; nil for good.
  package var until: CalendarDate?

  package init(
    subject: Subject, disposition: Disposition, by: String, reason: String, on: CalendarDate,
    until: CalendarDate? = nil
  ) {
    self.subject = subject
    self.disposition = disposition
    self.by = by
    self.reason = reason
    self.on = on
    self.until = until
  }
}
