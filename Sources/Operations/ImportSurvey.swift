package import Foundation
package import Store
import Surveys
package import Tables
package import Vocabulary
import Wording

/// Brings surveys into the store: what was read, what was new, and what is wrong with the rest.
package enum ImportSurvey {
  package struct Outcome: Sendable {
    package var new = 0
    package var revised = 0
    package var unchanged = 0
    package var rows = 0
    package var remarks: [Remark] = []
    /// How long storing waited for what was being read, and all the rest of the time.
    package var seconds = (reading: 0.0, storing: 0.0)

    package var localities: Int { new + revised + unchanged }
    package var errors: Int { remarks.count { $0.severity == .error } }
  }

  /// Imports batch by batch; the good rows of a faulty table come in, the rest is remarked.
  ///
  /// - Parameters:
  ///   - date: date of the survey where the files do not tell it.
  ///   - strict: import nothing at all when a row is faulty.
  /// - Throws: `Problem` when a path does not exist or, if strict, when a row is faulty (the remarks reach `onRemarks`).
  package static func run(
    _ paths: [URL], into store: Store, on date: CalendarDate?, strict: Bool = false, watch: Watch = { _ in },
    onRemarks: ([Remark]) -> Void = { _ in }
  ) throws -> Outcome {
    if strict {
      let remarks = try CheckSurvey.run(paths, on: date).remarks
      let errors = remarks.count { $0.severity == .error }
      guard errors == 0 else {
        onRemarks(remarks)
        throw Problem(
          .found, ProblemText.rowsFaulty.filled(errors), ProblemText.rowsFaultyCure.filled())
      }
    }
    watch(Advance(.survey, .begun))
    var outcome = Outcome()
    try requireTables(paths)
    let clock = ContinuousClock()
    let begun = clock.now
    var waitingSince = begun
    try store.recording(source: sourceName(paths)) { record in
      try SurveyFolder.forEachBatch(at: paths, on: date) { batch in
        outcome.seconds.reading += (clock.now - waitingSince).seconds
        defer { waitingSince = clock.now }
        for recorded in try record(batch.surveys) {
          switch recorded {
          case .new: outcome.new += 1
          case .revised: outcome.revised += 1
          case .unchanged: outcome.unchanged += 1
          }
        }
        outcome.rows += batch.importedRows
        outcome.remarks += batch.remarks
        onRemarks(batch.remarks)
        watch(Advance(.survey, .going, done: outcome.localities))
      }
    }
    outcome.seconds.storing = (clock.now - begun).seconds - outcome.seconds.reading
    watch(Advance(.survey, .ended, done: outcome.localities))
    return outcome
  }

  /// - Throws: `Problem` for a path that does not exist.
  static func requireTables(_ paths: [URL]) throws {
    for path in paths where !FileManager.default.fileExists(atPath: path.path) {
      throw Problem(
        .unreadable, ProblemText.pathMissing.filled(path.relativePath), ProblemText.pathMissingCure.filled())
    }
  }

  private static func sourceName(_ paths: [URL]) -> String {
    paths.map(\.lastPathComponent).joined(separator: "；")
  }
}
