/// The text of a sign after folding, cut at line breaks, spaces, brackets, commas, arrows and directions.
struct FoldedText: Hashable, Sendable {
  /// A run of characters without separators.
  struct Segment: Hashable, Sendable {
    var characters: [UInt32]
    /// Whether it stood in brackets.
    var isBracketed = false
  }

  var segments: [Segment]
  /// All segments one after the other.
  var joined: [UInt32]
  /// Joined without what stood in brackets.
  var unbracketed: [UInt32]
  /// A traditional or variant character, and what it became.
  struct Rewritten: Hashable, Sendable {
    var seen: UInt32
    var meant: UInt32
  }

  /// Whether a traditional or variant character became another.
  var isRewritten = false
  /// Which ones, each once; empty when a phrase became a longer or shorter one.
  var rewritten: [Rewritten] = []
  /// A comma or another mark that stands between names.
  var hasList = false
  var hasArrow = false
  /// Directions such as 前方50米, 由此上楼.
  var hasDirection = false
  /// Words that send a telephone to a code.
  var hasScanWord = false

  /// The segments, with single characters put together with what is beside them (五·四红旗团支部, 说事（谈心）室).
  var mended: [Segment] {
    guard segments.contains(where: { FoldedText.isTorn($0) }) else { return segments }
    var whole: [Segment] = []
    var mayJoin = false
    for segment in segments {
      let isTorn = FoldedText.isTorn(segment)
      if isTorn, whole.count > 1, whole[whole.count - 1].isBracketed, segment.isBracketed == false {
        let inside = whole.removeLast()
        whole[whole.count - 1].characters += inside.characters + segment.characters
      } else if whole.isEmpty == false, isTorn || mayJoin {
        whole[whole.count - 1].characters += segment.characters
      } else {
        whole.append(segment)
      }
      mayJoin = isTorn
    }
    return whole
  }

  private static func isTorn(_ segment: Segment) -> Bool {
    segment.characters.count == 1 && CharacterKinds.isChinese(segment.characters[0])
  }
}
