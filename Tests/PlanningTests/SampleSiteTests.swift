import Foundation
import Planning
import Standards
import Surveys
import Tables
import TestSupport
import Testing
import Vocabulary

/// The plan of a real-sized site, read as people read it.
@Suite struct PlanOfASampleSite {
  private let library: StandardsLibrary
  private let survey: Survey

  init() throws {
    library = try StandardsFolder.read(Checkout.standards)
    var surveys: [Survey] = []
    let folder = Checkout.surveys.appending(path: "guihua-2026-05/丹桂社区")
    try SurveyFolder.forEachBatch(at: [folder], on: CalendarDate("2026-05-31")) { surveys += $0.surveys }
    survey = try #require(surveys.first)
  }

  private func plan(effort: Int = Planner.usualEffort) throws -> Plan {
    let pack = try #require(library.packs["cn-2024"])
    let required = pack.requirement("function-missing", on: survey.surveyedOn)?.limits["functions"] ?? ""
    let demands = Demands(
      locality: survey.locality.id,
      signs: [
        .init(sign: "P004", disposition: .remove),
        .init(sign: "P008", disposition: .move, target: .init(kind: .function, id: "service-hall")),
        .init(sign: "P013", disposition: .merge, target: .init(kind: .function, id: "police-room")),
        .init(sign: "P042", disposition: .merge, target: .init(kind: .sign, id: "P040")),
        .init(sign: "P081", disposition: .move, target: .init(kind: .function, id: "honour-display")),
      ], requiredFunctions: required.split(separator: "；").map(String.init))
    return try Planner.plan(
      site: "S1", surveys: [survey], demands: [demands], facilities: library.facilities, effort: effort)
  }

  @Test(arguments: Language.allCases)
  func `the plan reads well`(language: Language) throws {
    let text = PlanPrinter.text(try plan(), in: language)
    assertSnapshot(text, named: "dangui.\(language.rawValue).txt")
  }

  @Test func `the plan of a real-sized site is proven optimal in no time`() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let plan = try plan()
    print("丹桂社区 planned in \(clock.now - start)")
    #expect(plan.objective.stopped == .optimal)
    #expect(plan.objective.bound == plan.objective.value)
  }

  @Test func `the plan keeps its areas together`() throws {
    let plan = try plan()
    let before = plan.areas.reduce(0) { $0 + $1.before.squareMetres }
    let after = plan.areas.reduce(0) { $0 + $1.after.squareMetres }
    #expect(abs(before - after) < 1e-9)
    let later = survey.applying(plan)
    for change in plan.areas {
      let rooms = later.rooms.filter { $0.function == change.function }
      let area = rooms.reduce(0) { $0 + ($1.usableArea?.squareMetres ?? 0) }
      #expect(abs(area - change.after.squareMetres) < 1e-9, "\(change.function)")
    }
  }
}
