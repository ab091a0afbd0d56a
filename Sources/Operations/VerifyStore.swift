package import Store
package import Vocabulary

/// Checks a store: file, references, event chain, digests.
package enum VerifyStore {
  package struct Outcome: Sendable {
    package var faults: [Bilingual]
    package var localities: Int
    package var events: Int
  }

  package static func run(_ store: Store) throws -> Outcome {
    Outcome(
      faults: try store.verify().map(\.text), localities: try store.localities().count,
      events: try store.eventCount())
  }
}
