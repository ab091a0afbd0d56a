import Foundation
import Surveys
import TestSupport
import Testing
import Vocabulary

@testable import signaudit_bench

/// The plans that the benchmark makes are plans.
@Suite struct LargePlans {
  @Test(arguments: LargePlan.Format.allCases, LargePlan.Kind.allCases)
  func `a made plan draws the rooms of its table`(format: LargePlan.Format, kind: LargePlan.Kind) throws {
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let plan = LargePlan(entities: 300, kind: kind)
    let plans = folder.appending(path: "floorplans")
    try FileManager.default.createDirectory(at: plans, withIntermediateDirectories: true)
    try Data(plan.table.utf8).write(to: folder.appending(path: "用房.csv"))
    try Data(plan.text(format).utf8).write(to: plans.appending(path: "S1-1.\(format.rawValue)"))
    var outlined = 0
    try SurveyFolder.forEachBatch(at: [folder], on: CalendarDate(year: 2026, month: 5, day: 31)) { batch in
      outlined += batch.surveys.flatMap(\.rooms).count { $0.outline != nil }
    }
    // Every fourth feature of the second kind of GeoJSON is a door.
    #expect(outlined == (format == .geojson && kind == .rooms ? 30 : 40))
  }
}
