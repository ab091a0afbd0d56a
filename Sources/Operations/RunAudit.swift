import Auditing
import Matching
package import Standards
package import Store
import Surveys
package import Vocabulary
import Wording

/// Audits every locality of a store against a pack and keeps the findings there.
package enum RunAudit {
  /// Where the time goes: of all cores together, but for `saving`.
  package struct Seconds: Sendable {
    package var matching = 0.0
    package var rules = 0.0
    package var sealing = 0.0
    package var saving = 0.0

    fileprivate mutating func add(_ other: Seconds) {
      matching += other.matching
      rules += other.rules
      sealing += other.sealing
    }
  }

  package struct Outcome: Sendable {
    package var localities = 0
    /// The same by their ids, in the order of the store.
    package var audited: [Locality.ID] = []
    package var signs = 0
    package var findings = 0
    package var additions = 0
    /// Localities whose survey names another pack than the one used, by that pack's id.
    package var overridden: [String: Int] = [:]
    /// Localities audited as of a day on which their pack does not hold, by the pack's id.
    package var outOfTerm: [String: Int] = [:]
    package var seconds = Seconds()

    fileprivate mutating func add(_ result: Result) {
      localities += 1
      audited.append(result.sealed.audit.locality)
      signs += result.signs
      findings += result.sealed.audit.findings.count
      additions += result.sealed.audit.additions.count
      seconds.add(result.seconds)
      if let own = result.ownPack, own != result.pack { overridden[own, default: 0] += 1 }
      if !result.holds { outOfTerm[result.pack, default: 0] += 1 }
    }
  }

  /// How many localities are read, audited and saved together; two such groups are in memory.
  private static let window = 128

  /// - Parameters:
  ///   - packID: overrides the pack that a survey names.
  ///   - date: the date of the audit; each survey's own date when nil, never today.
  ///   - changed: audits only localities whose survey is not the one that their latest audit rests on. Whoever changed
  ///     standards, rulings or the date wants all of them.
  package static func run(
    on store: Store, library: StandardsLibrary, packID: String?, asOf date: CalendarDate?,
    onlyChanged changed: Bool = false, watch: Watch = { _ in }
  ) async throws -> Outcome {
    let reading = try SignReading(library)
    let localities = try changed ? store.localitiesToAudit() : store.localities().map(\.id)
    var outcome = Outcome()
    watch(Advance(.audit, .begun, total: localities.count))
    var audited: [Result] = []
    // While one group is saved, the next is audited.
    for start in stride(from: 0, to: localities.count + window, by: window) {
      let group = Array(localities.dropFirst(start).prefix(window))
      let results = audited
      async let next = audit(group, store, reading, library, packID, asOf: date)
      outcome.seconds.saving += try ContinuousClock().measure { try save(results, to: store) }.seconds
      for result in results { outcome.add(result) }
      audited = try await next
      watch(Advance(.audit, .going, done: outcome.localities, total: localities.count))
    }
    watch(Advance(.audit, .ended, done: outcome.localities, total: localities.count))
    return outcome
  }

  fileprivate struct Result: Sendable {
    var sealed: SealedAudit
    var signs: Int
    /// The pack that the survey names, and the one that was used.
    var ownPack: String?
    var pack: String
    /// Whether the pack holds on the day of the audit.
    var holds: Bool
    var seconds: Seconds
    /// Audits of older surveys, with the dates of those.
    var older: [(date: CalendarDate, sealed: SealedAudit)] = []
  }

  /// Localities know nothing of each other, so they are audited side by side; results come back in order.
  private static func audit(
    _ localities: [Locality.ID], _ store: Store, _ reading: SignReading, _ library: StandardsLibrary,
    _ packID: String?, asOf date: CalendarDate?
  ) async throws -> [Result] {
    let material = try store.auditMaterial(of: localities)
    return try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      for (index, one) in material.enumerated() {
        group.addTask {
          (index, try audit(one, store, reading, library, packID, asOf: date))
        }
      }
      var results: [Result?] = Array(repeating: nil, count: material.count)
      for try await (index, result) in group { results[index] = result }
      return results.compactMap { $0 }
    }
  }

  private static func audit(
    _ material: AuditMaterial, _ store: Store, _ reading: SignReading, _ library: StandardsLibrary,
    _ packID: String?, asOf date: CalendarDate?
  ) throws -> Result {
    let survey = material.survey
    var result = try audit(survey, material.rulings, reading, library, packID, asOf: date)
    // Tracking compares surveys by their audits, so one that was imported together with a later one is audited too, as
    // of its own date.
    for day in material.olderDates {
      guard let older = try store.survey(of: survey.locality.id, on: day) else { continue }
      let sealed = try audit(older, material.rulings, reading, library, packID, asOf: nil).sealed
      result.older.append((day, sealed))
    }
    return result
  }

  private static func audit(
    _ survey: Survey, _ rulings: [Ruling], _ reading: SignReading, _ library: StandardsLibrary,
    _ packID: String?, asOf date: CalendarDate?
  ) throws -> Result {
    let pack = try StandardsSource.pack(packID, of: survey, in: library)
    let asOf = date ?? survey.surveyedOn
    let clock = ContinuousClock()
    let begun = clock.now
    let readings = reading.readings(of: survey)
    let read = clock.now
    let audit = Audit.run(
      survey, readings: readings, library: library, pack: pack, asOf: asOf, rulings: rulings)
    let judged = clock.now
    let sealed = try SealedAudit(audit, readings: readings)
    return Result(
      sealed: sealed, signs: survey.signs.count, ownPack: survey.pack, pack: pack.id,
      holds: pack.holds(on: asOf),
      seconds: Seconds(
        matching: (read - begun).seconds, rules: (judged - read).seconds,
        sealing: (clock.now - judged).seconds
      ))
  }

  private static func save(_ results: [Result], to store: Store) throws {
    // What is saved last counts, so older surveys come first.
    for result in results {
      for (date, sealed) in result.older { try store.save([sealed], surveyedOn: date) }
    }
    if !results.isEmpty { try store.save(results.map(\.sealed)) }
  }
}
