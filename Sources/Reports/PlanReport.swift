import Standards
package import Foundation
import Planning
import Vocabulary
import Wording

/// `plan.json`: the consolidation plan of every site, one site a line; a site that several localities share once.
///
/// Its shape is promised to scripts (contract).
package final class PlanReport: Report {
  package static let about = ReportAbout(
    id: "plan", name: PageText.planReport.filled(), fileName: "plan.json")

  private let file: OutputFile
  private var isFirst = true
  private var written: Set<SharedSite> = []

  private struct SharedSite: Hashable {
    var site: Site.ID
    var localities: [Locality.ID]
  }

  package init(to folder: URL, context: ReportContext) throws {
    file = try OutputFile(folder.appending(path: Self.about.fileName))
    let standards = JSONText.string(context.pack.id)
    let status = JSONText.string(context.pack.status.rawValue)
    let asOf = JSONText.string(context.asOf.description)
    try file.write("{\"standards\":\(standards),\"status\":\(status),\"asOf\":\(asOf),\"sites\":[")
  }

  package func add(_ locality: AuditedLocality) throws {
    for plan in locality.plans {
      if plan.localities.count > 1,
        !written.insert(SharedSite(site: plan.site, localities: plan.localities)).inserted
      {
        continue
      }
      try file.write((isFirst ? "\n" : ",\n") + PlanJSON.text(plan, in: locality.survey))
      isFirst = false
    }
  }

  package func close() throws {
    try file.write("\n]}\n")
    try file.close()
  }
}
