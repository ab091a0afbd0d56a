import Standards

/// What the segments of a text turned out to be.
struct NameReading: Sendable {
  struct Found: Sendable {
    /// Position in the dictionary.
    var name: Int
    var how: Reading.How
    /// The own name as written on the sign.
    var characters: [UInt32]
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
    var near: Int?
    /// A name that it ends with, though what stands before cannot be explained.
    var resembles: Int?
    var isBracketed: Bool
  }

  enum Piece: Sendable {
    case found(Found)
    case unknown(Unknown)
  }

  var pieces: [Piece] = []
  /// Everything around the names, merged in reading order.
  var surroundings = Surroundings()

  /// Says of names that equal the dictionary's only in simplified characters that they were folded.
  mutating func markFolded() {
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
