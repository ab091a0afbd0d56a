package import Standards

extension RuleAbout {
  /// What the check of the standards has to know of the rule; the sign is that of its first example that has one.
  package var known: KnownRule {
    KnownRule(
      id, limits: limits.map(\.key), example: examples.lazy.flatMap(\.signs).first?.text)
  }
}
