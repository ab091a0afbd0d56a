package import Vocabulary

/// A sign of which the verdict is a person's, not the rules'.
package struct RuledVerdict: Hashable, Sendable {
  package var ruling: Ruling
  /// What the rules alone would have made of the sign.
  package var before: Disposition

  package init(ruling: Ruling, before: Disposition) {
    self.ruling = ruling
    self.before = before
  }
}

extension Audit {
  /// The signs of which a ruling changed the verdict.
  ///
  /// - Parameter rulings: those that nobody revoked; what does not hold on the day of the audit is passed over.
  package func verdicts(changedBy rulings: [Ruling]) -> [Sign.ID: RuledVerdict] {
    var byRules: [Sign.ID: Disposition] = [:]
    for finding in findings {
      guard let disposition = finding.disposition, case .sign(_, let id)? = finding.subjects.first else {
        continue
      }
      if disposition.rank > byRules[id, default: .keep].rank { byRules[id] = disposition }
    }
    var changed: [Sign.ID: RuledVerdict] = [:]
    for ruling in rulings.sorted(by: { $0.on < $1.on }) where ruling.holds(on: asOf) {
      guard case .sign(locality, let id) = ruling.subject else { continue }
      let before = byRules[id] ?? .keep
      // One that was recorded after the audit did nothing to it.
      let isActedOn = dispositions[id] == ruling.disposition && before != ruling.disposition
      changed[id] = isActedOn ? RuledVerdict(ruling: ruling, before: before) : nil
    }
    return changed
  }
}
