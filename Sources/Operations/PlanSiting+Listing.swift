import Foundation
import Planning
import Reports
import Vocabulary
import Wording

extension PlanSiting {
  /// Sites, then localities, then the figures of the whole.
  static func listing(_ plan: SitingPlan) -> Listing {
    var listing = Listing(columns: [
      .init("row", SitingText.columnRow.filled()), .init("id", CommandText.columnUnit.filled()),
      .init("name", CommandText.columnName.filled()), .init("becomes", SitingText.columnBecomes.filled()),
      .init("to", SitingText.columnTo.filled()), .init("households", SitingText.columnHouseholds.filled()),
      .init("limit", SitingText.columnLimit.filled()), .init("area_m2", SitingText.columnArea.filled()),
      .init("metres_before", SitingText.columnBefore.filled()),
      .init("metres_after", SitingText.columnAfter.filled()),
      .init("minutes_after", SitingText.columnMinutes.filled()),
      .init("within", SitingText.columnWithin.filled()), .init("value", SitingText.columnValue.filled()),
    ])
    for site in plan.sites {
      let becomes: Listing.Value =
        site.mustStay
        ? .term("must-stay", SitingText.mustStays.filled())
        : site.stays ? .term("stay", SitingText.stays.filled()) : .term("freed", SitingText.freed.filled())
      listing.rows.append([
        .term("site", SitingText.rowSite.filled()), .text(site.candidate.id), .text(site.candidate.name),
        becomes,
        .none, .number(Double(site.households)), site.capacity.map { .number(Double($0)) } ?? .none,
        .number(site.candidate.area), .none, .none, .none, .none, .none,
      ])
    }
    for walk in plan.walks {
      let own = walk.site == walk.demand.presentSite
      listing.rows.append([
        .term("locality", SitingText.rowLocality.filled()), .text(walk.demand.locality.text),
        .text(walk.demand.name),
        own ? .term("stay", SitingText.stays.filled()) : .term("go", SitingText.goes.filled()),
        .text(plan.sites[walk.site].candidate.id), .number(Double(walk.demand.households)), .none, .none,
        .number(walk.metresBefore.rounded()), .number(walk.metresAfter.rounded()),
        .number(tenths(plan.minutes(walk.metresAfter))), .number(plan.isWithin(walk.metresAfter) ? 1 : 0),
        .none,
      ])
    }
    func figure(_ id: String, _ key: SitingText, _ value: Listing.Value) {
      listing.rows.append(
        [.term("figure", SitingText.rowFigure.filled()), .text(id), .both(key.filled())]
          + Array(repeating: .none, count: 9) + [value])
    }
    figure("kept", .figureKept, .number(Double(plan.kept)))
    figure("freed", .figureFreed, .number(Double(plan.sites.count - plan.kept)))
    figure("freed-m2", .figureFreedArea, .number(plan.freedArea))
    if let fewest = plan.fewest { figure("fewest-bound", .figureFewest, .number(Double(fewest))) }
    figure("mean-metres-before", .figureMeanBefore, .number(tenths(plan.meanBefore)))
    figure("mean-metres-after", .figureMeanAfter, .number(tenths(plan.meanAfter)))
    figure("longest-metres", .figureLongest, .number(plan.longest.rounded()))
    figure("within-before", .figureShareBefore, .number((plan.shareBefore * 1e4).rounded() / 1e4))
    figure("within-after", .figureShareAfter, .number((plan.shareAfter * 1e4).rounded() / 1e4))
    figure("household-metres", .figureValue, .number(plan.value))
    figure("bound", .figureBound, .number(plan.bound))
    figure("gap", .figureGap, .number((plan.gap * 1e6).rounded() / 1e6))
    figure("stopped", .figureStopped, .term(plan.stopped.rawValue, SitingPage.words(plan.stopped)))
    return listing
  }

  private static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
