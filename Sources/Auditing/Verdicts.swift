import Surveys
import Vocabulary

/// What becomes of each sign when findings compete and people have decided.
struct Verdicts {
  private(set) var dispositions: [Sign.ID: Disposition] = [:]
  private(set) var targets: [Sign.ID: Finding.Target] = [:]

  /// Review if a fact is doubtful, else remove > merge > move > fix > keep; a ruling in force goes before all of them.
  init(scene: AuditScene, rulings: [Ruling], asOf: CalendarDate) {
    for sign in scene.survey.signs { dispositions[sign.id] = .keep }
    for finding in scene.findings {
      guard let disposition = finding.disposition, case .sign(_, let id)? = finding.subjects.first,
        let current = dispositions[id], disposition.rank > current.rank
      else { continue }
      dispositions[id] = disposition
      targets[id] = finding.target
    }
    for ruling in rulings.sorted(by: { $0.on < $1.on }) {
      guard case .sign(_, let id) = ruling.subject, let current = dispositions[id],
        ruling.holds(on: asOf)
      else { continue }
      dispositions[id] = ruling.disposition
      if ruling.disposition != current { targets[id] = nil }
    }
  }
}
