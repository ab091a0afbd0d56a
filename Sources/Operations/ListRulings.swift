import Auditing
package import Store
import Vocabulary
import Wording

/// The rulings of a store, those revoked included, in the order in which they were made.
package enum ListRulings {
  package static func run(on store: Store) throws -> Listing {
    Listing(
      columns: [
        .init("event", CommandText.columnID.filled()), .init("subject", CommandText.columnSubjects.filled()),
        .init("disposition", CommandText.columnDisposition.filled()),
        .init("by", CommandText.columnBy.filled()),
        .init("on", CommandText.columnOn.filled()), .init("until", CommandText.columnUntil.filled()),
        .init("reason", CommandText.columnReason.filled()), .init("state", CommandText.columnState.filled()),
      ],
      rows: try store.rulings().map { event in
        [
          .number(Double(event.sequence)), .text(event.ruling.subject.description),
          .text(event.ruling.disposition.rawValue), .text(event.ruling.by),
          .text(event.ruling.on.description),
          event.ruling.until.map { .text($0.description) } ?? .none, .text(event.ruling.reason),
          .both((event.isRevoked ? CommandText.stateRevoked : .stateInForce).filled()),
        ]
      })
  }
}
