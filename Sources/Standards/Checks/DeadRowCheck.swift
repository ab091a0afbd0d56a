import Tables
import Vocabulary
import Wording

/// Rows that can never come to anything: no day on which they hold, no room to merge into, no rule that reads them.
enum DeadRowCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    standards.packs.flatMap { pack in
      terms(of: pack, standards) + limits(of: pack, standards) + merges(of: pack, standards)
        + twins(of: pack, standards)
    }
  }

  private static func terms(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    var remarks: [Remark] = []
    if pack.validity.isReversed {
      remarks.append(reversed(pack.id, pack.place(.pack), nil))
    }
    func term(_ validity: Validity, _ subject: String, _ place: CellPlace, _ witness: Bilingual?) {
      if validity.isReversed {
        remarks.append(reversed(subject, place, witness))
      } else if !pack.validity.isReversed, !validity.overlaps(pack.validity) {
        remarks.append(
          Remark(
            .warning, code: "dead-term", at: place,
            what: StandardsCheckText.outsideTerm.filled(subject, span(validity), span(pack.validity)),
            cure: StandardsCheckText.outsideTermCure.filled(), witness: witness))
      }
    }
    for entry in pack.ownEntries {
      term(
        entry.validity, standards.called(entry.name), pack.place(.mechanisms, row: entry.row),
        standards.witness(entry.name, entry.unitKind, StandardsCheckText.neverHolds.filled()))
    }
    for item in pack.ownItems {
      term(
        item.validity, item.name, pack.place(item.list, row: item.row),
        CheckedStandards.witness(item.name, StandardsCheckText.neverHolds.filled()))
    }
    for line in pack.ownRequirements {
      term(
        line.validity, line.rule, pack.place(.pack, row: line.row),
        standards.rules[line.rule]?.example.map {
          CheckedStandards.witness($0, StandardsCheckText.neverHolds.filled())
        })
    }
    return remarks
  }

  private static func reversed(_ subject: String, _ place: CellPlace, _ witness: Bilingual?) -> Remark {
    Remark(
      .error, code: "dates-reversed", at: place, what: StandardsText.datesReversed.filled(subject),
      cure: StandardsCheckText.datesReversedCure.filled(), witness: witness)
  }

  private static func span(_ validity: Validity) -> String {
    "\(validity.from?.description ?? "…")–\(validity.to?.description ?? "…")"
  }

  /// Keys of limits that the rule does not read.
  private static func limits(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    pack.ownRequirements.flatMap { line -> [Remark] in
      guard let rule = standards.rules[line.rule] else { return [] }
      return line.limits.keys.sorted().filter { !rule.limits.contains($0) }.map { key in
        Remark(
          .warning, code: "dead-limit", at: pack.place(.pack, row: line.row),
          what: StandardsCheckText.unknownLimit.filled(line.rule, key),
          cure: rule.limits.isEmpty
            ? StandardsCheckText.noLimits.filled()
            : StandardsCheckText.limitsKnown.filled(rule.limits.joined(separator: " · ")),
          witness: rule.example.map {
            CheckedStandards.witness($0, StandardsCheckText.limitUnread.filled(key))
          })
      }
    }
  }

  /// Functions to merge into that no list asks a room for.
  private static func merges(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    let asked = Set(
      pack.requirements.flatMap { line in
        ["functions", "target"].flatMap { key in
          line.list(key)
        }
      })
    return pack.ownEntries.compactMap { entry in
      guard let into = entry.mergeInto, let function = standards.library.facilities.function(into),
        function.minimumArea == nil, !asked.contains(into)
      else { return nil }
      return Remark(
        .warning, code: "dead-merge", at: pack.place(.mechanisms, row: entry.row),
        what: StandardsCheckText.mergeWithoutRoom.filled(standards.called(entry.name), function.name),
        cure: StandardsCheckText.mergeWithoutRoomCure.filled(),
        witness: standards.witness(
          entry.name, entry.unitKind, StandardsCheckText.mergedNowhere.filled(function.name)))
    }
  }

  /// Names of a group that the catalogue takes down anyway, for every kind of unit and on every day of the pack.
  ///
  /// What only general knowledge withdraws goes to a person and still hangs when twins are looked for.
  private static func twins(of pack: Pack, _ standards: CheckedStandards) -> [Remark] {
    pack.ownTwins.flatMap { group in
      group.names.filter { name in
        Locality.Kind.allCases.allSatisfy { kind in
          let rows = pack.entries.filter { $0.name == name && ($0.unitKind == nil || $0.unitKind == kind) }
          return rows.allSatisfy { $0.placements == [.withdrawn] }
            && rows.contains { $0.validity.covers(pack.validity) && isSeen($0, standards) }
        }
      }.map { name in
        Remark(
          .warning, code: "dead-twin", at: pack.place(.twins, row: group.row),
          what: StandardsCheckText.twinWithdrawn.filled(group.id, standards.called(name)),
          cure: StandardsCheckText.twinWithdrawnCure.filled(),
          witness: standards.witness(name, nil, StandardsCheckText.removedBeforeTwins.filled()))
      }
    }
  }

  private static func isSeen(_ entry: Pack.Entry, _ standards: CheckedStandards) -> Bool {
    entry.citations.contains { id in
      standards.library.citations[id].map { $0.knownBy != .generalKnowledge } ?? false
    }
  }
}
