import Auditing
import Matching
package import Standards
package import Store
import Surveys
package import Vocabulary
import Wording

/// Audits every locality of a store against a pack and keeps the findings there.
package enum RunAudit {
  package struct Outcome: Sendable {
    package var localities = 0
    package var signs = 0
    package var findings = 0
    package var additions = 0
    /// Localities whose survey names another pack than the one used, by that pack's id.
    package var overridden: [String: Int] = [:]
    /// Localities audited as of a day on which their pack does not hold, by the pack's id.
    package var outOfTerm: [String: Int] = [:]
  }

  /// How many localities are in memory at a time.
  private static let window = 32

  /// - Parameters:
  ///   - packID: overrides the pack that a survey names.
  ///   - date: the date of the audit; each survey's own date when nil, never today.
  package static func run(
    on store: Store, library: StandardsLibrary, packID: String?, asOf date: CalendarDate?,
    watch: Watch = { _ in }
  ) async throws -> Outcome {
    let reading = try SignReading(library)
    let localities = try store.localities()
    var outcome = Outcome()
    watch(Advance(.audit, .begun, total: localities.count))
    for start in stride(from: 0, to: localities.count, by: window) {
      let group = localities[start..<min(start + window, localities.count)]
      var tasks: [Job] = []
      for locality in group {
        guard let survey = try store.survey(of: locality.id) else { continue }
        let job = try job(survey, store, library, packID, asOf: date)
        if let own = survey.pack, own != job.pack.id { outcome.overridden[own, default: 0] += 1 }
        if !job.pack.holds(on: job.asOf) { outcome.outOfTerm[job.pack.id, default: 0] += 1 }
        tasks.append(job)
        try await auditOlder(locality.id, store, reading, library, packID)
      }
      let results = await audit(tasks, reading: reading, library: library)
      try store.save(results.map { (audit: $0.audit, readings: $0.readings) })
      for (job, result) in zip(tasks, results) {
        outcome.localities += 1
        outcome.signs += job.survey.signs.count
        outcome.findings += result.audit.findings.count
        outcome.additions += result.audit.additions.count
      }
      watch(Advance(.audit, .going, done: outcome.localities, total: localities.count))
    }
    watch(Advance(.audit, .ended, done: outcome.localities, total: localities.count))
    return outcome
  }

  private static func job(
    _ survey: Survey, _ store: Store, _ library: StandardsLibrary, _ packID: String?, asOf date: CalendarDate?
  ) throws -> Job {
    Job(
      survey: survey, pack: try StandardsSource.pack(packID, of: survey, in: library),
      asOf: date ?? survey.surveyedOn,
      rulings: try store.rulings(of: survey.locality.id).filter { !$0.isRevoked }.map(\.ruling))
  }

  /// Tracking compares surveys by their audits, so one that was imported together with a later one is audited too, as
  /// of its own date.
  private static func auditOlder(
    _ locality: Locality.ID, _ store: Store, _ reading: SignReading, _ library: StandardsLibrary,
    _ packID: String?
  ) async throws {
    for date in try store.datesWithoutAudit(of: locality) {
      guard let survey = try store.survey(of: locality, on: date) else { continue }
      let job = try job(survey, store, library, packID, asOf: nil)
      let results = await audit([job], reading: reading, library: library)
      try store.save(results.map { (audit: $0.audit, readings: $0.readings) }, surveyedOn: date)
    }
  }

  private struct Job: Sendable {
    var survey: Survey
    var pack: Pack
    var asOf: CalendarDate
    var rulings: [Ruling]
  }

  private struct Result: Sendable {
    var audit: Audit
    var readings: [Sign.ID: Reading]
  }

  /// Localities know nothing of each other, so they are audited side by side; results come back in order.
  private static func audit(_ jobs: [Job], reading: SignReading, library: StandardsLibrary) async -> [Result]
  {
    await withTaskGroup(of: (Int, Result).self) { group in
      for (index, job) in jobs.enumerated() {
        group.addTask {
          let readings = reading.readings(of: job.survey)
          let audit = Audit.run(
            job.survey, readings: readings, library: library, pack: job.pack, asOf: job.asOf,
            rulings: job.rulings)
          return (index, Result(audit: audit, readings: readings))
        }
      }
      var results: [Result?] = Array(repeating: nil, count: jobs.count)
      for await (index, result) in group { results[index] = result }
      return results.compactMap { $0 }
    }
  }
}
