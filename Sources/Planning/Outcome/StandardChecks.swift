import Standards
import Surveys
import Vocabulary
import Wording

/// The numbers of the standard that concern a site, before and after its plan.
struct StandardChecks {
  let planCase: PlanCase
  let scene: PlanScene
  let arrangement: Arrangement

  func checks() -> [Plan.StandardCheck] {
    var checks = buildingArea()
    checks += offices()
    for id in scene.required {
      guard let function = scene.facilities.function(id) else { continue }
      func rooms(_ arrangement: Arrangement) -> Double {
        Double(
          zip(scene.activities, arrangement.rooms).count { $0.function?.id == id && $1 != nil })
      }
      // Where another site of the locality bears it, this one need not.
      guard scene.activities.contains(where: { $0.function?.id == id }) else { continue }
      checks.append(
        .init(
          id: "function:" + id, name: PlanText.requiredFunction.filled(function.name),
          before: rooms(scene.asItIs), after: rooms(arrangement), required: 1, unit: "rooms",
          isCeiling: false, citations: function.citations))
    }
    checks += leastAreas()
    return checks
  }

  /// A plan moves no walls, so building areas stay what they are.
  private func buildingArea() -> [Plan.StandardCheck] {
    var checks: [Plan.StandardCheck] = []
    let surveys = planCase.surveys(of: scene.site).filter { planCase.mainSite(of: $0)?.id == scene.site.id }
    guard !surveys.isEmpty else { return [] }
    if let norm = scene.facilities.norm("area-per-100-households") {
      // Where several localities are served, the one that has least counts.
      let measured = surveys.map(Self.areaPer100Households)
      let known = measured.compactMap { $0 }
      let worst = known.count == measured.count ? known.min() : nil
      checks.append(check(norm, PlanText.areaPerHouseholds.filled(), worst, worst, isCeiling: false))
    }
    let kinds = Set(surveys.map(\.locality.kind))
    for kind in Locality.Kind.allCases where kinds.contains(kind) {
      guard let norm = scene.facilities.norm("site-area-\(kind.rawValue)") else { continue }
      let area = scene.site.buildingArea?.squareMetres
      checks.append(check(norm, PlanText.siteArea.filled(), area, area, isCeiling: false))
    }
    return checks
  }

  private static func areaPer100Households(_ survey: Survey) -> Double? {
    guard let households = survey.locality.households, households > 0 else { return nil }
    var area = 0.0
    for site in survey.sites {
      guard let own = site.buildingArea?.squareMetres, let share = site.share else { return nil }
      area += own * share
    }
    return area / Double(households) * 100
  }

  private func offices() -> [Plan.StandardCheck] {
    var checks: [Plan.StandardCheck] = []
    if let norm = scene.facilities.norm("office-share") {
      checks.append(
        check(
          norm, PlanText.officeShare.filled(), officeShare(scene.asItIs), officeShare(arrangement),
          isCeiling: true))
    }
    if let norm = scene.facilities.norm("office-per-head") {
      checks.append(
        check(
          norm, PlanText.officePerHead.filled(), perHead(scene.asItIs), perHead(arrangement), isCeiling: true)
      )
    }
    return checks
  }

  private func officeShare(_ arrangement: Arrangement) -> Double? {
    var office = 0.0
    var total = 0.0
    for room in scene.rooms.indices {
      guard let area = scene.area(room) else { return nil }
      total += area
      if RoomClasses.after(room, arrangement, scene) == .office { office += area }
    }
    return total > 0 ? office / total : nil
  }

  private func perHead(_ arrangement: Arrangement) -> Double? {
    var area = 0.0
    var heads = 0
    for room in scene.rooms.indices where arrangement.mainClass(of: room, in: scene) == .office {
      guard let own = scene.area(room) else { return nil }
      area += own
      for index in arrangement.activities(in: room) {
        // A function that is new has nobody of its own.
        let activity = scene.activities[index]
        guard let count = activity.headcount ?? (activity.origin == .survey ? nil : 0) else { return nil }
        heads += count
      }
    }
    return heads > 0 ? area / Double(heads) : nil
  }

  /// For every function with a least area that has a room: the smallest of its rooms.
  private func leastAreas() -> [Plan.StandardCheck] {
    scene.facilities.functions.compactMap { function in
      guard let least = function.minimumArea else { return nil }
      let bearers = scene.activities.indices.filter { scene.activities[$0].function?.id == function.id }
      guard !bearers.isEmpty else { return nil }
      func smallest(_ arrangement: Arrangement) -> Double? {
        let areas = bearers.compactMap { arrangement.rooms[$0] }.map { scene.area($0) }
        return areas.contains { $0 == nil } ? nil : areas.compactMap { $0 }.min()
      }
      return Plan.StandardCheck(
        id: "area:" + function.id, name: PlanText.leastArea.filled(function.name),
        before: smallest(scene.asItIs), after: smallest(arrangement), required: least.squareMetres,
        unit: "m2", isCeiling: false, citations: function.citations)
    }
  }

  private func check(
    _ norm: Facilities.Norm, _ name: Bilingual, _ before: Double?, _ after: Double?, isCeiling: Bool
  ) -> Plan.StandardCheck {
    .init(
      id: norm.id, name: name, before: before, after: after, required: norm.value, unit: norm.unit,
      isCeiling: isCeiling, citations: norm.citations)
  }
}
