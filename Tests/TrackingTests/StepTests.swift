import Standards
import Testing
import Tracking
import Vocabulary

/// What people may do with a work item, transition by transition.
@Suite struct Steps {
  private let street: Street

  init() throws { street = try Street() }

  private func item(in state: WorkState) -> WorkItem {
    WorkItem(
      id: "W-1", locality: Street.locality, site: "A", subject: .sign(Street.locality, "1"), title: "甲",
      action: .remove, signClass: .mechanism, registeredOn: Street.day("2026-05-20"),
      history: [.init(on: Street.day("2026-05-20"), state: state, cause: .survey)])
  }

  private func step(
    _ from: WorkState, _ to: WorkState, role: String, by person: String = "张三", on day: String = "2026-05-21",
    item: String = "W-1"
  ) -> Step {
    Step(
      item: item, subject: .sign(Street.locality, "1"), from: from, to: to, by: person, role: role,
      on: Street.day(day))
  }

  private func fault(_ step: Step, _ items: [WorkItem]) -> StepFault? {
    do throws(StepFault) {
      try Tracker.check(step, items: items, workflow: street.workflow)
      return nil
    } catch {
      return error
    }
  }

  static let allowed: [(WorkState, WorkState, String)] = [
    (.registered, .underway, "community"), (.underway, .firstReview, "community"),
    (.firstReview, .secondReview, "subdistrict"), (.firstReview, .returned, "subdistrict"),
    (.secondReview, .closed, "district"), (.secondReview, .returned, "district"),
    (.returned, .underway, "community"), (.reopened, .underway, "community"),
  ]

  @Test func `these steps are allowed to people, and no others`() {
    for from in WorkState.allCases {
      for to in WorkState.allCases {
        for role in ["community", "subdistrict", "district", "survey"] {
          let isAllowed = Self.allowed.contains { $0 == (from, to, role) }
          let fault = fault(step(from, to, role: role), [item(in: from)])
          #expect((fault == nil) == isAllowed, "\(from) → \(to) by \(role): \(String(describing: fault))")
        }
      }
    }
  }

  @Test func `a step moves the item and is in its history`() throws {
    for (from, to, role) in Self.allowed {
      let moved = try Tracker.take(
        [step(from, to, role: role)], items: [item(in: from)], workflow: street.workflow)
      #expect(moved[0].state == to)
      #expect(moved[0].history.last?.by == "张三")
      #expect(moved[0].history.last?.role == role)
      #expect(moved[0].history.last?.cause == .step)
    }
  }

  @Test func `a wrong step is told with the right ones`() {
    let fault = fault(step(.firstReview, .closed, role: "district"), [item(in: .firstReview)])
    guard case .noSuchStep("W-1", let from, let to, let allowed) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(from.zh == "待初审")
    #expect(to.zh == "已销号")
    #expect(allowed.map(\.zh) == ["待复审", "退回"])
  }

  @Test func `a step seen from another state than the item's is refused`() {
    let fault = fault(step(.underway, .firstReview, role: "community"), [item(in: .registered)])
    guard case .noSuchStep = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
  }

  @Test func `a wrong role is told with the right one`() {
    let fault = fault(step(.firstReview, .secondReview, role: "district"), [item(in: .firstReview)])
    guard case .wrongRole(_, let role, let needed) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(role.zh == "区（县）")
    #expect(needed.map(\.zh) == ["街道（乡镇）"])
  }

  @Test func `an unknown item, an earlier day and a step by nobody are refused`() {
    let items = [item(in: .registered)]
    #expect(fault(step(.registered, .underway, role: "community", item: "W-9"), items) == .unknownItem("W-9"))
    #expect(
      fault(step(.registered, .underway, role: "community", on: "2026-05-19"), items)
        == .tooEarly(item: "W-1", on: Street.day("2026-05-19"), last: Street.day("2026-05-20")))
    #expect(fault(step(.registered, .underway, role: "community", on: "2026-05-20"), items) == nil)
    #expect(
      fault(step(.registered, .underway, role: "community", by: " 　\n"), items) == .nobody(item: "W-1"))
  }

  private func reviewed(by person: String) throws -> [WorkItem] {
    try Tracker.take(
      [step(.firstReview, .secondReview, role: "subdistrict", by: person)], items: [item(in: .firstReview)],
      workflow: street.workflow)
  }

  @Test(arguments: ["李四", " 李四", "李四\n", "李 四", "李　四"])
  func `the second review is never by the first reviewer, however the name is spaced`(person: String) throws {
    let items = try reviewed(by: "李四 ")
    for to in [WorkState.closed, .returned] {
      let fault = fault(step(.secondReview, to, role: "district", by: person), items)
      guard case .samePerson(item: "W-1", by: person, let left) = fault else {
        Issue.record("\(to): \(String(describing: fault))")
        return
      }
      #expect(left.zh == "待初审")
    }
    #expect(fault(step(.secondReview, .closed, role: "district", by: "李四光"), items) == nil)
  }

  @Test func `after a return the new first reviewer counts`() throws {
    var items = try reviewed(by: "李四")
    items = try Tracker.take(
      [
        step(.secondReview, .returned, role: "district", by: "王五"),
        step(.returned, .underway, role: "community"), step(.underway, .firstReview, role: "community"),
        step(.firstReview, .secondReview, role: "subdistrict", by: "赵六"),
      ], items: items, workflow: street.workflow)
    #expect(fault(step(.secondReview, .closed, role: "district", by: "李四"), items) == nil)
    guard case .samePerson = fault(step(.secondReview, .closed, role: "district", by: "赵六"), items) else {
      Issue.record("赵六 reviewed twice")
      return
    }
  }

  @Test func `several steps are taken all or none`() throws {
    var other = item(in: .closed)
    other.id = "W-2"
    let items = [item(in: .registered), other]
    let steps = [
      step(.registered, .underway, role: "community"),
      step(.closed, .underway, role: "community", item: "W-2"),
    ]
    #expect(throws: StepFault.self) { try Tracker.take(steps, items: items, workflow: street.workflow) }
    #expect(items.map(\.state) == [.registered, .closed])
    let twice = [steps[0], step(.underway, .firstReview, role: "community")]
    #expect(try Tracker.take(twice, items: items, workflow: street.workflow)[0].state == .firstReview)
  }

  @Test func `every fault is worded in both languages`() {
    let word = Bilingual(zh: "词", en: "word")
    let faults: [StepFault] = [
      .unknownItem("W-1"), .noSuchStep(item: "W-1", from: word, to: word, allowed: [word, word]),
      .noSuchStep(item: "W-1", from: word, to: word, allowed: []),
      .wrongRole(item: "W-1", role: word, needed: [word]), .samePerson(item: "W-1", by: "A", left: word),
      .tooEarly(item: "W-1", on: Street.day("2026-05-19"), last: Street.day("2026-05-20")),
      .nobody(item: "W-1"),
    ]
    for fault in faults {
      #expect(fault.text.zh.contains("W-1") && !fault.text.zh.contains("{"))
      #expect(fault.text.en.contains("W-1") && !fault.text.en.contains("{"))
      #expect(fault.text.en.firstMatch(of: /\p{Han}/) == nil)
    }
  }
}
