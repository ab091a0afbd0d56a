import Tables
import Vocabulary
import Wording

/// Words of panels and of lists: those of two rows that are equal or stand in each other and say different things.
enum WordingCheck: LibraryCheck {
  static func remarks(on standards: CheckedStandards) -> [Remark] {
    standards.packs.flatMap { pack in panels(of: pack) + items(of: pack) }
  }

  // MARK: - Panels

  private static func panels(of pack: Pack) -> [Remark] {
    let words = pack.panels.flatMap { panel in panel.words.map { (word: $0, panel: panel) } }
    return words.indices.flatMap { index in
      let (word, panel) = words[index]
      return words.indices.compactMap { other -> Remark? in
        let (longer, rival) = words[other]
        // A pair is spoken of once, in the pack whose own row makes it.
        guard other != index, rival.id != panel.id, rival.origin == pack.id || panel.origin == pack.id,
          longer.contains(word), longer != word || index < other
        else { return nil }
        let decides = pack.panel(for: longer) ?? rival
        let place = pack.place(.panels, row: rival.origin == pack.id ? rival.row : panel.row)
        let effect = StandardsCheckText.panelDecides.filled(decides.id, verdict(of: decides))
        let what = longer == word ? StandardsCheckText.sameWord : .nestedWord
        let isSame = panel.mayHang == rival.mayHang
        if longer != word && isSame { return nil }
        // Equal words: the second row can never decide. A word inside a longer one: the longer one goes first.
        let severity: Remark.Severity = longer != word ? .note : isSame ? .warning : .error
        return Remark(
          severity, code: longer == word && isSame ? "shadowed" : "contradiction", at: place,
          what: what.filled(word, panel.id, longer, rival.id),
          cure: StandardsCheckText.wordsCure.filled(),
          witness: CheckedStandards.witness(longer, effect))
      }
    }
  }

  private static func verdict(of panel: Pack.Panel) -> Bilingual {
    (panel.mayHang ? StandardsText.mayHang : .mayNotHang).filled()
  }

  // MARK: - Lists

  private static func items(of pack: Pack) -> [Remark] {
    let rows = pack.items
    return rows.indices.flatMap { index in
      rows[(index + 1)...].compactMap { other in pair(rows[index], other, of: pack) }
    }
  }

  /// The worst thing that two rows of a list do to each other.
  private static func pair(_ first: Pack.ListedItem, _ second: Pack.ListedItem, of pack: Pack) -> Remark? {
    guard first.list == second.list, first.id != second.id, first.validity.overlaps(second.validity),
      first.origin == pack.id || second.origin == pack.id
    else { return nil }
    let differs = first.isWithdrawn != second.isWithdrawn
    let mine = [first.name] + first.aliases
    let theirs = [second.name] + second.aliases
    let place = pack.place(first.list, row: second.origin == pack.id ? second.row : first.row)
    if let word = mine.first(where: theirs.contains) {
      return Remark(
        differs ? .error : .warning, code: differs ? "contradiction" : "shadowed", at: place,
        what: StandardsCheckText.sameWord.filled(word, first.id, word, second.id),
        cure: StandardsCheckText.wordsCure.filled(),
        witness: CheckedStandards.witness(
          word, StandardsCheckText.panelDecides.filled(first.id, verdict(of: first))))
    }
    guard differs else { return nil }
    for (shorter, longer, inner, outer) in [
      (mine, theirs, first, second), (theirs, mine, second, first),
    ] {
      for word in shorter {
        guard let around = longer.first(where: { $0.contains(word) }) else { continue }
        return Remark(
          .warning, code: "contradiction", at: place,
          what: StandardsCheckText.nestedWord.filled(word, inner.id, around, outer.id),
          cure: StandardsCheckText.wordsCure.filled(),
          witness: CheckedStandards.witness(
            around, StandardsCheckText.panelDecides.filled(outer.id, verdict(of: outer))))
      }
    }
    return nil
  }

  static func verdict(of item: Pack.ListedItem) -> Bilingual {
    item.isWithdrawn ? Pack.Placement.withdrawn.term.filled() : StandardsCheckText.listed.filled()
  }
}
