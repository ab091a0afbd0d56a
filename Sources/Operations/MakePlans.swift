import Tracking
import Auditing
package import Planning
package import Standards
package import Store
import Surveys
package import Vocabulary
import Wording

/// Plans every site of a store and keeps the plans there.
package enum MakePlans {
  package struct Outcome: Sendable {
    package var sites = 0
    /// Sites whose plan is proven to be the best.
    package var optimal = 0
    package var moves = 0
    package var plates = 0
    package var unmet = 0
  }

  /// How many localities are in memory at a time.
  private static let window = 32

  /// - Parameters:
  ///   - site: plan only this one.
  ///   - effort: nodes of the search tree; the same effort gives the same plan.
  ///   - seconds: a safety stop for each site, reported when it is the reason for stopping.
  ///   - pins: what the planner said beforehand; only together with a site.
  ///   - mends: change the plan of the store as little as can be, instead of planning from scratch.
  /// - Throws: `Problem` when nothing was audited, a survey has changed since, no site has this id, or a pin cannot be
  ///   kept.
  package static func run(
    on store: Store, library: StandardsLibrary, packID: String?, site: Site.ID? = nil,
    effort: Int? = nil, seconds: Double? = nil, pins: [Pin] = [], mends: Bool = false,
    watch: Watch = { _ in }
  ) async throws -> Outcome {
    guard pins.isEmpty || site != nil else {
      throw Problem(.usage, ProblemText.pinWithoutSite.filled(), ProblemText.pinWithoutSiteCure.filled())
    }
    try CurrentAudits.require(in: store)
    let localities = try store.localities()
    watch(Advance(.plan, .begun, total: localities.count))
    var outcome = Outcome()
    var done = 0
    var isAudited = false
    for start in stride(from: 0, to: localities.count, by: window) {
      var jobs: [Job] = []
      for locality in localities[start..<min(start + window, localities.count)] {
        done += 1
        try await planOlder(locality.id, store, library, packID, effort: effort, seconds: seconds)
        guard let part = try part(of: locality.id, on: nil, store, library, packID) else { continue }
        isAudited = true
        jobs += try self.jobs(for: part, on: nil, site: site, store, library, packID)
      }
      if mends {
        for index in jobs.indices {
          let own = jobs[index].parts[0].survey.locality.id
          jobs[index].previous = try store.plans(of: own).first { $0.site == jobs[index].site.id }
        }
      }
      let plans = try await plan(jobs, library: library, effort: effort, seconds: seconds, pins: pins)
      try store.save(plans)
      for plan in plans {
        outcome.sites += 1
        if plan.objective.stopped == .optimal { outcome.optimal += 1 }
        outcome.moves += plan.moves.count
        outcome.plates += plan.plates.count
        outcome.unmet += plan.unmet.count
      }
      watch(Advance(.plan, .going, done: done, total: localities.count))
    }
    guard isAudited else {
      throw Problem(.usage, ProblemText.noAudit.filled(), ProblemText.noAuditCure.filled())
    }
    if let site, outcome.sites == 0 {
      throw Problem(.usage, ProblemText.siteUnknown.filled(site.text), ProblemText.siteUnknownCure.filled())
    }
    watch(Advance(.plan, .ended, done: localities.count, total: localities.count))
    return outcome
  }

  /// Tracking compares rooms by the plans of their surveys, so one that was imported together with a later one is
  /// planned too. It is not counted: nobody carries such a plan out.
  private static func planOlder(
    _ locality: Locality.ID, _ store: Store, _ library: StandardsLibrary, _ packID: String?, effort: Int?,
    seconds: Double?
  ) async throws {
    for date in try store.datesWithoutPlan(of: locality) {
      guard let part = try part(of: locality, on: date, store, library, packID) else { continue }
      let jobs = try jobs(for: part, on: date, site: nil, store, library, packID)
      try store.save(
        try await plan(jobs, library: library, effort: effort, seconds: seconds), surveyedOn: date)
    }
  }

  /// What one locality brings to the plan of a site.
  private struct Part: Sendable {
    var survey: Survey
    var demands: Demands
  }

  private struct Job: Sendable {
    var site: Site
    var parts: [Part]
    /// The plan to mend.
    var previous: Plan?
  }

  /// The sites to plan with a locality; one that several localities share is planned once, with the first of them that
  /// was audited.
  private static func jobs(
    for part: Part, on date: CalendarDate?, site: Site.ID?, _ store: Store, _ library: StandardsLibrary,
    _ packID: String?
  ) throws -> [Job] {
    let own = part.survey.locality.id
    return try part.survey.sites.filter { site == nil || $0.id == site }.compactMap { place in
      let others = place.localities.filter { $0 != own }.sorted()
      let more = try others.compactMap { try self.part(of: $0, on: date, store, library, packID) }
        .filter { $0.survey.site(place.id)?.localities == place.localities }
      guard more.allSatisfy({ own < $0.survey.locality.id }) else { return nil }
      return Job(site: place, parts: [part] + more)
    }
  }

  /// What the latest survey of a locality brings, or that of a date; nil when it was not audited.
  private static func part(
    of locality: Locality.ID, on date: CalendarDate?, _ store: Store, _ library: StandardsLibrary,
    _ packID: String?
  ) throws -> Part? {
    guard let (survey, audit) = try audited(locality, on: date, store) else { return nil }
    let pack = try StandardsSource.pack(packID ?? audit.pack, of: survey, in: library)
    return Part(survey: survey, demands: Demands(audit, pack: pack))
  }

  private static func audited(
    _ locality: Locality.ID, on date: CalendarDate?, _ store: Store
  ) throws -> (Survey, Audit)? {
    if let date {
      return try store.rounds(of: locality).first { $0.on == date }.map { ($0.survey, $0.audit) }
    }
    guard let survey = try store.survey(of: locality), let audit = try store.audit(of: locality) else {
      return nil
    }
    return (survey, audit)
  }

  /// Sites know nothing of each other, so they are planned side by side; plans come back in order.
  private static func plan(
    _ jobs: [Job], library: StandardsLibrary, effort: Int?, seconds: Double?, pins: [Pin] = []
  ) async throws -> [Plan] {
    try await withThrowingTaskGroup(of: (Int, Plan).self) { group in
      for (index, job) in jobs.enumerated() {
        group.addTask {
          let plan = try Planner.plan(
            site: job.site.id, surveys: job.parts.map(\.survey), demands: job.parts.map(\.demands),
            facilities: library.facilities, effort: effort ?? Planner.usualEffort, seconds: seconds,
            pins: pins, previous: job.previous)
          return (index, plan)
        }
      }
      var plans: [Plan?] = Array(repeating: nil, count: jobs.count)
      for try await (index, plan) in group { plans[index] = plan }
      return plans.compactMap { $0 }
    }
  }

  /// The scene of one site, for those who look at more than one plan of it.
  ///
  /// - Throws: as `run`.
  static func scene(
    of site: Site.ID, on store: Store, library: StandardsLibrary, packID: String?, pins: [Pin]
  ) throws -> PlanScene {
    try CurrentAudits.require(in: store)
    for locality in try store.localities() {
      guard let part = try part(of: locality.id, on: nil, store, library, packID),
        let job = try jobs(for: part, on: nil, site: site, store, library, packID).first
      else { continue }
      return try Planner.scene(
        site: site, surveys: job.parts.map(\.survey), demands: job.parts.map(\.demands),
        facilities: library.facilities, pins: pins)
    }
    throw Problem(.usage, ProblemText.siteUnknown.filled(site.text), ProblemText.siteUnknownCure.filled())
  }
}
