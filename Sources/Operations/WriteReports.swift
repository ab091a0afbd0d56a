import Auditing
package import Foundation
import Matching
package import Reports
package import Standards
package import Store
import Surveys
package import Vocabulary
import Wording

/// Writes reports on all localities of a store, one locality in memory at a time.
package enum WriteReports {
  /// - Parameters:
  ///   - kinds: the reports to write; all of them unless given.
  ///   - packID: the pack that heads the reports; that of the first locality's audit unless given.
  /// - Throws: `Problem` when nothing was audited; what the reports throw.
  package static func run(
    on store: Store, library: StandardsLibrary, packID: String?, to folder: URL, language: Language,
    kinds: [any Report.Type] = Reports.all, watch: Watch = { _ in }
  ) throws {
    let localities = try store.localities()
    watch(Advance(.report, .begun, total: localities.count))
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
    let context = ReportContext(
      library: library, pack: try StandardsSource.pack(used, of: nil, in: library), asOf: asOf,
      surveyTitle: title(of: localities), language: language)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let reports = try kinds.map { try $0.init(to: folder, context: context) }
    for (index, locality) in localities.enumerated() {
      guard let survey = try store.survey(of: locality.id), let audit = try store.audit(of: locality.id)
      else {
        continue
      }
      let audited = AuditedLocality(
        survey: survey, readings: try store.readings(of: locality.id), audit: audit)
      for report in reports { try report.add(audited) }
      watch(Advance(.report, .going, done: index + 1, total: localities.count))
    }
    for report in reports { try report.close() }
    watch(Advance(.report, .ended, done: localities.count, total: localities.count))
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
