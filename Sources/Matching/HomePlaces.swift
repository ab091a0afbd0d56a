/// The names of the places that a sign hangs in, folded, with and without their suffix.
struct HomePlaces {
  struct Name: Sendable {
    var characters: [UInt32]
    var rank: Surroundings.Rank
    /// The name has lost its suffix (丹桂 for 丹桂社区).
    var isBare: Bool
  }

  /// Tokens of the texts that are read for one sign.
  let cache = PlaceCache()
  /// Longest first.
  private(set) var names: [Name] = []
  /// The locality, with its suffix.
  private(set) var locality: [UInt32]?
  private(set) var localityStem: [UInt32]?

  init(_ context: SignReader.Context, folding: Folding) {
    add(context.locality, rank: .locality, suffixes: HomePlaces.localitySuffixes, folding)
    add(context.subdistrict, rank: .township, suffixes: HomePlaces.townshipSuffixes, folding)
    add(context.district, rank: .county, suffixes: HomePlaces.countySuffixes, folding)
    names.sort { ($0.characters.count, $1.rank) > ($1.characters.count, $0.rank) }
  }

  private mutating func add(
    _ text: String?, rank: Surroundings.Rank, suffixes: [[UInt32]], _ folding: Folding
  ) {
    guard let text, text.isEmpty == false else { return }
    let characters = folding.key(text)
    guard characters.isEmpty == false else { return }
    names.append(Name(characters: characters, rank: rank, isBare: false))
    var stem = characters
    if let suffix = suffixes.first(where: {
      characters.count > $0.count && characters.suffix($0.count).elementsEqual($0)
    }) {
      stem = Array(characters.dropLast(suffix.count))
      if stem.count >= 2 { names.append(Name(characters: stem, rank: rank, isBare: true)) }
    } else if rank == .locality {
      // A survey may give 红旗 for 红旗村.
      for suffix in suffixes {
        names.append(Name(characters: characters + suffix, rank: rank, isBare: false))
      }
    }
    if rank == .locality {
      locality = characters
      localityStem = stem
    }
  }

  /// Whether these are the characters of the locality's name, with or without the suffix.
  func isHome(_ characters: [UInt32]) -> Bool {
    guard let locality, let localityStem else { return false }
    if characters == locality || characters == localityStem { return true }
    // The other suffix of the same name (红旗社区 for a village made a community) is the same place.
    return HomePlaces.localitySuffixes.contains { characters == localityStem + $0 }
  }

  /// Whether a place read as one ends with the locality's name (国家电网红旗村).
  func ends(_ characters: [UInt32]) -> Bool {
    guard let locality, let localityStem, localityStem.count < locality.count else { return false }
    return characters.suffix(locality.count).elementsEqual(locality)
  }

  private static let localitySuffixes: [[UInt32]] = ["社区", "行政村", "村", "嘎查"].map(\.values)
  private static let townshipSuffixes: [[UInt32]] = ["街道办事处", "街道", "镇", "乡"].map(\.values)
  private static let countySuffixes: [[UInt32]] = ["自治县", "县", "区", "市", "旗"].map(\.values)
}
