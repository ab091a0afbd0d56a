import Auditing
package import Foundation
package import Reports
package import Store
package import Vocabulary

extension AuditedLocality {
  /// Everything that the store knows of a locality; nil for one that was not audited.
  ///
  /// - Parameters:
  ///   - tracking: derives its work items, for what speaks of them.
  ///   - folder: where its sheets were drawn, if they were.
  package init?(
    _ id: Locality.ID, from store: Store, tracking: TrackItems? = nil, sheetsIn folder: URL? = nil
  ) throws {
    guard let survey = try store.survey(of: id), let audit = try store.audit(of: id) else { return nil }
    let rulings = try store.rulings(of: id).filter { !$0.isRevoked }.map(\.ruling)
    self.init(
      survey: survey, readings: try store.readings(of: id), audit: audit,
      ruled: audit.verdicts(changedBy: rulings), plans: try store.plans(of: id),
      items: try tracking?.items(of: id, in: store) ?? [],
      sheets: folder.map { SheetFile.drawn(of: survey, in: $0) } ?? [])
  }
}
