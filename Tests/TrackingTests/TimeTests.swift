import Testing
import Tracking
import Vocabulary

/// Surveys and steps in order of date, whenever they came into the store.
@Suite struct Time {
  private let street: Street
  private let first = Street.round("2026-05-20", [.init("1", "甲"), .init("2", "乙", .keep)])
  private let gone = Street.round("2026-06-02", [.init("2", "乙", .keep)])

  init() throws { street = try Street() }

  @Test func `rounds count by date, not by the order in which they are given`() {
    let forward = street.items([first, gone])
    #expect(street.items([gone, first]) == forward)
  }

  @Test func `a step that a late survey has overtaken stays on record and moves nothing`() {
    // Taken on 1, 2, 3 and 4 June, before anybody knew of the survey of 2 June.
    let steps = street.steps(street.items(first)[0], Street.toClosed, from: "2026-06-01")
    let items = street.items([first, gone], steps: steps)
    #expect(items[0].history.map(\.state) == [.registered, .underway, .closed, .closed, .closed, .closed])
    #expect(items[0].history.map(\.cause) == [.survey, .step, .survey, .step, .step, .step])
    #expect(items[0].history.map(\.reason) == [nil, nil, .gone, .overtaken, .overtaken, .overtaken])
  }

  @Test func `on one day the survey comes first`() {
    let steps = street.steps(street.items(first)[0], [.underway], from: "2026-05-20")
    #expect(street.items([first], steps: steps)[0].state == .underway)
    let later = street.steps(street.items(first)[0], [.underway], from: "2026-06-02")
    let items = street.items([first, gone], steps: later)
    #expect(items[0].history.map(\.reason) == [nil, .gone, .overtaken])
  }

  @Test func `steps wait for the survey that brings up their item`() {
    // The survey of 20 May was withdrawn and came back with the date of 25 May.
    let steps = street.steps(street.items(first)[0], [.underway, .firstReview], from: "2026-05-21")
    let corrected = Street.round("2026-05-25", [.init("1", "甲"), .init("2", "乙", .keep)])
    let items = street.items([corrected], steps: steps)
    #expect(items.map(\.state) == [.firstReview])
    #expect(items[0].registeredOn == Street.day("2026-05-25"))
  }

  @Test func `steps of items that no survey knows are left out`() {
    let steps = street.steps(street.items(first)[0], Street.toClosed, from: "2026-06-01")
    #expect(street.items([gone], steps: steps) == [])
  }
}
