package import Foundation
import FloorPlans
import Pictures
package import Reports
package import Standards
package import Store
import Surveys
import Tables
package import Vocabulary
import Wording

/// Draws the sheets of every site of a store into a folder: floors before and after, façades, ways to services.
package enum DrawSheets {
  package enum What: String, Sendable, CaseIterable {
    case before, after, facade, directions
    /// The one sheet of all localities (`DrawPoster`).
    case poster

    /// What is drawn of every site.
    package static let ofSites: Set<What> = [.before, .after, .facade, .directions]
  }

  package enum Format: String, Sendable, CaseIterable { case png, svg, txt }

  package struct Request: Sendable {
    package var site: Site.ID?
    package var what: Set<What>
    package var formats: Set<Format>
    /// A font file to draw with; found by fontconfig when nil.
    package var font: String?
    package var language: Language

    package init(
      site: Site.ID? = nil, what: Set<What> = What.ofSites,
      formats: Set<Format> = [.png], font: String? = nil, language: Language
    ) {
      self.site = site
      self.what = what
      self.formats = formats
      self.font = font
      self.language = language
    }
  }

  package struct Outcome: Sendable {
    package var sites = 0
    package var sheets = 0
    /// Why floors were drawn as schematic plans though they have outlines, and marks of rooms that they have not.
    package var faults: [Bilingual] = []
  }

  /// How many localities are in memory at a time.
  private static let window = 8

  /// - Parameter folder: where the folder of sheets is made.
  /// - Throws: `PictureError` for a missing font, or for a missing character when all other sheets are drawn; `Problem` when nothing was audited or no site has
  ///   this id; `TableError.cannotWrite`.
  package static func run(
    _ request: Request, on store: Store, library: StandardsLibrary, packID: String?, to folder: URL,
    watch: Watch = { _ in }
  ) async throws -> Outcome {
    let context = try ReportContext(on: store, library: library, packID: packID, language: request.language)
    let typeface = try Typeface.find(path: request.font)
    let writer = try SheetWriter(to: folder, formats: request.formats, typeface)
    let localities = try store.localities()
    watch(Advance(.draw, .begun, total: localities.count))
    var outcome = Outcome()
    var fault: PictureError?
    // A site that several localities share is drawn for each of them and is one site all the same.
    var seen: Set<[String]> = []
    for start in stride(from: 0, to: localities.count, by: window) {
      let end = min(start + window, localities.count)
      var jobs: [Job] = []
      for locality in localities[start..<end] {
        guard let audited = try AuditedLocality(locality.id, from: store) else { continue }
        for site in audited.survey.sites where request.site == nil || site.id == request.site {
          let identity = [site.id.text] + site.localities.map(\.text)
          if seen.insert(identity).inserted { outcome.sites += 1 }
          let drawn = SiteSheets(audited, site: site, context: context)
          jobs += floorJobs(drawn, request, &outcome)
          jobs += directionJobs(drawn, request)
          jobs += facadeJobs(drawn, request)
        }
      }
      for result in try await draw(jobs, with: writer) {
        switch result {
        case .success(let count): outcome.sheets += count
        case .failure(let error): fault = fault ?? error
        }
      }
      watch(Advance(.draw, .going, done: end, total: localities.count))
    }
    if let site = request.site, outcome.sites == 0 {
      throw Problem(.usage, ProblemText.siteUnknown.filled(site.text), ProblemText.siteUnknownCure.filled())
    }
    watch(Advance(.draw, .ended, done: localities.count, total: localities.count))
    if let fault { throw fault }
    return outcome
  }

  private struct Job: Sendable {
    var first: SheetFile
    var drawings: @Sendable (Typeface) -> [Drawing]

    init(first: SheetFile, drawings: @escaping @Sendable (Typeface) -> [Drawing]) {
      self.first = first
      self.drawings = drawings
    }
  }

  // What a site has not gets a job too: it takes away the sheets of an earlier run.

  /// The floors of a site before and after.
  private static func floorJobs(_ site: SiteSheets, _ request: Request, _ outcome: inout Outcome) -> [Job] {
    var jobs: [Job] = []
    for level in site.levels {
      // The rooms of both phases have the same outlines, so one is searched for faults, drawn or not.
      let before = site.sheet(.before, level: level)
      outcome.faults += site.faults(of: before)
      for (what, phase) in [(What.before, SheetFile.Phase.before), (.after, .after)]
      where request.what.contains(what) {
        let sheet = phase == .before ? before : site.sheet(phase, level: level)
        jobs.append(
          Job(first: site.file(.floor(level: level, phase))) {
            FloorSheetDrawing.drawings(of: sheet, typeface: $0)
          })
      }
    }
    return jobs
  }

  private static func facadeJobs(_ site: SiteSheets, _ request: Request) -> [Job] {
    guard request.what.contains(.facade) else { return [] }
    let facade = site.facade
    return [
      Job(first: site.file(.facade)) { typeface in
        facade.map { FacadeSheetDrawing.drawings(of: $0, typeface: typeface) } ?? []
      }
    ]
  }

  /// The ways to the services of a site, floor by floor.
  private static func directionJobs(_ site: SiteSheets, _ request: Request) -> [Job] {
    guard request.what.contains(.directions) else { return [] }
    return site.levels.map { level in
      let sheet = site.directions(level: level)
      return Job(first: site.file(.directions(level: level))) { typeface in
        sheet.map { FloorSheetDrawing.drawings(of: $0, typeface: typeface) } ?? []
      }
    }
  }

  /// Sheets know nothing of each other, so they are drawn side by side; a character that the font lacks costs its own
  /// sheet only.
  private static func draw(
    _ jobs: [Job], with writer: SheetWriter
  ) async throws -> [Result<Int, PictureError>] {
    try await withThrowingTaskGroup(of: (Int, Result<Int, PictureError>).self) { group in
      for (index, job) in jobs.enumerated() {
        group.addTask {
          do {
            return (index, .success(try writer.write(job.drawings(writer.typeface), as: job.first.numbered)))
          } catch let error as PictureError {
            // A picture of an earlier run would be shown as that of this one.
            writer.remove(from: 1, of: job.first.numbered)
            return (index, .failure(error))
          }
        }
      }
      var results: [Result<Int, PictureError>] = Array(repeating: .success(0), count: jobs.count)
      for try await (index, result) in group { results[index] = result }
      return results
    }
  }
}

extension SheetFile {
  /// The names of the sheets of one subject, by number and format.
  fileprivate var numbered: SheetWriter.Names {
    { number, format in
      var file = self
      file.number = number
      return file.name(format.rawValue)
    }
  }
}
