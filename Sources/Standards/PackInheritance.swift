import Tables
import Vocabulary
import Wording

/// Puts packs together with what they inherit: rows replace rows of the same id and kind, keys replace keys.
enum PackInheritance {
  static func resolved(_ drafts: [PackDraft], _ reader: inout RowReader) -> [String: Pack] {
    let byID = Dictionary(drafts.map { ($0.pack.id, $0) }, uniquingKeysWith: { first, _ in first })
    var packs: [String: Pack] = [:]
    for draft in drafts {
      var chain = [draft]
      while let parent = chain.last?.parent {
        guard let next = byID[parent] else {
          remark(draft, "unknown-parent", StandardsText.unknownParent.filled(parent), &reader)
          break
        }
        guard !chain.contains(where: { $0.pack.id == parent }) else {
          remark(draft, "inheritance-ring", StandardsText.inheritanceRing.filled(parent), &reader)
          break
        }
        chain.append(next)
      }
      packs[draft.pack.id] = merged(chain)
    }
    return packs
  }

  /// - Parameter chain: the pack itself first, then its parents, nearest first.
  private static func merged(_ chain: [PackDraft]) -> Pack {
    var pack = chain[0].pack
    pack.ancestors = chain.dropFirst().map(\.pack.id)
    for parent in chain.dropFirst().map(\.pack) {
      pack.level = pack.level ?? parent.level
      pack.viewpoint = pack.viewpoint ?? parent.viewpoint
      pack.caps += parent.caps.filter { cap in
        !pack.caps.contains { $0.what == cap.what && $0.unitKind == cap.unitKind }
      }
      pack.requirements += parent.requirements.filter { rule in
        !pack.requirements.contains { $0.rule == rule.rule }
      }
      pack.entries += parent.entries.filter { entry in
        !pack.entries.contains { $0.name == entry.name && $0.unitKind == entry.unitKind }
      }
      pack.items += parent.items.filter { item in
        !pack.items.contains { $0.list == item.list && $0.id == item.id }
      }
      pack.twins += parent.twins.filter { twins in !pack.twins.contains { $0.id == twins.id } }
      pack.panels += parent.panels.filter { panel in !pack.panels.contains { $0.id == panel.id } }
    }
    return pack
  }

  private static func remark(_ draft: PackDraft, _ code: String, _ what: Bilingual, _ reader: inout RowReader)
  {
    reader.add(Remark(.error, code: code, at: draft.place, what: what))
  }
}
