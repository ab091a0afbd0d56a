import Foundation
package import Standards
package import Store
package import Tracking
package import Vocabulary
import Wording

/// Records the step of a person with one or more work items: all of them or none.
package enum TakeSteps {
  package struct Request: Sendable {
    package var items: [String]
    /// The state and the role by id or by name, in Chinese or English.
    package var to: String
    package var role: String
    package var by: String
    package var on: CalendarDate
    package var note: String?

    package init(
      items: [String], to: String, role: String, by: String, on: CalendarDate, note: String? = nil
    ) {
      self.items = items
      self.to = to
      self.role = role
      self.by = by
      self.on = on
      self.note = note
    }
  }

  /// How often to look again when somebody else writes between looking and writing.
  private static let attempts = 5

  /// - Returns: the state that the items are in now.
  /// - Throws: `StepFault` when the workflow refuses one of the steps; `Problem` for unknown words.
  package static func run(
    _ request: Request, on store: Store, library: StandardsLibrary
  ) throws -> WorkState {
    let workflow = library.workflow
    guard let state = workflow.state(named: request.to).flatMap({ WorkState(rawValue: $0.id) }) else {
      throw Problem(
        .usage, ProblemText.stateUnknown.filled(request.to),
        ProblemText.stateUnknownCure.filled(choices(workflow.states.map { ($0.id, $0.name) })))
    }
    let people = workflow.roles.filter { $0.kind == .person }
    guard let role = workflow.role(named: request.role), role.kind == .person else {
      throw Problem(
        .usage, ProblemText.roleUnknown.filled(request.role),
        ProblemText.roleUnknownCure.filled(choices(people.map { ($0.id, $0.name) })))
    }
    let tracking = try TrackItems(library)
    for attempt in 1...attempts {
      do {
        let seen = try store.eventCount()
        let steps = try steps(request, to: state, role: role.id, tracking, store, workflow)
        _ = try store.append(steps, seen: seen)
        break
      } catch StoreError.changedMeanwhile where attempt < attempts {
        continue
      }
    }
    return state
  }

  private static func steps(
    _ request: Request, to state: WorkState, role: String, _ tracking: TrackItems, _ store: Store,
    _ workflow: Workflow
  ) throws -> [Step] {
    // An id does not tell its locality, and one that two localities have must not move the wrong item.
    let wanted = Set(request.items)
    var found: [WorkItem] = []
    for locality in try store.localities() {
      found += try tracking.items(of: locality.id, in: store).filter { wanted.contains($0.id) }
    }
    let person = request.by.trimmingCharacters(in: .whitespacesAndNewlines)
    var seen: Set<String> = []
    let steps = try request.items.filter { seen.insert($0).inserted }.map { id in
      let items = found.filter { $0.id == id }
      guard let item = items.first else { throw StepFault.unknownItem(id) }
      guard items.count == 1 else { throw Problem(.usage, ProblemText.itemAmbiguous.filled(id)) }
      return Step(
        item: id, subject: item.subject, from: item.state, to: state, by: person, role: role, on: request.on,
        note: request.note)
    }
    _ = try Tracker.take(steps, items: found, workflow: workflow)
    return steps
  }

  private static func choices(_ words: [(id: String, name: Bilingual)]) -> Bilingual {
    Bilingual(
      zh: words.map { "\($0.name.zh)（\($0.id)）" }.joined(separator: "、"),
      en: words.map(\.id).joined(separator: ", "))
  }
}
