package import Standards
package import Vocabulary

/// A rule of the audit: looks once over the whole of a locality and says what is wrong.
///
/// A rule file carries everything about the rule: its reason, its texts in both languages, its examples.
package protocol Rule: SendableMetatype {
  static var about: RuleAbout { get }

  /// - Parameter requirement: the line of the pack that puts the rule to work; its limits and citations.
  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement)
}

/// What people can read about a rule.
package struct RuleAbout: Sendable {
  /// The type's name in kebab-case.
  package var id: String
  /// The code of the trade, such as `DUP`.
  package var code: String
  package var name: Bilingual
  package var reason: Bilingual
  /// Keys of `limits` in a pack that the rule reads, with what they mean.
  package var limits: [(key: String, meaning: Bilingual)]
  /// Columns of the survey format without which the rule stays silent.
  package var needs: [String]
  package var examples: [RuleExample]

  package init(
    id: String, code: String, name: Bilingual, reason: Bilingual,
    limits: [(key: String, meaning: Bilingual)] = [],
    needs: [String] = [], examples: [RuleExample]
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.reason = reason
    self.limits = limits
    self.needs = needs
    self.examples = examples
  }
}
