import Tables
import Vocabulary

/// A row that has to say what it rests on.
struct CitedRow {
  var place: CellPlace
  /// What it is about, for sentences.
  var subject: String
  var citations: [String]
  /// The text of a sign that it speaks of.
  var sign: String?
  /// The pack that it belongs to; nil for the facility standard and the names.
  var pack: Pack?
  /// False for names, which may stand without a source.
  var mustCite = true

  static func all(in standards: CheckedStandards) -> [CitedRow] {
    let library = standards.library
    return library.names.map { name in
      CitedRow(
        place: CellPlace(file: "names/\(name.nameClass).csv", row: name.row), subject: name.name,
        citations: name.citations, sign: WitnessSign.text(of: name), mustCite: false)
    }
      + library.facilities.functions.map { function in
        CitedRow(
          place: CellPlace(file: "facilities/functions.csv", row: function.row), subject: function.name,
          citations: function.citations, sign: function.name, mustCite: false)
      }
      + library.facilities.norms.map { norm in
        CitedRow(
          place: CellPlace(file: "facilities/norms.yaml", row: norm.row), subject: norm.id,
          citations: norm.citations)
      } + standards.packs.flatMap { rows(of: $0, standards) }
  }

  private static func rows(of pack: Pack, _ standards: CheckedStandards) -> [CitedRow] {
    func sign(_ name: String?, _ kind: Locality.Kind? = nil) -> String? {
      name.flatMap { standards.names[$0] }.map { WitnessSign.text(of: $0, kind: kind) }
    }
    return pack.ownCaps.map { cap in
      CitedRow(
        place: pack.place(.pack, row: cap.row), subject: cap.what.rawValue, citations: cap.citations,
        sign: sign(pack.entries.first { $0.placements.first == cap.what }?.name, cap.unitKind), pack: pack)
    }
      + pack.ownRequirements.map { line in
        CitedRow(
          place: pack.place(.pack, row: line.row), subject: line.rule, citations: line.citations,
          sign: standards.rules[line.rule]?.example, pack: pack)
      }
      + pack.ownEntries.map { entry in
        CitedRow(
          place: pack.place(.mechanisms, row: entry.row), subject: standards.called(entry.name),
          citations: entry.citations, sign: sign(entry.name, entry.unitKind), pack: pack)
      }
      + pack.ownPanels.map { panel in
        CitedRow(
          place: pack.place(.panels, row: panel.row), subject: panel.id, citations: panel.citations,
          sign: panel.words.first, pack: pack)
      }
      + pack.ownItems.map { item in
        CitedRow(
          place: pack.place(item.list, row: item.row), subject: item.name, citations: item.citations,
          sign: item.name, pack: pack)
      }
      + pack.ownTwins.map { group in
        CitedRow(
          place: pack.place(.twins, row: group.row), subject: group.id, citations: group.citations,
          sign: sign(group.names.first), pack: pack)
      }
  }
}
