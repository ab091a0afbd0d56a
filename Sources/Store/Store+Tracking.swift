package import Tracking
package import Vocabulary

extension Store {
  /// Adds steps to the event log as one transaction: all of them or none.
  ///
  /// Whether the steps may be taken is for `Tracker` to say, before this.
  /// - Parameter seen: how many events the log held when the steps were looked at; other events since then refuse
  ///   them, because one of those may have moved an item. Nil takes them as they are.
  /// - Throws: `StoreError.changedMeanwhile` when the log has grown since.
  package func append(_ steps: [Step], seen: Int? = nil) throws -> [Event] {
    try write { db in
      let log = EventLog(db)
      if let seen, try log.count() != seen { throw StoreError.changedMeanwhile(file: name) }
      return try steps.map { try log.append($0) }
    }
  }

  /// Every step ever taken, in order of the log; of one locality or of all.
  package func steps(of locality: Locality.ID? = nil) throws -> [Step] {
    try read { try EventLog($0).steps(of: locality) }
  }

  /// Every survey of a locality that is not withdrawn and was audited, by date, each with its latest audit, the
  /// readings that this rests on, and the plans made for it.
  ///
  /// A survey that was corrected after its audit comes as the audit saw it.
  package func rounds(of locality: Locality.ID) throws -> [Round] {
    try read { try RoundRegister($0).rounds(of: locality) }
  }
}
