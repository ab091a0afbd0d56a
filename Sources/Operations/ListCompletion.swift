package import Standards
package import Store
import Tracking
import Vocabulary
import Wording

/// How far the clean-up of a store is, as a listing: by locality and class, then all localities by class, then all.
package enum ListCompletion {
  package static func run(on store: Store, library: StandardsLibrary) throws -> Listing {
    let tracked = try TrackItems.run(on: store, library: library)
    let completion = Completion(tracked.flatMap(\.items))
    let names = Dictionary(
      tracked.map { ($0.locality.id, $0.locality.name) }, uniquingKeysWith: { first, _ in first })
    var listing = Listing(columns: columns(library.workflow))
    for locality in completion.localities {
      let heading: [Listing.Value] = [
        .text(locality.id.text), names[locality.id].map { .text($0) } ?? .none,
      ]
      for row in completion.rows where row.locality == locality.id {
        listing.rows.append(heading + [.term(row.group.id, row.group.term)] + values(row.counts))
      }
      listing.rows.append(heading + [.term("all", TrackText.allSigns.filled())] + values(locality.counts))
    }
    let heading: [Listing.Value] = [.none, .both(TrackText.total.filled())]
    for row in completion.groups {
      listing.rows.append(heading + [.term(row.group.id, row.group.term)] + values(row.counts))
    }
    listing.rows.append(
      heading + [.term("all", TrackText.allSigns.filled())] + values(completion.total))
    return listing
  }

  private static func columns(_ workflow: Workflow) -> [Listing.Column] {
    [
      .init("unit", CommandText.columnUnit.filled()), .init("name", CommandText.columnName.filled()),
      .init("class", TrackText.columnClass.filled()), .init("items", TrackText.columnItems.filled()),
    ]
      + WorkState.allCases.map { .init($0.rawValue, workflow.name(of: $0)) }
      + [
        .init("closed_share", TrackText.columnClosedShare.filled()),
        .init("rebounds", TrackText.columnRebounds.filled()),
      ]
  }

  private static func values(_ counts: Completion.Counts) -> [Listing.Value] {
    [.number(Double(counts.total))] + WorkState.allCases.map { .number(Double(counts.count($0))) }
      + [
        counts.closedShare.map { .number(($0 * 1000).rounded() / 1000) } ?? .none,
        .number(Double(counts.rebounds)),
      ]
  }
}
