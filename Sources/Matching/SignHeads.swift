import Standards
import Vocabulary

/// The head nouns of signs, compiled: what a text ends with says what kind of sign it is.
struct SignHeads: Sendable {
  private let tails: Phrases<SignClass>
  /// Words that say it wherever they stand.
  private let anywhere: Phrases<SignClass>
  private let awards: Phrases<Bool>
  private let issuers: Phrases<Bool>
  private let former: Phrases<Bool>

  init(data: MatchingData) {
    var tails = Phrases<SignClass>(backward: true)
    var anywhere = Phrases<SignClass>()
    for word in data.heads {
      guard let signClass = SignClass(rawValue: word.kind) else { continue }
      let characters = word.text.values
      switch signClass {
      case .qrPlacard, .certificateNotice, .publicity: anywhere.insert(characters, signClass)
      default: tails.insert(characters, signClass)
      }
    }
    var awards = Phrases<Bool>()
    var issuers = Phrases<Bool>(backward: true)
    var former = Phrases<Bool>()
    for word in data.noise {
      switch word.kind {
      case "award": awards.insert(word.text.values, true)
      case "issuer": issuers.insert(word.text.values, true)
      case "former": former.insert(word.text.values, true)
      default: break
      }
    }
    self.tails = tails
    self.anywhere = anywhere
    self.awards = awards
    self.issuers = issuers
    self.former = former
  }

  /// The classes of the longest head that the characters end with.
  func tail(of text: [UInt32]) -> [SignClass] {
    tails.ending(at: text.count, in: text).last?.values ?? []
  }

  /// Whether the characters are a head and nothing else: a plain room or window.
  func isWhole(_ text: [UInt32]) -> Bool {
    guard let hit = tails.ending(at: text.count, in: text).last, hit.start == 0 else { return false }
    return hit.values.contains { $0 == .doorPlate || $0 == .windowPlate || $0 == .deskPlate }
  }

  /// The class of a word that settles it wherever it stands.
  func settled(by text: [UInt32]) -> SignClass? {
    var found: SignClass?
    for start in text.indices {
      for hit in anywhere.starting(at: start, in: text, until: text.count) {
        // A code is a code whatever it is for.
        if hit.values.contains(.qrPlacard) { return .qrPlacard }
        if found != .certificateNotice { found = hit.values.first }
      }
    }
    return found
  }

  /// Whether all of it is words of an award (授予).
  func isAward(_ text: [UInt32]) -> Bool {
    awards.starting(at: 0, in: text, until: text.count).last?.end == text.count
  }

  /// The characters behind words of an award (授予红旗村).
  func behindAward(_ text: [UInt32]) -> [UInt32] {
    guard let hit = awards.starting(at: 0, in: text, until: text.count).last, hit.end < text.count else {
      return text
    }
    return Array(text[hit.end...])
  }

  func hasAward(_ text: [UInt32]) -> Bool { awards.firstOccurrence(in: text) != nil }

  func endsLikeIssuer(_ text: [UInt32]) -> Bool {
    text.count >= 2 && issuers.ending(at: text.count, in: text).isEmpty == false
  }

  /// A former name in brackets (原袁井巷社区).
  func isFormer(_ text: [UInt32]) -> Bool {
    former.starting(at: 0, in: text, until: text.count).isEmpty == false
  }
}
