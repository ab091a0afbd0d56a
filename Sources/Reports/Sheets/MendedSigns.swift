import Auditing
import Surveys
import Vocabulary

/// The signs of a locality as they are made anew: every finding that asks for a `fix` followed.
///
/// What a fix means only its rule knows (`Rule.mend`): another size, material, letter colour, side of the door, text.
struct MendedSigns {
  private let signs: [Sign.ID: Sign]

  init(_ locality: AuditedLocality, context: ReportContext) {
    var mended = AuditCase(
      survey: locality.survey, readings: locality.readings, library: context.library, pack: context.pack,
      asOf: context.asOf)
    let rules = Dictionary(Rules.all.map { ($0.about.id, $0) }, uniquingKeysWith: { first, _ in first })
    // A rule that lets two signs change places has a finding on each, and twice changed is as before.
    var done: Set<[String]> = []
    for finding in locality.audit.findings where finding.disposition == .fix {
      let subjects = finding.subjects.map(\.description).sorted()
      guard done.insert([finding.rule] + subjects).inserted else { continue }
      rules[finding.rule]?.mend(&mended, after: finding)
    }
    signs = Dictionary(mended.survey.signs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The sign as it will be; as it is where no finding asks for a change.
  func sign(_ sign: Sign) -> Sign { signs[sign.id] ?? sign }
}
