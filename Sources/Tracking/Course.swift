import Standards

/// What the workflow says of the steps that surveys take.
struct Course {
  private let workflow: Workflow
  let start: WorkState
  let end: WorkState
  let rebound: WorkState

  init(_ workflow: Workflow) {
    self.workflow = workflow
    func state(_ kind: Workflow.State.Kind, else usual: WorkState) -> WorkState {
      workflow.states.first { $0.kind == kind }.flatMap { WorkState(rawValue: $0.id) } ?? usual
    }
    start = state(.start, else: .registered)
    end = state(.end, else: .closed)
    rebound = state(.rebound, else: .reopened)
  }

  func surveyMayTake(_ item: WorkItem, to state: WorkState) -> Bool {
    workflow.transitions(from: item.state.rawValue, by: .survey).contains { $0.to == state.rawValue }
  }
}
