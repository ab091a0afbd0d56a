import Operations
import Standards
import Vocabulary
import Wording

/// What a stage did, in a line for people on standard error.
enum Summary {
  static func tell(_ imported: ImportSurvey.Outcome) {
    tell(
      CommandText.imported.filled(
        imported.localities, imported.new, imported.revised, imported.unchanged, imported.rows,
        imported.remarks.count, imported.errors))
  }

  static func tell(_ audited: RunAudit.Outcome, pack: String?) {
    tell(
      CommandText.audited.filled(
        audited.localities, audited.signs, audited.findings, audited.additions))
    for own in audited.overridden.keys.sorted() {
      tell(CommandText.overrides.filled(pack ?? "", own))
    }
    for id in audited.outOfTerm.keys.sorted() {
      tell(CommandText.outOfTerm.filled(id, audited.outOfTerm[id] ?? 0))
    }
  }

  static func tell(_ planned: MakePlans.Outcome) {
    tell(
      CommandText.planned.filled(
        planned.sites, planned.optimal, planned.moves, planned.plates, planned.unmet))
  }

  static func tell(_ drawn: DrawSheets.Outcome) {
    for fault in drawn.faults { tell(fault) }
    tell(CommandText.drawn.filled(drawn.sites, drawn.sheets))
  }

  static func tell(_ exported: ExportPlans.Outcome) {
    for schematic in exported.schematics { tell(schematic) }
    tell(CommandText.exported.filled(exported.sites, exported.files))
  }

  static func tell(poster sheets: Int) { tell(CommandText.posterDrawn.filled(sheets)) }

  /// Says of packs that do not hold on a day that what was printed of them is not in force.
  static func warn(of packs: [String], in library: StandardsLibrary, asOf date: CalendarDate?) {
    guard let date else { return }
    for id in packs {
      guard let pack = library.packs[id], !pack.holds(on: date) else { continue }
      tell(CommandText.packOutOfTerm.filled(id, date.description))
    }
  }

  static func tell(_ impact: ImpactOfPack.Outcome) {
    tell(CommandText.impact.filled(impact.localities, impact.signs, impact.changes.count))
    for line in impact.counts {
      tell(CommandText.impactLine.filled(line.before.term.filled(), line.after.term.filled(), line.count))
    }
  }

  private static func tell(_ text: Bilingual) { Shell.tell(text.text(in: Shell.language)) }
}
