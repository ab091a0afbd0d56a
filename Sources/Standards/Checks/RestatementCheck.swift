import Tables
import Vocabulary
import Wording

/// Rows of a child pack that equal those of its parent: they say nothing, until the parent changes.
enum RestatementCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    standards.packs.flatMap { pack in
      standards.parent(of: pack).map { restated(pack, $0, standards) } ?? []
    }
  }

  private static func restated(_ pack: Pack, _ parent: Pack, _ standards: CheckedStandards) -> [Remark] {
    let theirs = Set(parent.entries.map(bare))
    let entries = pack.ownEntries.filter { theirs.contains(bare($0)) }.map { entry in
      remark(
        standards.called(entry.name), parent, at: pack.place(.mechanisms, row: entry.row),
        standards.witness(
          entry.name, entry.unitKind, StandardsCheckText.sameEitherWay.filled(standards.says(entry))))
    }
    let theirCaps = Set(parent.caps.map(bare))
    let caps = pack.ownCaps.filter { theirCaps.contains(bare($0)) }.map { cap in
      remark(
        cap.what.term.filled(), parent, at: pack.place(.pack, row: cap.row),
        example(of: cap, in: pack, standards))
    }
    let theirRules = Set(parent.requirements.map(bare))
    let rules = pack.ownRequirements.filter { theirRules.contains(bare($0)) }.map { line in
      remark(
        line.rule, parent, at: pack.place(.pack, row: line.row),
        standards.rules[line.rule]?.example.map {
          CheckedStandards.witness(
            $0, StandardsCheckText.sameEitherWay.filled(line.severity.term.filled()))
        })
    }
    let theirPanels = Set(parent.panels.map(bare))
    let panels = pack.ownPanels.filter { theirPanels.contains(bare($0)) }.map { panel in
      remark(
        panel.id, parent, at: pack.place(.panels, row: panel.row),
        CheckedStandards.witness(
          panel.words.first ?? panel.id,
          StandardsCheckText.sameEitherWay.filled(
            (panel.mayHang ? StandardsText.mayHang : .mayNotHang).filled())))
    }
    let theirItems = Set(parent.items.map(bare))
    let items = pack.ownItems.filter { theirItems.contains(bare($0)) }.map { item in
      remark(
        item.name, parent, at: pack.place(item.list, row: item.row),
        CheckedStandards.witness(
          item.name, StandardsCheckText.sameEitherWay.filled(WordingCheck.verdict(of: item))))
    }
    return entries + caps + rules + panels + items
  }

  /// A name that such a cap counts.
  private static func example(of cap: Pack.Cap, in pack: Pack, _ standards: CheckedStandards) -> Bilingual? {
    pack.entries.first {
      $0.placements.first == cap.what && ($0.unitKind == nil || $0.unitKind == cap.unitKind)
    }.map {
      standards.witness(
        $0.name, cap.unitKind,
        StandardsCheckText.sameEitherWay.filled(
          cap.max.map { StandardsText.atMost.filled($0) } ?? StandardsText.closedList.filled()))
    }
  }

  private static func remark(
    _ subject: any WordingArgument, _ parent: Pack, at place: CellPlace, _ witness: Bilingual?
  ) -> Remark {
    Remark(
      .note, code: "restated", at: place, what: StandardsCheckText.restated.filled(subject, parent.id),
      cure: StandardsCheckText.restatedCure.filled(), witness: witness)
  }

  // Where a row stands and what is noted beside it makes no difference to a sign.

  private static func bare(_ entry: Pack.Entry) -> Pack.Entry {
    var entry = entry
    (entry.origin, entry.row, entry.note, entry.department) = ("", nil, nil, nil)
    return entry
  }

  private static func bare(_ cap: Pack.Cap) -> Pack.Cap {
    var cap = cap
    (cap.origin, cap.row) = ("", nil)
    return cap
  }

  private static func bare(_ line: Pack.Requirement) -> Pack.Requirement {
    var line = line
    (line.origin, line.row) = ("", nil)
    return line
  }

  private static func bare(_ panel: Pack.Panel) -> Pack.Panel {
    var panel = panel
    (panel.origin, panel.row, panel.note) = ("", nil, nil)
    return panel
  }

  private static func bare(_ item: Pack.ListedItem) -> Pack.ListedItem {
    var item = item
    (item.origin, item.row, item.note) = ("", nil, nil)
    return item
  }
}
