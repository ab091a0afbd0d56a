package import FloorPlans
package import Planning
package import Vocabulary
import Wording

/// What the map of a siting plan shows.
package enum SitingSheet {
  /// - Parameters:
  ///   - page: the same plan in words, for titles, numbers and notes.
  ///   - footer: pack, date and where the walking values come from.
  package static func map(
    of plan: SitingPlan, page: SitingPage, footer: [String], language: Language
  ) -> SiteMap {
    let origin =
      plan.sites.first?.candidate.position ?? plan.walks.first?.demand.position
      ?? EarthPoint(longitude: 0, latitude: 0)
    func point(_ place: EarthPoint) -> Point {
      let offset = place.offset(from: origin)
      return Point(x: offset.east, y: offset.north)
    }
    let ordered = page.ordered
    let places = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($0.element.index, $0.offset) })
    func text(_ key: SitingText) -> String { key.text(in: language) }
    return SiteMap(
      title: page.title,
      subtitle: SitingText.result.filled(
        plan.kept, plan.sites.count - plan.kept, SitingPage.whole(plan.freedArea)
      ).text(in: language),
      sites: ordered.map { number, _, site in
        .init(
          number: number, name: site.candidate.name, note: page.note(on: site),
          point: point(site.candidate.position), stays: site.stays)
      },
      homes: plan.walks.map { walk in
        .init(
          name: walk.demand.name, point: point(walk.demand.position), households: walk.demand.households,
          site: places[walk.site] ?? 0)
      },
      reach: plan.limits.radius,
      reachWords: SitingText.legendReachMinutes.filled(SitingPage.tenths(plan.limits.walkMinutes)).text(
        in: language),
      keyFigures: [
        .init(label: text(.figureKept), value: "\(plan.sites.count) → \(plan.kept)"),
        .init(label: text(.figureFreedArea), value: SitingPage.whole(plan.freedArea)),
        .init(label: text(.columnHouseholds), value: String(plan.households)),
        .init(
          label: text(.figureMean),
          value: "\(SitingPage.whole(plan.meanBefore)) → \(SitingPage.whole(plan.meanAfter))"),
        .init(
          label: text(.figureShare),
          value: "\(SitingPage.percent(plan.shareBefore)) → \(SitingPage.percent(plan.shareAfter))"),
        .init(label: text(.figureWalk), value: SitingPage.tenths(plan.value / 1000)),
        .init(label: text(.figureWalkBound), value: SitingPage.tenths(plan.bound / 1000)),
        .init(label: text(.figureGap), value: SitingPage.percent(plan.gap, digits: 2)),
      ],
      footer: footer + [text(.mapNote)], language: language)
  }
}
