import Vocabulary
import Wording

/// Says in words which characters differ: 第3字“冶”应为“治”.
enum DifferenceWords {
  /// - Parameter seen: the name as written, which the positions count in.
  static func list(_ differences: [Difference], in seen: [UInt32]) -> Bilingual {
    joined(differences.map { words($0, in: seen) })
  }

  /// Traditional and variant characters with those that they stand for.
  static func list(_ rewritten: [FoldedText.Rewritten]) -> Bilingual {
    if rewritten.isEmpty { return MatchingText.otherScript.filled() }
    return joined(
      rewritten.prefix(longest).map { MatchingText.rewritten.filled(text($0.seen), text($0.meant)) })
  }

  private static func words(_ difference: Difference, in seen: [UInt32]) -> Bilingual {
    switch difference {
    case .changed(let at, let character, let right):
      MatchingText.changed.filled(at + 1, text(character), text(right))
    case .missing(0, let character): MatchingText.missingFirst.filled(text(character))
    case .missing(let at, let character): MatchingText.missing.filled(at, text(character))
    case .added(let at, let character): MatchingText.added.filled(at + 1, text(character))
    case .swapped(let at):
      MatchingText.swapped.filled(
        at + 1, at + 2, String(values: seen[at...(at + 1)]), String(values: seen[at...(at + 1)].reversed()))
    }
  }

  private static func joined(_ parts: [Bilingual]) -> Bilingual {
    Bilingual(zh: parts.map(\.zh).joined(separator: "，"), en: parts.map(\.en).joined(separator: ", "))
  }

  private static func text(_ character: UInt32) -> String { String(values: [character]) }

  private static let longest = 8
}
