import Surveys
import Reports
package import Standards
package import Store
package import Vocabulary
import Wording

/// Says the plans of a store in words.
package enum ExplainPlan {
  /// - Parameter site: only this one.
  /// - Returns: a page for every site of every locality.
  /// - Throws: `Problem` when nothing was audited or planned, or no site has this id.
  package static func run(
    on store: Store, library: StandardsLibrary, site: Site.ID? = nil, language: Language
  ) throws -> [String] {
    let context = try ReportContext(on: store, library: library, packID: nil, language: language)
    var pages: [String] = []
    for locality in try store.localities() {
      guard let audited = try AuditedLocality(locality.id, from: store) else { continue }
      for place in audited.survey.sites where site == nil || place.id == site {
        if let page = PlanPage(audited, site: place, context: context) { pages.append(page.text) }
      }
    }
    if pages.isEmpty, let site {
      throw Problem(.usage, ProblemText.siteUnknown.filled(site.text), ProblemText.siteUnknownCure.filled())
    }
    if pages.isEmpty { throw Problem(.usage, ProblemText.noPlan.filled(), ProblemText.noPlanCure.filled()) }
    return pages
  }
}
