package import Matching
package import Standards
import Surveys
package import Vocabulary

/// Why a sign has its verdict, what would make it lawful, and what would have to be true for another verdict.
package struct Explanation: Sendable {
  /// What the engine found when the nearest lawful change was made and everything was audited again.
  package struct Recheck: Sendable {
    /// The verdict then; nil for a sign that has come down.
    package var disposition: Disposition?
    /// Must-findings that were not there before.
    package var fresh: [Finding]
  }

  /// A fact that might be otherwise, with the verdict that would follow.
  package struct Otherwise: Sendable {
    package var supposition: Supposition
    package var disposition: Disposition
  }

  package var sign: AuditedSign
  /// After rulings.
  package var disposition: Disposition
  package var target: Finding.Target?
  /// The ruling that goes before the findings; nil where none is in force.
  package var ruling: Ruling?
  /// All findings on the sign, the deciding ones first.
  package var findings: [Finding]
  /// Whether following the deciding findings makes it lawful; nil for a sign that is lawful or needs a person.
  package var recheck: Recheck?
  /// Only suppositions that change the verdict.
  package var otherwise: [Otherwise]
  /// Facts that nobody told and that silenced a rule on this sign.
  package var needs: [Finding.Need]

  /// - Returns: nil for a sign that the survey does not have.
  package init?(of id: Sign.ID, in audited: AuditCase) {
    let scene = AuditScene(
      survey: audited.survey, readings: audited.readings, library: audited.library, pack: audited.pack,
      asOf: audited.asOf)
    guard let sign = scene.signs.first(where: { $0.id == id }) else { return nil }
    let audit = audited.audit()
    guard let disposition = audit.dispositions[id] else { return nil }
    let own = audit.findings.filter { $0.subjects.first == sign.subject }
    let deciding = own.filter { $0.disposition == disposition }
    self.sign = sign
    self.disposition = disposition
    target = audit.targets[id]
    ruling = audited.rulings.last { ruling in
      ruling.subject == sign.subject && ruling.on <= audited.asOf
        && (ruling.until.map { audited.asOf <= $0 } ?? true)
    }
    findings = deciding + own.filter { $0.disposition != disposition }
    recheck = ruling == nil ? Self.recheck(id, after: deciding, disposition, audit, audited) : nil
    otherwise = []
    needs = audit.needs.filter { $0.subject == sign.subject }
    // What a person decided stands whatever the facts are.
    guard ruling == nil else { return }
    for supposition in Supposition.all(of: sign, findings: own, in: audited) {
      var supposed = audited
      supposition.suppose(of: id, findings: own, in: &supposed)
      guard let other = supposed.audit().dispositions[id], other != disposition else { continue }
      otherwise.append(Otherwise(supposition: supposition, disposition: other))
    }
  }

  /// Does what the deciding findings say and audits again.
  private static func recheck(
    _ id: Sign.ID, after deciding: [Finding], _ disposition: Disposition, _ audit: Audit, _ audited: AuditCase
  ) -> Recheck? {
    guard ![.keep, .review].contains(disposition), !deciding.isEmpty else { return nil }
    var mended = audited
    for finding in deciding {
      Rules.all.first { $0.about.id == finding.rule }?.mend(&mended, after: finding)
    }
    let after = mended.audit()
    let before = Set(audit.findings.map(\.id))
    return Recheck(
      disposition: after.dispositions[id],
      fresh: after.findings.filter { $0.severity == .must && !before.contains($0.id) })
  }
}
