package import Foundation
package import Reports
package import Standards
package import Store
package import Vocabulary

/// Writes reports on all localities of a store, one locality in memory at a time.
package enum WriteReports {
  /// - Parameters:
  ///   - kinds: the reports to write; all of them unless given.
  ///   - packID: the pack that heads the reports; that of the first locality's audit unless given.
  ///   - stages: the stages of the run that this is part of; all of them unless given.
  /// - Throws: `Problem` when nothing was audited; what the reports throw.
  package static func run(
    on store: Store, library: StandardsLibrary, packID: String?, to folder: URL, language: Language,
    kinds: [any Report.Type] = Reports.all, stages: Set<Stage>? = nil, watch: Watch = { _ in }
  ) throws {
    let context = try ReportContext(
      on: store, library: library, packID: packID, language: language, stages: stages)
    let tracking = try TrackItems(library)
    let localities = try store.localities()
    watch(Advance(.report, .begun, total: localities.count))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let reports = try kinds.map { try $0.init(to: folder, context: context) }
    for (index, locality) in localities.enumerated() {
      guard
        let audited = try AuditedLocality(locality.id, from: store, tracking: tracking, sheetsIn: folder)
      else { continue }
      for report in reports { try report.add(audited) }
      watch(Advance(.report, .going, done: index + 1, total: localities.count))
    }
    for report in reports { try report.close() }
    watch(Advance(.report, .ended, done: localities.count, total: localities.count))
  }
}
