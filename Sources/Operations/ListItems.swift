package import Standards
package import Store
import Tracking
package import Vocabulary
import Wording

/// The work items of a store as a listing.
package enum ListItems {
  /// - Parameters:
  ///   - unit: only those of this locality.
  ///   - state: only those in this state, by id or name.
  /// - Throws: `Problem` for an unknown locality or state.
  package static func run(
    on store: Store, library: StandardsLibrary, unit: Locality.ID?, state word: String?
  ) throws -> Listing {
    let workflow = library.workflow
    var state: String?
    if let word {
      guard let known = workflow.state(named: word) else {
        throw Problem(
          .usage, ProblemText.stateUnknown.filled(word),
          ProblemText.stateUnknownCure.filled(workflow.states.map(\.id).joined(separator: " ")))
      }
      state = known.id
    }
    let tracking = try TrackItems(library)
    let localities = try store.localities().filter { unit == nil || $0.id == unit }
    if let unit, localities.isEmpty {
      throw Problem(
        .usage, ProblemText.unitUnknown.filled(unit.text), ProblemText.unitUnknownCure.filled())
    }
    var listing = Listing(columns: columns)
    for locality in localities {
      for item in try tracking.items(of: locality.id, in: store)
      where state == nil || item.state.rawValue == state {
        listing.rows.append(row(item, workflow))
      }
    }
    return listing
  }

  private static let columns: [Listing.Column] = [
    .init("item", TrackText.columnItem.filled()), .init("unit", CommandText.columnUnit.filled()),
    .init("site", TrackText.columnSite.filled()), .init("subject", CommandText.columnSubjects.filled()),
    .init("title", TrackText.columnTitle.filled()), .init("action", TrackText.columnAction.filled()),
    .init("class", TrackText.columnClass.filled()), .init("state", CommandText.columnState.filled()),
    .init("registered_on", TrackText.columnRegisteredOn.filled()),
    .init("since", TrackText.columnSince.filled()), .init("by", TrackText.columnBy.filled()),
    .init("note", TrackText.columnNote.filled()),
  ]

  private static func row(_ item: WorkItem, _ workflow: Workflow) -> [Listing.Value] {
    let last = item.history.last
    let note: Listing.Value =
      last?.note.map { .text($0) } ?? last?.reason.map { .both($0.term.filled()) } ?? .none
    return [
      .text(item.id), .text(item.locality.text), item.site.map { .text($0.text) } ?? .none,
      .text(item.subject.description), .text(item.title), .term(item.action.rawValue, item.action.term),
      item.signClass.map { .term($0.rawValue, $0.term.filled()) } ?? .none,
      .term(item.state.rawValue, workflow.name(of: item.state)), .text(item.registeredOn.description),
      last.map { .text($0.on.description) } ?? .none, last?.by.map { .text($0) } ?? .none, note,
    ]
  }
}
