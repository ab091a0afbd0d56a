import Tables
import Wording

/// Looks whether the files of `workflow/` fit each other and the program: every item can begin, go on and end.
struct WorkflowCheck {
  private let library: StandardsLibrary
  private var workflow: Workflow { library.workflow }
  private(set) var remarks: [Remark] = []

  /// - Parameter known: ids of the states that the program has.
  init(_ library: StandardsLibrary, states known: [String]) {
    self.library = library
    states(known)
    roles()
    transitions()
    paths()
  }

  private mutating func states(_ known: [String]) {
    unique(workflow.states.map(\.id), .states)
    for state in workflow.states where !known.contains(state.id) {
      add("unknown-state", .states, .unknownState, state.id, cure: .unknownStateCure)
    }
    for id in known where workflow.state(id) == nil {
      add("state-missing", .states, .stateMissing, id, cure: .stateMissingCure)
    }
    for kind in [Workflow.State.Kind.start, .end, .rebound]
    where workflow.states.count(where: { $0.kind == kind }) != 1 {
      add("state-kind", .states, .stateKind, kind.rawValue, cure: nil)
    }
  }

  private mutating func roles() {
    unique(workflow.roles.map(\.id), .roles)
    for role in workflow.roles { citations(role.citations, of: role.id, .roles) }
  }

  private mutating func transitions() {
    var seen: Set<[String]> = []
    for step in workflow.transitions {
      for state in [step.from, step.to] + step.notSamePersonAs where workflow.state(state) == nil {
        add("unknown-state", .steps, .unknownState, state, cure: .unknownStateCure)
      }
      if workflow.role(step.role) == nil {
        add("unknown-role", .steps, .unknownRole, step.role, cure: .unknownRoleCure)
      }
      let name = "\(step.from) → \(step.to)"
      if !seen.insert([step.from, step.to, step.role]).inserted {
        add("duplicate-id", .steps, .duplicateID, name, cure: .duplicateIDCure)
      }
      if step.citations.isEmpty { add("no-citation", .steps, .noCitation, name, cure: .noCitationCure) }
      citations(step.citations, of: name, .steps)
    }
  }

  /// Nothing stands outside the way from the start to the end.
  private mutating func paths() {
    guard let start = workflow.states.first(where: { $0.kind == .start }),
      let end = workflow.states.first(where: { $0.kind == .end })
    else { return }
    let reached = workflow.reachable(from: start.id)
    let ending = workflow.leading(to: end.id)
    for state in workflow.states {
      if !reached.contains(state.id) {
        add("unreachable-state", .steps, .unreachableState, state.id, cure: .unreachableStateCure)
      }
      if !ending.contains(state.id) {
        add("dead-end-state", .steps, .deadEndState, state.id, cure: .unreachableStateCure)
      }
    }
  }

  private enum File: String { case states, roles, steps }

  private mutating func unique(_ ids: [String], _ file: File) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      add("duplicate-id", file, .duplicateID, id, cure: .duplicateIDCure)
    }
  }

  private mutating func citations(_ ids: [String], of subject: String, _ file: File) {
    for id in ids where library.citations[id] == nil {
      remarks.append(
        Remark(
          .error, code: "unknown-citation", at: CellPlace(file: "workflow/\(file.rawValue).csv"),
          what: StandardsText.unknownCitation.filled(subject, id),
          cure: StandardsText.unknownCitationCure.filled()))
    }
  }

  private mutating func add(
    _ code: String, _ file: File, _ what: StandardsText, _ subject: String, cure: StandardsText?
  ) {
    remarks.append(
      Remark(
        .error, code: code, at: CellPlace(file: "workflow/\(file.rawValue).csv"), what: what.filled(subject),
        cure: cure?.filled()))
  }
}
