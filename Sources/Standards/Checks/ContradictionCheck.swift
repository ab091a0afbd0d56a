import Tables
import Vocabulary
import Wording

/// A pack that says two things of the same name: kept and withdrawn, required and withdrawn, exempt and withdrawn.
enum ContradictionCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    standards.packs.flatMap { pack in
      pack.ownEntries.compactMap { inItself($0, of: pack, standards) }
        + pairs(of: pack, standards) + caps(of: pack)
    }
  }

  /// A row that says both itself.
  private static func inItself(
    _ entry: Pack.Entry, of pack: Pack, _ standards: CheckedStandards
  ) -> Remark? {
    guard entry.placements.contains(.withdrawn) else { return nil }
    let name = standards.called(entry.name)
    let place = pack.place(.mechanisms, row: entry.row)
    if entry.placements.count > 1 {
      return Remark(
        .error, code: "contradiction", at: place,
        what: StandardsCheckText.withdrawnAmongOthers.filled(name, standards.says(entry)),
        cure: StandardsCheckText.withdrawnAmongOthersCure.filled(),
        witness: standards.witness(
          entry.name, entry.unitKind, StandardsCheckText.bothVerdicts.filled(standards.says(entry))))
    }
    guard entry.isRequired else { return nil }
    return Remark(
      .error, code: "contradiction", at: place, what: StandardsCheckText.requiredAndWithdrawn.filled(name),
      cure: StandardsCheckText.requiredAndWithdrawnCure.filled(),
      witness: standards.witness(
        entry.name, entry.unitKind, StandardsCheckText.missedAndRemoved.filled()))
  }

  /// Two rows of one name and kind of unit, on the same day.
  private static func pairs(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    let entries = pack.ownEntries
    var remarks: [Remark] = []
    for (index, later) in entries.enumerated() {
      let isGone = later.placements == [.withdrawn]
      let earlier = entries[..<index].first {
        $0.name == later.name && $0.unitKind == later.unitKind && $0.validity.overlaps(later.validity)
          && ($0.placements == [.withdrawn]) != isGone
      }
      guard let earlier else { continue }
      let first = StandardsCheckText.row(earlier.row)
      let second = StandardsCheckText.row(later.row)
      remarks.append(
        Remark(
          .error, code: "contradiction", at: pack.place(.mechanisms, row: later.row),
          what: StandardsCheckText.keptAndWithdrawn.filled(
            standards.called(later.name), standards.kind(later.unitKind), first, second),
          cure: StandardsCheckText.keepOneRow.filled(),
          witness: standards.witness(
            later.name, later.unitKind,
            StandardsCheckText.firstRowDecides.filled(
              first, standards.says(earlier), second, standards.says(later)))))
    }
    return remarks
  }

  /// Two numbers for the same place.
  private static func caps(of pack: Pack) -> [Remark] {
    let caps = pack.ownCaps
    var remarks: [Remark] = []
    for (index, later) in caps.enumerated() {
      let earlier = caps[..<index].first {
        $0.what == later.what && $0.unitKind == later.unitKind
          && ($0.max != later.max || $0.isClosed != later.isClosed || $0.per != later.per)
      }
      guard let earlier else { continue }
      remarks.append(
        Remark(
          .error, code: "contradiction", at: pack.place(.pack, row: later.row),
          what: StandardsCheckText.twoCaps.filled(
            later.what.term.filled(), StandardsCheckText.row(earlier.row), StandardsCheckText.row(later.row)),
          cure: StandardsCheckText.keepOneRow.filled(),
          witness: CheckedStandards.witness(
            WitnessSign.text(
              of: KnownName(id: "", nameClass: "organisation", name: "村民委员会"), kind: later.unitKind),
            StandardsCheckText.onlyRowCounts.filled(StandardsCheckText.row(earlier.row)))))
    }
    return remarks
  }
}
