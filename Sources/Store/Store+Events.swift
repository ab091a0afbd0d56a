package import Auditing
package import Vocabulary

extension Store {
  /// Adds a ruling to the event log; it supersedes an earlier one on the same subject.
  package func append(_ ruling: Ruling) throws -> Event {
    try write { try EventLog($0).append(.ruling(ruling)) }
  }

  /// Ends the ruling in force on a subject; nil when none is in force on that day.
  package func revoke(subject: Subject, by person: String, reason: String, on date: CalendarDate) throws
    -> Event?
  {
    try write {
      try EventLog($0).revoke(.init(subject: subject, by: person, reason: reason, on: date))
    }
  }

  /// Every ruling ever made, in order of the log; of one locality or of all.
  package func rulings(of locality: Locality.ID? = nil) throws -> [RulingEvent] {
    try read { try EventLog($0).rulings(of: locality) }
  }

  /// How many events the log holds, withdrawals of surveys included.
  package func eventCount() throws -> Int {
    try read { try EventLog($0).count() }
  }
}
