package import Standards
import Vocabulary

/// Lets people take the steps that the workflow allows, and no others.
package enum Tracker {
  /// - Throws: the first thing that is wrong with the step.
  package static func check(
    _ step: Step, items: [WorkItem], workflow: Workflow
  ) throws(StepFault) {
    guard let item = items.first(where: { $0.id == step.item }) else { throw .unknownItem(step.item) }
    try check(step, of: item, workflow: workflow)
  }

  /// The items after several steps, in the order given: all of them, or none when one of them is wrong.
  package static func take(
    _ steps: [Step], items: [WorkItem], workflow: Workflow
  ) throws(StepFault) -> [WorkItem] {
    var items = items
    for step in steps {
      guard let index = items.firstIndex(where: { $0.id == step.item }) else {
        throw .unknownItem(step.item)
      }
      try check(step, of: items[index], workflow: workflow)
      items[index].take(step)
    }
    return items
  }

  private static func check(_ step: Step, of item: WorkItem, workflow: Workflow) throws(StepFault) {
    let leading = workflow.transitions(from: item.state.rawValue, by: .person)
    let fitting = leading.filter { $0.to == step.to.rawValue }
    guard !fitting.isEmpty, step.from == item.state else {
      throw .noSuchStep(
        item: item.id, from: workflow.name(of: item.state), to: workflow.name(of: step.to),
        allowed: distinct(leading.map(\.to)).map { workflow.name(ofState: $0) })
    }
    guard let transition = fitting.first(where: { $0.role == step.role }) else {
      throw .wrongRole(
        item: item.id, role: workflow.name(ofRole: step.role),
        needed: distinct(fitting.map(\.role)).map { workflow.name(ofRole: $0) })
    }
    let person = PersonName(step.by)
    guard !person.isEmpty else { throw .nobody(item: item.id) }
    for state in transition.notSamePersonAs where item.lastToLeave(state) == person {
      throw .samePerson(item: item.id, by: step.by, left: workflow.name(ofState: state))
    }
    if let last = item.history.last, step.on < last.on {
      throw .tooEarly(item: item.id, on: step.on, last: last.on)
    }
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

extension WorkItem {
  /// Puts a step into the history; it moves the item only from the state that it was taken in.
  mutating func take(_ step: Step) {
    let fits = state == step.from
    history.append(
      Entry(
        on: step.on, state: fits ? step.to : state, cause: .step, by: step.by, role: step.role,
        note: step.note, reason: fits ? nil : .overtaken))
  }

  /// Who took the item out of a state the last time.
  fileprivate func lastToLeave(_ state: String) -> PersonName? {
    var person: PersonName?
    for (before, after) in zip(history, history.dropFirst())
    where before.state.rawValue == state && after.state != before.state && after.cause == .step {
      person = after.by.map(PersonName.init)
    }
    return person
  }
}
