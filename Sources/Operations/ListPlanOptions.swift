package import Planning
package import Standards
package import Store
package import Vocabulary
import Wording

/// The plans between which a planner of one site chooses, with what each move more gains.
package enum ListPlanOptions {
  /// - Throws: `Problem` as `MakePlans.run`.
  package static func run(
    on store: Store, library: StandardsLibrary, packID: String?, site: Site.ID, effort: Int? = nil,
    pins: [Pin] = []
  ) throws -> Listing {
    let scene = try MakePlans.scene(of: site, on: store, library: library, packID: packID, pins: pins)
    let options = try Planner.options(of: scene, effort: effort ?? Planner.usualEffort)
    var rows: [[Listing.Value]] = []
    for (index, option) in options.enumerated() {
      // What each move more brings, beside the plan before it.
      let gain = index == 0 ? nil : (options[index - 1].rest - option.rest)
      let more = index == 0 ? 1 : max(1, option.moves - options[index - 1].moves)
      rows.append([
        .number(Double(option.moves)), .number(Double(option.peopleMoved)), .number(Double(option.newPlates)),
        .number(rounded(option.serviceArea)), .number(rounded(option.officeArea)),
        .number(Double(option.unmetNeeds)), .number(option.rest),
        gain.map { .number(rounded($0 / Double(more))) } ?? .none,
        .term(option.stopped.rawValue, option.stopped.words),
        .both(
          Bilingual(
            zh: option.steps.map(\.zh).joined(separator: "；"),
            en: option.steps.map(\.en).joined(separator: "; "))),
      ])
    }
    return Listing(
      columns: [
        .init("moves", CommandText.columnMoves.filled()), .init("people", CommandText.columnPeople.filled()),
        .init("plates", CommandText.columnPlates.filled()),
        .init("service_m2", CommandText.columnServiceArea.filled()),
        .init("office_m2", CommandText.columnOfficeArea.filled()),
        .init("unmet", CommandText.columnUnmet.filled()), .init("rest", CommandText.columnRest.filled()),
        .init("gain_per_move", CommandText.columnGain.filled()),
        .init("stopped", CommandText.columnStopped.filled()),
        .init("steps", CommandText.columnSteps.filled()),
      ], rows: rows)
  }

  private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
