package import Tables

/// Looks whether the files of Standards/ fit each other.
package enum StandardsCheck {
  /// - Parameters:
  ///   - rules: the rules that the program has.
  ///   - states: ids of the states of work items that the program has.
  package static func remarks(
    on library: StandardsLibrary, rules: [KnownRule], states: [String]
  ) -> [Remark] {
    let standards = CheckedStandards(library, rules: rules)
    let checks: [any LibraryCheck.Type] = [
      NameCheck.self, FacilityCheck.self, ReferenceCheck.self, ContradictionCheck.self, ShadowCheck.self,
      RestatementCheck.self, WordingCheck.self, DeadRowCheck.self, CapCheck.self, CitationCheck.self,
      GapCheck.self,
    ]
    return checks.flatMap { $0.remarks(on: standards) } + WorkflowCheck(library, states: states).remarks
  }
}

/// What a check of the standards has to know of a rule, which lives above them.
package struct KnownRule: Sendable {
  package var id: String
  /// Keys of `limits` that it reads.
  package var limits: [String]
  /// The text of a sign that it looks at; nil for a rule about rooms and sites.
  package var example: String?

  package init(_ id: String, limits: [String] = [], example: String? = nil) {
    self.id = id
    self.limits = limits
    self.example = example
  }
}

/// One kind of fault that the files of Standards/ can have together.
protocol LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark]
}
