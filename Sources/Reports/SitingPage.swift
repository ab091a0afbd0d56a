package import Planning
import Standards
package import Vocabulary
import Wording

/// A siting plan as a page of plain text: what stays, what is freed, who walks how far, and what was left out.
package struct SitingPage {
  private let plan: SitingPlan
  private let place: String?
  private let citations: String
  private let language: Language

  /// - Parameters:
  ///   - place: the subdistrict or district; nil for all of the store.
  ///   - citations: where the walking values come from.
  package init(_ plan: SitingPlan, place: String?, citations: [String], language: Language) {
    self.plan = plan
    self.place = place
    self.citations = citations.joined(separator: " ")
    self.language = language
  }

  package var title: String {
    (place.map { SitingText.title.filled($0) } ?? SitingText.titleAll.filled()).text(in: language)
  }

  package var text: String {
    var lines = [title, ""] + summary + [""]
    func section(_ heading: SitingText, _ body: [String]) {
      guard !body.isEmpty else { return }
      lines.append(heading.text(in: language))
      lines += body.map { "  " + $0 } + [""]
    }
    let colon = language == .chinese ? "：" : ": "
    section(
      .sitesTitle, ordered.map { "\($0.number). \($0.site.candidate.name)\(colon)\(note(on: $0.site))" })
    section(.localitiesTitle, plan.walks.map { "\($0.demand.name)\(colon)\(way($0))" })
    section(.omissionsTitle, plan.omissions.map { Self.words($0).text(in: language) })
    return lines.dropLast().joined(separator: "\n")
  }

  package var summary: [String] {
    var texts = [
      SitingText.inHand.filled(plan.sites.count, plan.walks.count, plan.households),
      conditions,
      SitingText.result.filled(plan.kept, plan.sites.count - plan.kept, Self.whole(plan.freedArea)),
    ]
    if let fewest = plan.fewest {
      texts.append((fewest == plan.kept ? SitingText.fewestProven : .fewestBound).filled(fewest))
    }
    texts += [
      SitingText.walks.filled(
        Self.whole(plan.meanBefore), Self.whole(plan.meanAfter), Self.tenths(plan.minutes(plan.meanAfter)),
        Self.whole(plan.longest)),
      SitingText.coverage.filled(
        Self.tenths(plan.limits.walkMinutes), Self.percent(plan.shareBefore), Self.percent(plan.shareAfter)),
      SitingText.objective.filled(
        Self.tenths(plan.value / 1000), Self.tenths(plan.bound / 1000), Self.percent(plan.gap, digits: 2),
        Self.words(plan.stopped)),
      SitingText.assumptions.filled(
        Self.tenths(plan.limits.walkMinutes), Self.tenths(plan.limits.walkingSpeed),
        Self.tenths(plan.limits.detour), citations),
      SitingText.atMainSite.filled(),
    ]
    return texts.map { $0.text(in: language) }
  }

  /// What was asked for, in one sentence.
  private var conditions: Bilingual {
    let limits = plan.limits
    let parts: [Bilingual?] = [
      limits.keep.map { SitingText.conditionKeep.filled($0) },
      limits.covers || limits.keep == nil ? SitingText.conditionCover.filled() : nil,
      limits.minimumHouseholds.map { SitingText.conditionMinimumHouseholds.filled($0) },
      limits.householdsPerSite.map { SitingText.conditionMaximumHouseholds.filled($0) },
      limits.areaPerHundred.map { SitingText.conditionByArea.filled(Self.tenths($0)) },
      limits.minimumArea.map { SitingText.conditionMinimumArea.filled(Self.tenths($0)) },
      limits.maximumArea.map { SitingText.conditionMaximumArea.filled(Self.tenths($0)) },
    ]
    let given = parts.compactMap(\.self)
    return SitingText.conditions.filled(
      Bilingual(
        zh: given.map(\.zh).joined(separator: "；"), en: given.map(\.en).joined(separator: "; ")))
  }

  /// Sites in the order of lists and maps, numbered: those that stay first.
  package var ordered: [(number: Int, index: Int, site: SitingPlan.SiteOutcome)] {
    let indices =
      plan.sites.indices.filter { plan.sites[$0].stays } + plan.sites.indices.filter { !plan.sites[$0].stays }
    return indices.enumerated().map { ($0.offset + 1, $0.element, plan.sites[$0.element]) }
  }

  func note(on site: SitingPlan.SiteOutcome) -> String {
    let comma = language == .chinese ? "，" : ", "
    let area = Self.whole(site.candidate.area)
    guard site.stays else {
      return SitingText.freed.text(in: language) + comma + area + (language == .chinese ? "㎡" : " m²")
    }
    let figures =
      site.capacity.map { SitingText.siteFiguresLimited.filled(site.households, $0, area) }
      ?? SitingText.siteFigures.filled(site.households, area)
    return (site.mustStay ? SitingText.mustStays : .stays).text(in: language) + comma
      + figures.text(in: language)
  }

  private func way(_ walk: SitingPlan.Walk) -> String {
    let key = walk.site == walk.demand.presentSite ? SitingText.staysAtOwn : .goesTo
    let text = key.filled(
      plan.sites[walk.site].candidate.name, Self.whole(walk.metresAfter),
      Self.tenths(plan.minutes(walk.metresAfter)))
    let comma = language == .chinese ? "，" : ", "
    return text.text(in: language)
      + (plan.isWithin(walk.metresAfter) ? "" : comma + SitingText.beyondWalk.text(in: language))
  }

  package static func words(_ omission: SitingCase.Omission) -> Bilingual {
    switch omission {
    case .noHouseholds(_, let name): SitingText.noHouseholds.filled(name)
    case .noMainSite(_, let name): SitingText.noMainSite.filled(name)
    case .noPosition(_, let name): SitingText.noPosition.filled(name)
    case .siteWithoutPosition(let locality, _, let name):
      SitingText.siteWithoutPosition.filled(locality.text, name)
    case .siteWithoutArea(let locality, _, let name): SitingText.siteWithoutArea.filled(locality.text, name)
    }
  }

  package static func words(_ stop: Plan.Objective.Stop) -> Bilingual {
    switch stop {
    case .optimal: SitingText.optimal.filled()
    case .effort: SitingText.stoppedEffort.filled()
    case .clock: SitingText.stoppedClock.filled()
    }
  }

  package static func whole(_ value: Double) -> String { String(Int(value.rounded())) }

  package static func tenths(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  package static func percent(_ share: Double, digits: Int = 1) -> String {
    let factor = digits == 1 ? 10.0 : 100.0
    let rounded = (share * 100 * factor).rounded() / factor
    return (rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)) + "%"
  }
}
