import Matching
package import Standards
package import Store
package import Tracking
package import Vocabulary

/// Work items of a store, derived from its surveys, audits, plans and steps.
package struct TrackItems: Sendable {
  /// A locality with its work items.
  package struct Tracked: Sendable {
    package var locality: LocalitySummary
    package var items: [WorkItem]
  }

  private let workflow: Workflow
  private let folding: TextFolding

  /// Takes some milliseconds, so make one and keep it for many localities.
  ///
  /// - Throws: `MatchingError` when the data of the traditional characters is missing.
  package init(_ library: StandardsLibrary) throws {
    workflow = library.workflow
    folding = try TextFolding(data: library.matching)
  }

  /// The items of one locality, ordered by date of registration and subject.
  package func items(of locality: Locality.ID, in store: Store) throws -> [WorkItem] {
    WorkItems.derive(
      rounds: try store.rounds(of: locality), steps: try store.steps(of: locality), workflow: workflow,
      folding: folding)
  }

  /// The items of every locality, in the order of `Store.localities`.
  package static func run(on store: Store, library: StandardsLibrary) throws -> [Tracked] {
    let tracking = try TrackItems(library)
    return try store.localities().map { locality in
      Tracked(locality: locality, items: try tracking.items(of: locality.id, in: store))
    }
  }
}
