package import Reports
package import Standards
package import Store
package import Vocabulary
import Wording

extension ReportContext {
  /// What all localities of a store have in common: the pack they were audited under, the latest date, the place.
  ///
  /// - Parameter packID: the pack that heads the reports; that of the first locality's audit unless given.
  /// - Throws: `Problem` when nothing was audited, or a survey has changed since.
  package init(
    on store: Store, library: StandardsLibrary, packID: String?, language: Language,
    stages: Set<Operations.Stage>? = nil
  ) throws {
    try CurrentAudits.require(in: store)
    let localities = try store.localities()
    var latest: CalendarDate?
    var used = packID
    for locality in localities {
      guard let audit = try store.auditHeading(of: locality.id) else { continue }
      latest = max(latest ?? audit.asOf, audit.asOf)
      used = used ?? audit.pack
    }
    guard let asOf = latest else {
      throw Problem(.usage, ProblemText.noAudit.filled(), ProblemText.noAuditCure.filled())
    }
    self.init(
      library: library, pack: try StandardsSource.pack(used, of: nil, in: library), asOf: asOf,
      surveyTitle: Self.title(of: localities), language: language,
      stages: ReportContext.Stage.allCases.filter { stage in
        stages.map { $0.contains { $0.rawValue == stage.rawValue } } ?? true
      })
  }

  /// The one subdistrict, else the one district, else nothing.
  private static func title(of localities: [LocalitySummary]) -> String {
    let subdistricts = Set(localities.map(\.subdistrict))
    if subdistricts.count == 1, let name = subdistricts.first ?? nil { return name }
    let districts = Set(localities.map(\.district))
    if districts.count == 1, let name = districts.first ?? nil { return name }
    return ""
  }
}
