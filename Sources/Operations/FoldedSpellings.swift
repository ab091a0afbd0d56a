import Matching
import Standards
import Tables
import Vocabulary
import Wording

/// Spellings of two names that read the same once width, spaces, traditional and variant characters are made equal.
///
/// Standards cannot tell: what reads the same is the knowledge of Matching.
enum FoldedSpellings {
  private struct Spelling {
    var text: String
    var owner: KnownName
  }

  static func remarks(on library: StandardsLibrary) throws -> [Remark] {
    let folding = try TextFolding(data: library.matching)
    var first: [String: Spelling] = [:]
    var remarks: [Remark] = []
    for name in library.names {
      for text in [name.name] + name.aliases + name.oldNames {
        // The place in the middle of a name stays what it is.
        let key = text.split(separator: "…", omittingEmptySubsequences: false).map { folding.key(String($0)) }
          .joined(separator: "…")
        guard let other = first[key] else {
          first[key] = Spelling(text: text, owner: name)
          continue
        }
        // Equal as written is another remark.
        guard other.owner.id != name.id, other.text != text else { continue }
        remarks.append(remark(on: text, of: name, against: other))
      }
    }
    return remarks
  }

  private static func remark(on text: String, of name: KnownName, against other: Spelling) -> Remark {
    let sign = WitnessSign.text(of: KnownName(id: name.id, nameClass: name.nameClass, name: text))
    return Remark(
      .error, code: "alias-of-two", at: CellPlace(file: "names/\(name.nameClass).csv", row: name.row),
      what: StandardsCheckText.foldedCollision.filled(other.text, other.owner.name, text, name.name),
      cure: StandardsCheckText.foldedCollisionCure.filled(),
      witness: StandardsCheckText.witness.filled(
        sign, StandardsCheckText.readAsFirst.filled(other.owner.name, name.name)))
  }
}
