package import Foundation
import Pictures
import Standards
import Store
import Tables
package import Vocabulary
import Wording

/// The main job: a survey in; verdicts, plans, sheets, ledger and pages out.
package enum RunAll {
  package struct Request: Sendable {
    package var survey: [URL]
    package var standards: URL
    package var packID: String?
    package var out: URL
    package var on: CalendarDate?
    package var asOf: CalendarDate?
    package var stages: Set<Stage>
    /// A font file to draw with; found by fontconfig when nil.
    package var font: String?
    package var language: Language

    package init(
      survey: [URL], standards: URL, packID: String?, out: URL, on: CalendarDate?, asOf: CalendarDate?,
      stages: Set<Stage>, font: String? = nil, language: Language
    ) {
      self.survey = survey
      self.standards = standards
      self.packID = packID
      self.out = out
      self.on = on
      self.asOf = asOf
      self.stages = stages
      self.font = font
      self.language = language
    }
  }

  package struct Outcome: Sendable {
    package var imported: ImportSurvey.Outcome?
    package var audited: RunAudit.Outcome?
    package var planned: MakePlans.Outcome?
    package var drawn: DrawSheets.Outcome?
    package var pack: Bilingual?
    /// Nil for a pack whose text we hold.
    package var doubtfulStatus: Bilingual?
    package var remarksFile: String?
  }

  package static func run(_ request: Request, watch: Watch = { _ in }) async throws -> Outcome {
    let library = try StandardsSource.open(request.standards)
    // A wrong pack is told before an hour of importing, not after.
    if let id = request.packID { _ = try StandardsSource.pack(id, of: nil, in: library) }
    do {
      try FileManager.default.createDirectory(at: request.out, withIntermediateDirectories: true)
    } catch {
      throw Problem(
        .cannotWrite, ProblemText.cannotWrite.filled(request.out.relativePath),
        ProblemText.cannotWriteCure.filled())
    }
    let store = try Store(at: request.out.appending(path: "signaudit.sqlite"))
    var outcome = Outcome()
    if request.stages.contains(.survey) {
      let imported = try ImportSurvey.run(request.survey, into: store, on: request.on, watch: watch)
      outcome.remarksFile = try RemarksFile.write(
        imported.remarks, to: request.out, language: request.language)
      outcome.imported = imported
      guard imported.localities > 0 else {
        throw Problem(
          .unreadable, ProblemText.nothingImported.filled(), ProblemText.nothingImportedCure.filled())
      }
    }
    if request.stages.contains(.audit) {
      outcome.audited = try await RunAudit.run(
        on: store, library: library, packID: request.packID, asOf: request.asOf, watch: watch)
    }
    if request.stages.contains(.plan) {
      outcome.planned = try await MakePlans.run(
        on: store, library: library, packID: request.packID, watch: watch)
    }
    var missing: (any Error)?
    if request.stages.contains(.draw) {
      do {
        outcome.drawn = try await DrawSheets.run(
          .init(font: request.font, language: request.language), on: store, library: library,
          packID: request.packID, to: request.out, watch: watch)
      } catch let error as PictureError {
        // A font that is missing costs the sheets, not the ledger; it is told when everything else is done.
        missing = error
      }
    }
    if request.stages.contains(.report) {
      try WriteReports.run(
        on: store, library: library, packID: request.packID, to: request.out, language: request.language,
        stages: request.stages, watch: watch)
    }
    try store.checkpoint()
    if let missing { throw missing }
    if let id = request.packID, let pack = library.packs[id] {
      outcome.pack = pack.title
      outcome.doubtfulStatus = pack.status == .inForce ? nil : pack.status.term.filled()
    }
    return outcome
  }
}
