package import Foundation
package import Reports
package import Standards
package import Store
import Surveys
import Tables
package import Vocabulary
import Wording

/// Hands the floors of every site of a store on as files of other programs: rooms, doors, and the signs as an extension.
package enum ExportPlans {
  package enum Format: String, Sendable, CaseIterable {
    /// Metres, in the floor's own frame, a file a floor.
    case geojson
    /// Degrees, an archive a site.
    case imdf
  }

  package struct Request: Sendable {
    package var site: Site.ID?
    package var phases: Set<SheetFile.Phase>
    package var formats: Set<Format>

    package init(
      site: Site.ID? = nil, phases: Set<SheetFile.Phase> = [.before], formats: Set<Format> = [.geojson]
    ) {
      self.site = site
      self.phases = phases
      self.formats = formats
    }
  }

  package struct Outcome: Sendable {
    package var sites = 0
    package var files = 0
    /// Floors whose rooms have no outlines.
    package var schematics: [Bilingual] = []
  }

  /// The folder that the files are put into.
  package static let folder = "plans"

  /// - Throws: `Problem` when nothing was audited, no site has this id, no floor has outlines, or, when all else is
  ///   written, a site of an IMDF archive has no longitude and latitude; `TableError.cannotWrite`.
  package static func run(
    _ request: Request, on store: Store, library: StandardsLibrary, packID: String?, to folder: URL
  ) throws -> Outcome {
    let chinese = try ReportContext(on: store, library: library, packID: packID, language: .chinese)
    let english = try ReportContext(on: store, library: library, packID: packID, language: .english)
    let plans = folder.appending(path: Self.folder)
    var outcome = Outcome()
    var found = 0
    var placeless: [String] = []
    for locality in try store.localities() {
      guard let audited = try AuditedLocality(locality.id, from: store) else { continue }
      for site in audited.survey.sites where request.site == nil || site.id == request.site {
        found += 1
        let exports = SheetFile.Phase.allCases.filter { request.phases.contains($0) }.map {
          ExportedPlan(audited, site: site, phase: $0, chinese: chinese, english: english)
        }
        let files = exports.flatMap { self.files(of: $0, request.formats) }
        if let plan = exports.first {
          for text in plan.schematicLevels.map({ schematic(site, level: $0) })
          // A site that several localities share is told of once.
          where !outcome.schematics.contains(text) { outcome.schematics.append(text) }
          if request.formats.contains(.imdf), plan.hasFloors, !plan.hasPlace { placeless.append(site.name) }
        }
        guard !files.isEmpty else { continue }
        try write(files, to: plans)
        outcome.sites += 1
        outcome.files += files.count
      }
    }
    if let site = request.site, found == 0 {
      throw Problem(.usage, ProblemText.siteUnknown.filled(site.text), ProblemText.siteUnknownCure.filled())
    }
    if !placeless.isEmpty {
      let names = Bilingual(zh: placeless.joined(separator: "、"), en: placeless.joined(separator: ", "))
      throw Problem(
        .unreadable, ProblemText.exportNoPlace.filled(names), ProblemText.exportNoPlaceCure.filled())
    }
    if outcome.files == 0 {
      throw Problem(.unreadable, ProblemText.exportNothing.filled(), ProblemText.exportNothingCure.filled())
    }
    return outcome
  }

  private enum File {
    case text(name: String, Data)
    case archive(name: String, [(name: String, bytes: Data)])
  }

  private static func files(of plan: ExportedPlan, _ formats: Set<Format>) -> [File] {
    var files: [File] = []
    if formats.contains(.geojson) {
      files += plan.levels.compactMap { level in
        GeoJSONExport.data(of: plan, level: level).map {
          .text(name: GeoJSONExport.name(of: plan, level: level), $0)
        }
      }
    }
    if formats.contains(.imdf), let export = IMDFExport(plan) {
      files.append(.archive(name: IMDFExport.name(of: plan), export.parts))
    }
    return files
  }

  private static func write(_ files: [File], to folder: URL) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw TableError.cannotWrite(file: folder.relativePath)
    }
    for file in files {
      switch file {
      case .text(let name, let bytes):
        let url = folder.appending(path: name)
        do {
          try bytes.write(to: url, options: .atomic)
        } catch {
          throw TableError.cannotWrite(file: url.relativePath)
        }
      case .archive(let name, let parts): try ZipWriter.write(parts, to: folder.appending(path: name))
      }
    }
  }

  private static func schematic(_ site: Site, level: Int) -> Bilingual {
    let floor = level < 0 ? PageText.basement.filled(-level) : PageText.floorNumber.filled(level)
    return CommandText.exportSchematic.filled(site.name, floor)
  }
}
