import FloorPlans
package import Foundation
import Pictures
import Reports
package import Standards
package import Store
import Tracking
package import Vocabulary
import Wording

/// Draws the poster (挂图) of the localities of a store: how far the clean-up of each is.
package enum DrawPoster {
  package enum Paper: String, Sendable, CaseIterable { case a3, a2, a1 }

  package struct Request: Sendable {
    package var district: String?
    package var subdistrict: String?
    /// The day that it shows; that of the latest audit or step unless given.
    package var asOf: CalendarDate?
    package var paper: Paper
    package var formats: Set<DrawSheets.Format>
    package var font: String?
    package var language: Language

    package init(
      district: String? = nil, subdistrict: String? = nil, asOf: CalendarDate? = nil,
      paper: Paper = .a3, formats: Set<DrawSheets.Format> = [.png], font: String? = nil,
      language: Language
    ) {
      self.district = district
      self.subdistrict = subdistrict
      self.asOf = asOf
      self.paper = paper
      self.formats = formats
      self.font = font
      self.language = language
    }
  }

  /// - Parameter folder: where the folder of sheets is made.
  /// - Returns: how many sheets there are.
  /// - Throws: `PictureError`; `Problem` when nothing was audited or no locality is of the place; `TableError`.
  package static func run(
    _ request: Request, on store: Store, library: StandardsLibrary, packID: String?, to folder: URL
  ) throws -> Int {
    let context = try ReportContext(on: store, library: library, packID: packID, language: request.language)
    let writer = try SheetWriter(
      to: folder, formats: request.formats, try Typeface.find(path: request.font))
    let localities = try store.localities().filter { locality in
      (request.district == nil || locality.district == request.district)
        && (request.subdistrict == nil || locality.subdistrict == request.subdistrict)
    }
    guard !localities.isEmpty else {
      let place = [request.district, request.subdistrict].compactMap { $0 }.joined(separator: " ")
      throw Problem(.usage, ProblemText.placeUnknown.filled(place), ProblemText.placeUnknownCure.filled())
    }
    let tracking = try TrackItems(library)
    var poster = ProgressPoster(
      context: context, day: try request.asOf ?? latest(localities, tracking, store, context.asOf))
    for locality in localities {
      guard let audited = try AuditedLocality(locality.id, from: store, tracking: tracking) else { continue }
      poster.add(audited)
    }
    let drawings = PosterDrawing.drawings(
      of: poster.sheet, on: request.paper.drawn, typeface: writer.typeface)
    return try writer.write(drawings) { number, format in "poster-\(number).\(format.rawValue)" }
  }

  /// The day of the latest audit or of the latest thing that happened to an item.
  private static func latest(
    _ localities: [LocalitySummary], _ tracking: TrackItems, _ store: Store, _ audited: CalendarDate
  ) throws -> CalendarDate {
    try localities.reduce(audited) { latest, locality in
      try tracking.items(of: locality.id, in: store).reduce(latest) { max($0, $1.history.last?.on ?? $0) }
    }
  }
}

extension DrawPoster.Paper {
  fileprivate var drawn: PosterDrawing.Paper {
    switch self {
    case .a3: .a3
    case .a2: .a2
    case .a1: .a1
    }
  }
}
