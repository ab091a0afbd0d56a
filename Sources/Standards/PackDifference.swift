import Vocabulary

/// A line in which two packs differ after inheritance.
package struct PackDifference: Hashable, Sendable {
  /// What the second pack does to the first one's line.
  package enum Change: String, Sendable, CaseIterable { case added, removed, changed }

  /// As of `PackLine`.
  package var section: String
  package var id: String
  package var change: Change
  package var before: PackLine?
  package var after: PackLine?

  /// The lines of which value or citations differ: those of the second pack in its order, then those that only the
  /// first one has. A line that only comes from elsewhere is the same line.
  package static func between(
    _ first: Pack, _ second: Pack, in library: StandardsLibrary
  ) -> [PackDifference] {
    let old = keyed(first.lines(in: library))
    let new = keyed(second.lines(in: library))
    let before = Dictionary(old.map { ($0.key, $0.line) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.key, $0.line) }, uniquingKeysWith: { first, _ in first })
    var differences: [PackDifference] = []
    for (key, line) in new {
      guard let was = before[key] else {
        differences.append(.init(section: line.section, id: line.id, change: .added, after: line))
        continue
      }
      if was.value != line.value || Set(was.citations) != Set(line.citations) {
        differences.append(
          .init(section: line.section, id: line.id, change: .changed, before: was, after: line))
      }
    }
    for (key, line) in old where after[key] == nil {
      differences.append(.init(section: line.section, id: line.id, change: .removed, before: line))
    }
    return differences
  }

  package init(
    section: String, id: String, change: Change, before: PackLine? = nil, after: PackLine? = nil
  ) {
    self.section = section
    self.id = id
    self.change = change
    self.before = before
    self.after = after
  }

  private struct Key: Hashable {
    var section: String
    var id: String
    var unitKind: Locality.Kind?
    /// Tells lines apart that say the same thing twice.
    var ordinal: Int
  }

  private static func keyed(_ lines: [PackLine]) -> [(key: Key, line: PackLine)] {
    var seen: [Key: Int] = [:]
    return lines.map { line in
      var key = Key(section: line.section, id: line.id, unitKind: line.unitKind, ordinal: 0)
      key.ordinal = seen[key, default: 0]
      seen[Key(section: line.section, id: line.id, unitKind: line.unitKind, ordinal: 0), default: 0] += 1
      return (key, line)
    }
  }
}
