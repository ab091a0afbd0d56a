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
  /// Who granted it, for an exception; nil for a ruling that needs no approval. Never the one who records it.
  package var approvedBy: String?

  package init(
    subject: Subject, disposition: Disposition, by: String, reason: String, on: CalendarDate,
    until: CalendarDate? = nil, approvedBy: String? = nil
  ) {
    self.subject = subject
    self.disposition = disposition
    self.by = by
    self.reason = reason
    self.on = on
    self.until = until
    self.approvedBy = approvedBy
  }

  /// Whether a day lies in its term; whether someone has taken it back is the log's to say.
  package func holds(on date: CalendarDate) -> Bool { on <= date && (until.map { date <= $0 } ?? true) }
}
