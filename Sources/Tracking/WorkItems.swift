package import Matching
package import Standards
import Vocabulary

/// Work items are derived, never stored: from what the surveys found and the steps that people took.
package enum WorkItems {
  /// Where every item of the clean-up stands.
  ///
  /// Rounds count by date and steps by their order in the log. On a day that has both, the survey comes first:
  /// whoever then takes a step knows what it found. Rounds may be of several localities, which know nothing of each
  /// other. The order of rows in a survey changes nothing.
  /// - Parameters:
  ///   - steps: in the order of the event log; those of items that no round brings up are left out.
  ///   - folding: tells which texts read the same.
  /// - Returns: ordered by locality, date of registration, subject.
  package static func derive(
    rounds: [Round], steps: [Step], workflow: Workflow, folding: TextFolding
  ) -> [WorkItem] {
    let rounds = Dictionary(grouping: rounds, by: \.locality)
    let steps = Dictionary(grouping: steps, by: \.subject.locality)
    return rounds.keys.sorted().flatMap { locality in
      derive(rounds[locality] ?? [], steps[locality] ?? [], Course(workflow), folding)
    }
  }

  private static func derive(
    _ rounds: [Round], _ steps: [Step], _ course: Course, _ folding: TextFolding
  ) -> [WorkItem] {
    var register = ItemRegister(course: course)
    var places = PlaceBook(folding: folding)
    let naming = SignNaming(folding: folding)
    var waiting = steps.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
      .map(\.element)[...]
    for round in rounds.sorted(by: { $0.on < $1.on }) {
      while let step = waiting.first, step.on < round.on {
        register.take(step)
        waiting.removeFirst()
      }
      let map = places.enter(round.survey)
      SignRound(round, map, naming).run(on: &register)
      AdditionRound(round, map).run(on: &register)
      RoomRound(round, map, folding).run(on: &register)
    }
    for step in waiting { register.take(step) }
    return register.items.sorted {
      ($0.registeredOn, $0.subject, $0.id) < ($1.registeredOn, $1.subject, $1.id)
    }
  }
}
