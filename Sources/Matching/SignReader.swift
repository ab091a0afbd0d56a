package import Standards
package import Vocabulary
import Wording

/// Reads the text of signs with the dictionary and the linguistic data of Standards/. Compiled once, used for many.
package struct SignReader: Sendable {
  /// What is known of a sign beside its text.
  package struct Context: Hashable, Sendable {
    package var localityKind: Locality.Kind?
    package var locality: String?
    package var subdistrict: String?
    package var district: String?
    package var position: Position
    package var kind: SignKind?

    package init(
      localityKind: Locality.Kind? = nil, locality: String? = nil, subdistrict: String? = nil,
      district: String? = nil, position: Position = .unknown, kind: SignKind? = nil
    ) {
      self.localityKind = localityKind
      self.locality = locality
      self.subdistrict = subdistrict
      self.district = district
      self.position = position
      self.kind = kind
    }
  }

  private let folding: Folding
  private let finder: NameFinder
  private let classifier: SignClassifier
  /// The class of a plate by the position of its name in the dictionary.
  private let classes: [SignClass]

  /// Compiles the dictionary; takes some milliseconds, so make one reader and keep it.
  package init(names: [KnownName], data: MatchingData) throws(MatchingError) {
    let folding = try Folding(data: data)
    let heads = SignHeads(data: data)
    self.folding = folding
    classifier = SignClassifier(heads: heads)
    classes = names.map { name in
      switch name.nameClass {
      case "organisation": .organisation
      case "honour": .honour
      case "room": .doorPlate
      default: .mechanism
      }
    }
    finder = NameFinder(
      index: NameIndex(names: names, data: data, folding: folding), grammar: PlaceGrammar(data: data),
      heads: heads, words: WordStock(names: names, data: data, folding: folding))
  }

  /// Reads one sign. The same text in the same context always gives the same reading.
  package func read(_ text: String, in context: Context) -> Reading {
    let folded = folding.fold(text)
    guard folded.segments.isEmpty == false else {
      return Reading(
        signClass: .notice, decision: .review, confidence: 0.1, because: MatchingText.empty.filled())
    }
    let home = HomePlaces(context, folding: folding)
    var names = finder.read(folded, home: home)
    if folded.isRewritten { names.markFolded(folded.rewritten) }
    let verdict = classifier.classify(folded, names, classOfName: classes, in: context)
    let issuer = verdict.signClass == .honour ? takeIssuer(from: &names) : nil
    names.pieces.removeAll { piece in
      if case .unknown(let unknown) = piece { classifier.heads.isAward(unknown.characters) } else { false }
    }
    var reading = Judgement(names: names, verdict: verdict, index: finder.index).reading()
    reading.place = names.surroundings.placeText
    reading.isForeign = names.pieces.isEmpty ? nil : isForeign(names.surroundings, home: home)
    reading.issuer = issuer
    reading.year = names.surroundings.year
    if reading.signClass == .honour { reading.level = level(of: names) }
    return reading
  }

  private func signClass(of name: Int) -> SignClass { classes[name] }

  // MARK: - Around the name

  /// Takes out of the pieces who gave an honour: bodies named beside the title, known or not.
  private func takeIssuer(from names: inout NameReading) -> String? {
    // The title is the first honour; without one in the dictionary, the first piece that is not like an issuer.
    let title =
      names.pieces.firstIndex { piece in
        if case .found(let found) = piece { signClass(of: found.name) == .honour } else { false }
      }
      ?? names.pieces.firstIndex { piece in
        if case .unknown(let unknown) = piece {
          classifier.heads.tail(of: unknown.characters).contains(.honour)
            && classifier.heads.endsLikeIssuer(unknown.whole) == false
        } else {
          false
        }
      }
    guard let title else { return nil }
    var issuers: [String] = []
    var kept: [NameReading.Piece] = []
    for (position, piece) in names.pieces.enumerated() {
      switch piece {
      case .unknown(let unknown)
      where position != title && classifier.heads.endsLikeIssuer(unknown.whole):
        issuers.append(String(values: unknown.whole))
      case .found(let found)
      where position > title && signClass(of: found.name) == .organisation && isAbove(found):
        issuers.append(String(values: found.whole))
      default: kept.append(piece)
      }
    }
    names.pieces = kept
    return issuers.isEmpty ? nil : issuers.joined(separator: " ")
  }

  /// Whether a body is of a township or above, so that it gives honours and gets none.
  private func isAbove(_ found: NameReading.Found) -> Bool {
    guard let last = found.surroundings.places.last else { return false }
    return last.rank < .locality && last.isOwn == false
  }

  /// True for another village or community than this one; nil when the sign names none.
  private func isForeign(_ surroundings: Surroundings, home: HomePlaces) -> Bool? {
    guard home.locality != nil else { return nil }
    if surroundings.places.contains(where: { $0.isOwn && $0.rank == .locality || home.isHome($0.characters) })
    {
      return false
    }
    // A guessed place may be the name of a street or a clinic.
    if surroundings.isGuessed { return nil }
    let localities = surroundings.places.filter { $0.rank == .locality }
    if localities.contains(where: { home.ends($0.characters) }) { return false }
    // Long ones are likelier words that were read as a place.
    return localities.contains { $0.characters.count <= SignReader.longestForeign } ? true : nil
  }

  /// 国家, 省, 市, 县 or 乡镇: by a word, by the name itself, or by the place that gives the honour.
  private func level(of names: NameReading) -> String? {
    if let level = names.surroundings.level { return level }
    guard let found = names.found.first else { return nil }
    if found.characters.starts(with: "全国".values) || found.characters.starts(with: "中国".values) {
      return "国家"
    }
    guard let place = found.surroundings.places.last else { return nil }
    switch place.rank {
    case .province: return "省"
    case .city: return SignReader.municipalities.contains(String(values: place.characters)) ? "省" : "市"
    case .county: return "县"
    case .township: return "乡镇"
    default: return nil
    }
  }

  /// Four characters and 社区.
  private static let longestForeign = 6
  private static let municipalities: Set<String> = ["北京市", "天津市", "上海市", "重庆市"]
}
