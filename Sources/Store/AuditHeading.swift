package import Standards
package import Vocabulary

/// Under what an audit was made, without its findings.
package struct AuditHeading: Hashable, Sendable {
  package var pack: String
  package var status: Pack.Status
  package var asOf: CalendarDate

  package init(pack: String, status: Pack.Status, asOf: CalendarDate) {
    self.pack = pack
    self.status = status
    self.asOf = asOf
  }
}
