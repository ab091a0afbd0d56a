package import Standards
package import Vocabulary

/// A rule of the audit: looks once over the whole of a locality and says what is wrong.
///
/// A rule file carries everything about the rule: its reason, its texts in both languages, its examples.
package protocol Rule: SendableMetatype {
  static var about: RuleAbout { get }

  /// - Parameter requirement: the line of the pack that puts the rule to work; its limits and citations.
  static func look(at scene: inout AuditScene, by requirement: Pack.Requirement)

  /// Does in the survey what the nearest lawful change of a finding says, so that the audit can be run again on it.
  ///
  /// Taking down and moving are done for every rule; a rule whose finding is a `fix` says here what is mended.
  static func mend(_ audited: inout AuditCase, after finding: Finding)
}

extension Rule {
  package static func mend(_ audited: inout AuditCase, after finding: Finding) { audited.follow(finding) }
}

extension Finding {
  /// The sign that it judges.
  package var sign: Sign.ID? {
    guard case .sign(_, let id)? = subjects.first else { return nil }
    return id
  }

  func number(_ key: String) -> Double? {
    guard case .number(let value)? = facts[key] else { return nil }
    return value
  }

  func word(_ key: String) -> String? {
    guard case .text(let value)? = facts[key] else { return nil }
    return value
  }
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
