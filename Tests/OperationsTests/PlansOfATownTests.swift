import Foundation
import Operations
import Planning
import Standards
import Surveys
import TestSupport
import Testing
import Vocabulary

/// Many sites that nobody drew up by hand.
@Suite struct PlansOfATown {
  @Test func `every site of a synthetic town is planned to the optimum`() throws {
    let library = try StandardsSource.open(Checkout.standards)
    let folder = try Program.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let day = try #require(CalendarDate("2026-05-31"))
    try SynthesizeSurvey.run(units: 8, seed: 7, on: day, library: library, to: folder)
    var surveys: [Survey] = []
    try SurveyFolder.forEachBatch(at: [folder], on: day) { surveys += $0.surveys }
    let functions = [
      "service-hall", "party-mass-activity-room", "mediation-room-function", "governance-room",
    ]
    let clock = ContinuousClock()
    var times: [Duration] = []
    var rooms = 0
    for survey in surveys {
      let demands = [Demands(locality: survey.locality.id, requiredFunctions: functions)]
      for site in survey.sites {
        let start = clock.now
        let plan = try Planner.plan(
          site: site.id, surveys: [survey], demands: demands, facilities: library.facilities)
        times.append(clock.now - start)
        rooms += survey.rooms(of: site.id).count
        #expect(plan.objective.stopped == .optimal, "\(survey.locality.name) \(site.name)")
        // Nobody who has a room loses it.
        #expect(plan.assignments.allSatisfy { $0.from == nil || $0.room != nil })
        // What has been carried out needs no second plan.
        let later = survey.applying(plan)
        let again = try Planner.plan(
          site: site.id, surveys: [later], demands: demands, facilities: library.facilities)
        #expect(
          again.objective.value <= plan.objective.value + 1e-6, "\(survey.locality.name) \(site.name)")
      }
    }
    #expect(times.count >= 8)
    times.sort()
    print(
      "\(times.count) sites, \(rooms) rooms: median \(times[times.count / 2]), longest \(times[times.count - 1])"
    )
  }
}
