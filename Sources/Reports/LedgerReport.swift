package import Foundation
import Wording

package final class LedgerReport: Report {
  package static let about = ReportAbout(
    id: "ledger", name: LedgerText.ledgerReport.filled(), fileName: "ledger.xlsx")
  package init(to folder: URL, context: ReportContext) throws {}
  package func add(_ locality: AuditedLocality) throws {}
  package func close() throws {}
}
