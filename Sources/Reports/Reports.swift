/// Every report that the program can write, in the order in which a run writes them.
package enum Reports {
  package static var all: [any Report.Type] {
    [FindingsReport.self, SARIFReport.self, PlanReport.self, LedgerReport.self, PagesReport.self]
  }
}
