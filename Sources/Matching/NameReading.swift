import Standards

/// What the segments of a text turned out to be.
struct NameReading: Sendable {
  struct Found: Sendable {
    /// Position in the dictionary.
    var name: Int
    var how: Reading.How
    /// How it differs from the dictionary's spelling, where look-alikes made it equal.
    var differences: [Difference] = []
    /// The own name as written on the sign.
    var characters: [UInt32]
    /// With all that stands before it.
    var whole: [UInt32]
    var surroundings: Surroundings
  }

  /// A segment that is neither a name nor its surroundings.
  struct Unknown: Sendable {
    /// Without the places before it.
    var characters: [UInt32]
    /// With them.
    var whole: [UInt32]
    var surroundings: Surroundings
    /// The one name that it nearly is.
    var near: NameIndex.Near?
    /// A name that it may be, though some of it cannot be explained.
    var resembles: Resemblance?
    /// A name that it nearly is, as it nearly is another.
    var contested: Int?
    var isBracketed: Bool
    /// It remembers something and gives no title.
    var isHeritage = false
  }

  /// A name that characters may be: they end with it, or differ from it in two characters.
  struct Resemblance: Sendable {
    var name: Int
    var spelling: [UInt32]
    var differences: [Difference]
  }

  enum Piece: Sendable {
    case found(Found)
    case unknown(Unknown)
  }

  var pieces: [Piece] = []
  /// Characters of the whole text that folding made others.
  var rewritten: [FoldedText.Rewritten] = []
  /// Everything around the names, merged in reading order.
  var surroundings = Surroundings()

  /// Says of names that equal the dictionary's only in simplified characters that they were folded.
  mutating func markFolded(_ rewritten: [FoldedText.Rewritten]) {
    self.rewritten = rewritten
    for index in pieces.indices {
      if case .found(var found) = pieces[index], found.how == .ownName {
        found.how = .folded
        pieces[index] = .found(found)
      }
    }
  }

  var found: [Found] {
    pieces.compactMap { if case .found(let found) = $0 { found } else { nil } }
  }

  var unknown: [Unknown] {
    pieces.compactMap { if case .unknown(let unknown) = $0 { unknown } else { nil } }
  }
}
