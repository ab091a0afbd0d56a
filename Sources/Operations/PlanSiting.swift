package import Foundation
package import FloorPlans
import Pictures
package import Planning
import Reports
package import Standards
package import Store
import Surveys
import Tables
package import Vocabulary
import Wording

/// Chooses the sites that stay in a subdistrict or district, and writes and draws the choice.
package enum PlanSiting {
  package struct Request: Sendable {
    package var subdistrict: String?
    package var district: String?
    /// Limits that a person gives; what is nil here comes from the facility standard.
    package var keep: Int?
    package var covers = false
    package var walkMinutes: Double?
    package var staying: [String] = []
    package var minimumArea: Double?
    package var maximumArea: Double?
    package var minimumHouseholds: Int?
    package var householdsPerSite: Int?
    package var limitsByArea = false
    package var effort: Int?
    package var seed: UInt64 = 1
    package var seconds: Double?
    package var language: Language

    package init(language: Language) { self.language = language }
  }

  package struct Outcome: Sendable {
    package var plan: SitingPlan
    package var listing: Listing
    package var page: String
    /// What was left out, for people.
    package var omissions: [Bilingual]
    package var map: SiteMap
    /// The last day on which one of the localities was surveyed.
    package var surveyedOn: CalendarDate
  }

  /// - Throws: `Problem` for a place that the store does not have; `SitingError`.
  package static func run(_ request: Request, on store: Store, library: StandardsLibrary) throws -> Outcome {
    let localities = try store.localities()
    let chosen = localities.filter { locality in
      (request.subdistrict == nil || locality.subdistrict == request.subdistrict)
        && (request.district == nil || locality.district == request.district)
    }
    let place = [request.district, request.subdistrict].compactMap { $0 }.joined()
    guard !chosen.isEmpty else {
      let known = Set(localities.compactMap { request.subdistrict == nil ? $0.district : $0.subdistrict })
        .sorted()
      throw Problem(
        .usage, SitingText.nowhere.filled(place.isEmpty ? "–" : place),
        SitingText.nowhereCure.filled(known.joined(separator: "、")))
    }
    let surveys = try chosen.compactMap { try store.survey(of: $0.id) }
    let known = SitingCase(surveys)
    let facilities = library.facilities
    var effort = SitingEffort(rounds: request.effort ?? SitingPlanner.usualEffort, seed: request.seed)
    if let seconds = request.seconds {
      let clock = ContinuousClock()
      let end = clock.now.advanced(by: .seconds(seconds))
      effort.secondsLeft = {
        let left = clock.now.duration(to: end).components
        return Double(left.seconds) + Double(left.attoseconds) / 1e18
      }
    }
    let plan = try plan(known, limits(request, facilities), effort)
    let citations = ["walk-minutes", "walking-speed", "walking-detour"]
      .flatMap { facilities.norm($0)?.citations ?? [] }
    let page = SitingPage(
      plan, place: place.isEmpty ? nil : place, citations: Set(citations).sorted(), language: request.language
    )
    return Outcome(
      plan: plan, listing: listing(plan), page: page.text,
      omissions: plan.omissions.map { SitingPage.words($0) },
      map: SitingSheet.map(
        of: plan, page: page, footer: footer(surveys, library, Set(citations).sorted(), request.language),
        language: request.language),
      surveyedOn: surveys.map(\.surveyedOn).max() ?? chosen[0].surveyedOn)
  }

  private static func plan(
    _ known: SitingCase, _ limits: SitingLimits, _ effort: SitingEffort
  ) throws -> SitingPlan {
    if known.demands.isEmpty, !known.omissions.isEmpty {
      // What was left out says why nobody is left.
      let why = known.omissions.map { SitingPage.words($0) }
      throw Problem(
        .unreadable, SitingText.noDemands.filled(),
        Bilingual(
          zh: ([SitingText.noDemandsCure.chinese] + why.map(\.zh)).joined(separator: "；"),
          en: ([SitingText.noDemandsCure.english] + why.map(\.en)).joined(separator: "; ")))
    }
    return try SitingPlanner.plan(known, limits: limits, effort: effort)
  }

  private static func limits(_ request: Request, _ facilities: Facilities) -> SitingLimits {
    var limits = SitingLimits(facilities)
    limits.keep = request.keep
    limits.covers = request.covers
    limits.walkMinutes = request.walkMinutes ?? limits.walkMinutes
    limits.staying = request.staying
    limits.minimumArea = request.minimumArea
    limits.maximumArea = request.maximumArea
    limits.minimumHouseholds = request.minimumHouseholds
    limits.householdsPerSite = request.householdsPerSite
    if request.limitsByArea {
      limits.areaPerHundred = facilities.norm("area-per-100-households")?.value ?? 30
    }
    return limits
  }

  private static func footer(
    _ surveys: [Survey], _ library: StandardsLibrary, _ citations: [String], _ language: Language
  ) -> [String] {
    let dates = surveys.map(\.surveyedOn).sorted()
    let span = [dates.first, dates.last].compactMap { $0?.description }
    let packs = Set(surveys.compactMap(\.pack)).sorted().map { id in
      library.packs[id]?.title.text(in: language) ?? id
    }
    return [
      SitingText.foot.filled(
        Set(span).sorted().joined(separator: "–"), packs.joined(separator: language == .chinese ? "、" : ", ")
      ).text(in: language)
        + (language == .chinese ? "　" : "   ")
        + SitingText.facilityStandard.filled(citations.joined(separator: " ")).text(in: language)
    ]
  }

  package enum Format: String, Sendable, CaseIterable { case png, svg, txt }

  /// Writes plan and map into a folder; each file whole or not at all.
  ///
  /// - Returns: the names of the files.
  /// - Throws: `PictureError`, `TableError.cannotWrite`.
  package static func write(
    _ outcome: Outcome, formats: Set<Format>, font: String?, to folder: URL
  ) throws -> [String] {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw TableError.cannotWrite(file: folder.relativePath)
    }
    var files: [(name: String, bytes: Data)] = [
      ("siting.txt", Data((outcome.page + "\n").utf8))
    ]
    if !formats.isEmpty {
      let typeface = try Typeface.find(path: font)
      let drawing = SiteMapDrawing.drawing(of: outcome.map, typeface: typeface)
      for format in Format.allCases where formats.contains(format) {
        let bytes: Data =
          switch format {
          case .png: Data(try drawing.png(dpi: 200, typeface))
          case .svg: Data(try drawing.svg(typeface).utf8)
          case .txt: Data(drawing.text().utf8)
          }
        files.append(("siting-map.\(format.rawValue)", bytes))
      }
    }
    for (name, bytes) in files {
      let path = folder.appending(path: name)
      do {
        try bytes.write(to: path, options: .atomic)
      } catch {
        throw TableError.cannotWrite(file: path.relativePath)
      }
    }
    let workbook = "siting.xlsx"
    try ListingWorkbook.write(
      outcome.listing, title: outcome.map.title, on: outcome.surveyedOn, to: folder.appending(path: workbook),
      language: outcome.map.language)
    return files.map(\.name) + [workbook]
  }
}
