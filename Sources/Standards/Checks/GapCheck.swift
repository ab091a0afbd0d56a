import Tables
import Vocabulary
import Wording

/// Names of the dictionary that no pack rules on, one note a class: a sign with such a name is nobody's case.
enum GapCheck: LibraryCheck {
  private static let shown = 5

  static func remarks(on standards: CheckedStandards) -> [Remark] {
    // Without any pack there is nothing to have a gap.
    guard !standards.packs.isEmpty else { return [] }
    let ruled = ruledOn(standards)
    let honours = standards.packs.flatMap { pack in
      pack.items.filter { $0.list == .honours }.flatMap { [$0.name] + $0.aliases }
    }
    let open = standards.library.names.filter { name in
      !ruled.contains(name.id)
        && !(name.nameClass == "honour" && honours.contains { name.name.contains($0) })
    }
    let byClass = Dictionary(grouping: open, by: \.nameClass)
    return byClass.keys.sorted().compactMap { nameClass in
      guard let names = byClass[nameClass], let first = names.first else { return nil }
      let examples = names.prefix(shown).map(\.name)
      return Remark(
        .note, code: "gap", at: CellPlace(file: "names/\(nameClass).csv", row: first.row),
        what: StandardsCheckText.gap.filled(
          names.count,
          Bilingual(zh: examples.joined(separator: "、"), en: examples.joined(separator: ", "))),
        cure: StandardsCheckText.gapCure.filled(),
        witness: CheckedStandards.witness(
          WitnessSign.text(of: first), StandardsCheckText.nobodyRules.filled()))
    }
  }

  /// Ids that a catalogue, a group of twins or a limit names.
  private static func ruledOn(_ standards: CheckedStandards) -> Set<String> {
    Set(
      standards.packs.flatMap { pack in
        pack.entries.map(\.name) + pack.twins.flatMap(\.names)
          + pack.requirements.flatMap { line in
            line.limits.keys.flatMap { line.list($0) }
          }
      })
  }
}
