extension Store {
  /// Everything that is wrong with the file: pages, references, the chain of events, the digests of revisions and
  /// audits, and whether the rows agree with them. Empty when all is well.
  package func verify() throws -> [StoreFault] {
    try read { try StoreVerification(db: $0).faults() }
  }

  /// The whole content as lines of JSON, the same for the same content.
  ///
  /// - Parameter emit: takes one line, without its line break.
  package func dump(_ emit: (String) throws -> Void) throws {
    try read { try StoreDump(db: $0).run(emit) }
  }
}
