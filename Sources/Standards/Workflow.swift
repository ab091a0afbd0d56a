package import Vocabulary

/// How a work item goes from registered to closed: states, who may take which step, and which steps one person may
/// not take both.
package struct Workflow: Hashable, Sendable {
  package struct State: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      /// Where every item begins.
      case start
      case open
      /// Done.
      case end
      /// Done once, and found again by a later survey.
      case rebound
    }

    package var id: String
    package var name: Bilingual
    package var kind: Kind
    package var note: String?

    package init(id: String, name: Bilingual, kind: Kind, note: String? = nil) {
      self.id = id
      self.name = name
      self.kind = kind
      self.note = note
    }
  }

  package struct Role: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case person
      /// What a later survey found; no person takes its steps.
      case survey
    }

    package var id: String
    package var name: Bilingual
    package var aliases: [String]
    package var kind: Kind
    package var citations: [String]

    package init(id: String, name: Bilingual, aliases: [String] = [], kind: Kind, citations: [String] = []) {
      self.id = id
      self.name = name
      self.aliases = aliases
      self.kind = kind
      self.citations = citations
    }
  }

  /// A step that one role may take; ids of states and roles as in their files.
  package struct Transition: Hashable, Sendable {
    package var from: String
    package var to: String
    package var role: String
    package var name: Bilingual
    /// States: whoever last took the item out of one of them may not take this step.
    package var notSamePersonAs: [String]
    package var citations: [String]
    package var note: String?

    package init(
      from: String, to: String, role: String, name: Bilingual, notSamePersonAs: [String] = [],
      citations: [String] = [], note: String? = nil
    ) {
      self.from = from
      self.to = to
      self.role = role
      self.name = name
      self.notSamePersonAs = notSamePersonAs
      self.citations = citations
      self.note = note
    }
  }

  package var states: [State]
  package var roles: [Role]
  /// In the order of the file.
  package var transitions: [Transition]

  package init(states: [State] = [], roles: [Role] = [], transitions: [Transition] = []) {
    self.states = states
    self.roles = roles
    self.transitions = transitions
  }
}

extension Workflow {
  package func state(_ id: String) -> State? { states.first { $0.id == id } }
  package func role(_ id: String) -> Role? { roles.first { $0.id == id } }

  /// The state that a word means: its id or its name in either language.
  package func state(named word: String) -> State? {
    states.first { $0.id == word } ?? states.first { $0.name.zh == word || $0.name.en == word }
  }

  /// The role that a word means: its id, its name in either language or one of its aliases.
  package func role(named word: String) -> Role? {
    role(word) ?? roles.first { $0.name.zh == word || $0.name.en == word || $0.aliases.contains(word) }
  }

  /// Steps that lead away from a state, those of one kind of role.
  package func transitions(from state: String, by kind: Role.Kind) -> [Transition] {
    transitions.filter { $0.from == state && role($0.role)?.kind == kind }
  }

  /// The states that some order of steps leads to, beginning at one.
  package func reachable(from start: String) -> Set<String> {
    spread(from: start) { transition in (transition.from, transition.to) }
  }

  /// The states from which some order of steps leads to one.
  package func leading(to end: String) -> Set<String> {
    spread(from: end) { transition in (transition.to, transition.from) }
  }

  private func spread(from first: String, by arrow: (Transition) -> (String, String)) -> Set<String> {
    var found: Set = [first]
    var isGrowing = true
    while isGrowing {
      let before = found.count
      for (tail, head) in transitions.map(arrow) where found.contains(tail) { found.insert(head) }
      isGrowing = found.count > before
    }
    return found
  }
}
