import Tables
import Vocabulary
import Wording

/// The standards as the checks look at them: by name and file, with sign texts to show faults on.
struct CheckedStandards {
  let library: StandardsLibrary
  let rules: [String: KnownRule]
  let names: [String: KnownName]
  /// In the order of their ids.
  let packs: [Pack]

  init(_ library: StandardsLibrary, rules: [KnownRule]) {
    self.library = library
    self.rules = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(library.names.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    packs = library.packs.keys.sorted().compactMap { library.packs[$0] }
  }

  /// The pack that a pack inherits from, with what that one inherits.
  func parent(of pack: Pack) -> Pack? { pack.ancestors.first.flatMap { library.packs[$0] } }

  /// A name as people call it; the id where the dictionary does not have it.
  func called(_ id: String) -> String { names[id]?.name ?? id }

  /// `室牌、窗口牌` of a row, with the kind of unit that it is about.
  func says(_ entry: Pack.Entry) -> Bilingual {
    let words = entry.placements.map { $0.term.filled() }
    return Bilingual(
      zh: words.map(\.zh).joined(separator: "、"), en: words.map(\.en).joined(separator: ", "))
  }

  func kind(_ kind: Locality.Kind?) -> Bilingual {
    kind?.term.filled() ?? StandardsCheckText.bothKinds.filled()
  }

  /// A sign that names the thing, with what the fault does to it.
  func witness(_ id: String, _ kind: Locality.Kind? = nil, _ effect: Bilingual) -> Bilingual {
    Self.witness(names[id].map { WitnessSign.text(of: $0, kind: kind) } ?? id, effect)
  }

  static func witness(_ text: String, _ effect: Bilingual) -> Bilingual {
    StandardsCheckText.witness.filled(text, effect)
  }
}

extension Pack {
  enum File: String {
    case pack = "pack.yaml"
    case mechanisms = "mechanisms.csv"
    case panels = "panels.csv"
    case twins = "twins.csv"
  }

  func place(_ file: File, row: Int? = nil) -> CellPlace {
    CellPlace(file: "packs/\(id)/\(file.rawValue)", row: row)
  }

  func place(_ list: List, row: Int? = nil) -> CellPlace {
    CellPlace(file: "packs/\(id)/\(list.rawValue).csv", row: row)
  }

  var ownEntries: [Entry] { entries.filter { $0.origin == id } }
  var ownCaps: [Cap] { caps.filter { $0.origin == id } }
  var ownRequirements: [Requirement] { requirements.filter { $0.origin == id } }
  var ownPanels: [Panel] { panels.filter { $0.origin == id } }
  var ownItems: [ListedItem] { items.filter { $0.origin == id } }
  var ownTwins: [Twins] { twins.filter { $0.origin == id } }
}

extension StandardsCheckText {
  /// The row of a place for a sentence.
  static func row(_ row: Int?) -> Bilingual {
    row.map { StandardsCheckText.rowNumber.filled($0) } ?? StandardsCheckText.rowUnknown.filled()
  }
}
