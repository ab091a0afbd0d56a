import Auditing
package import Store
package import Vocabulary
import Wording

/// The rulings of a store, those revoked included, in the order in which they were made.
package enum ListRulings {
  /// - Parameter date: the day on which the state of each is told; without one only what was revoked is known, as the
  ///   program has no today.
  package static func run(on store: Store, asOf date: CalendarDate? = nil) throws -> Listing {
    Listing(
      columns: [
        .init("event", CommandText.columnID.filled()), .init("subject", CommandText.columnSubjects.filled()),
        .init("disposition", CommandText.columnDisposition.filled()),
        .init("by", CommandText.columnBy.filled()),
        .init("approved_by", CommandText.columnApprovedBy.filled()),
        .init("on", CommandText.columnOn.filled()), .init("until", CommandText.columnUntil.filled()),
        .init("reason", CommandText.columnReason.filled()), .init("state", CommandText.columnState.filled()),
      ],
      rows: try store.rulings().map { event in
        [
          .number(Double(event.sequence)), .text(event.ruling.subject.description),
          .text(event.ruling.disposition.rawValue), .text(event.ruling.by),
          event.ruling.approvedBy.map { .text($0) } ?? .none, .text(event.ruling.on.description),
          event.ruling.until.map { .text($0.description) } ?? .none, .text(event.ruling.reason),
          .both(state(of: event, on: date).filled()),
        ]
      })
  }

  private static func state(of event: RulingEvent, on date: CalendarDate?) -> CommandText {
    if event.isRevoked { return .stateRevoked }
    guard let date, !event.ruling.holds(on: date) else { return .stateInForce }
    return date < event.ruling.on ? .statePending : .stateLapsed
  }
}
