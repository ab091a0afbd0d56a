import Foundation
import Planning
import Reports
import TestSupport
import Testing
import Vocabulary

@Suite struct PlanReportTests {
  @Test func `plan.json looks as it did`() throws {
    let written = try Written([PlanReport.self], [World.plannedVillage], context: World.context())
    assertSnapshot(try written.text("plan.json"), named: "plan.json")
  }

  @Test func `it is JSON, and the same in both languages`() throws {
    let chinese = try Written([PlanReport.self], [World.plannedVillage], context: World.context())
    let english = try Written([PlanReport.self], [World.plannedVillage], context: World.context(.english))
    #expect(try chinese.data("plan.json") == english.data("plan.json"))
    let object = try JSONSerialization.jsonObject(with: chinese.data("plan.json")) as? [String: Any]
    #expect((object?["sites"] as? [Any])?.count == 1)
  }

  @Test func `a site that two localities share is written once`() throws {
    var first = World.plannedVillage
    first.plans[0].localities = [World.village.id, World.community.id]
    var second = World.communityLocality
    second.plans = first.plans
    let written = try Written([PlanReport.self], [first, second], context: World.context())
    #expect(try written.text("plan.json").components(separatedBy: "\"assignment\"").count == 2)
  }

  @Test func `nothing planned is an empty list`() throws {
    let written = try Written([PlanReport.self], [World.communityLocality], context: World.context())
    #expect(try written.text("plan.json").contains("\"sites\":[\n]"))
  }
}
