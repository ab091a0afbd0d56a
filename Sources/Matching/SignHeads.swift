import Standards
import Vocabulary

/// The head nouns of signs, compiled: what a text ends with says what kind of sign it is.
///
/// A word of heads.csv stands at the end of a text; `禁止…` begins it, `…施工…` may stand anywhere, and `#` is any
/// numeral (`#条`).
struct SignHeads: Sendable {
  private let tails: Phrases<SignClass>
  private let beginnings: Phrases<SignClass>
  /// Words that say it wherever they stand.
  private let anywhere: Phrases<SignClass>
  /// Words that settle the class before any name is looked at.
  private let settling: Phrases<SignClass>
  private let awards: Phrases<Bool>
  private let issuers: Phrases<Bool>
  private let former: Phrases<Bool>
  /// Words that turn a shop's head into a mechanism's (爱心超市).
  private let publicWords: Phrases<Bool>
  /// Words that praise whatever follows (示范, 最美).
  private let merits: Phrases<Bool>
  /// Words that praise a place only (文明, 书香).
  private let praises: Phrases<Bool>
  /// What can be praised: true for places.
  private let recipients: Phrases<Bool>
  /// Plaques that remember something and give no title.
  private let heritage: Phrases<Bool>
  /// Who sits in an office: persons and bodies.
  private let occupants: Phrases<Bool>

  init(data: MatchingData) {
    var tails = Phrases<SignClass>(backward: true)
    var beginnings = Phrases<SignClass>()
    var anywhere = Phrases<SignClass>()
    var settling = Phrases<SignClass>()
    var publicWords = Phrases<Bool>()
    var merits = Phrases<Bool>()
    var praises = Phrases<Bool>()
    var recipients = Phrases<Bool>(backward: true)
    var heritage = Phrases<Bool>(backward: true)
    var occupants = Phrases<Bool>(backward: true)
    for word in data.heads {
      let text = word.text.values
      switch word.kind {
      case "public": publicWords.insert(text, true)
      case "merit": merits.insert(text, true)
      case "praise": praises.insert(text, true)
      case "recipient": recipients.insert(text, SignHeads.placeLike.contains(word.text))
      case "heritage": heritage.insert(text, true)
      case "occupant": occupants.insert(text, true)
      default:
        guard let signClass = SignClass(rawValue: word.kind) else { continue }
        for text in SignHeads.spelledOut(text) {
          let bare = text.filter { $0 != SignHeads.rest }
          switch (text.first == SignHeads.rest, text.last == SignHeads.rest) {
          case (true, _): anywhere.insert(bare, signClass)
          case (_, true): beginnings.insert(bare, signClass)
          default:
            switch signClass {
            case .qrPlacard, .certificateNotice, .publicity: settling.insert(bare, signClass)
            default: tails.insert(bare, signClass)
            }
          }
        }
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
    self.beginnings = beginnings
    self.anywhere = anywhere
    self.settling = settling
    self.publicWords = publicWords
    self.merits = merits
    self.praises = praises
    self.recipients = recipients
    self.heritage = heritage
    self.occupants = occupants
    self.awards = awards
    self.issuers = issuers
    self.former = former
  }

  /// The classes of the longest head that the characters end with.
  ///
  /// A shop's head behind a word of public work is a mechanism's (爱心超市), and what is praised is an honour.
  func tail(of text: [UInt32]) -> [SignClass] {
    let classes = plainTail(of: text)
    return isPraised(text) && classes.contains(.honour) == false ? [.honour] + classes : classes
  }

  /// The same, whatever is praised.
  func plainTail(of text: [UInt32]) -> [SignClass] {
    guard let longest = tails.ending(at: text.count, in: text).last else { return [] }
    var classes = longest.values
    if classes.contains(.commercial), classes.contains(.mechanism),
      publicWords.firstOccurrence(in: Array(text[..<longest.start])) != nil
    {
      classes.removeAll { $0 == .commercial }
    }
    return classes
  }

  /// The classes that the beginning or any word of the characters speaks for.
  func strong(of text: [UInt32]) -> [SignClass] {
    var classes = beginnings.starting(at: 0, in: text, until: text.count).flatMap(\.values)
    for start in text.indices {
      for hit in anywhere.starting(at: start, in: text, until: text.count) { classes += hit.values }
    }
    return classes
  }

  /// The length of the longest words of a slogan; 0 without any.
  func slogan(in text: [UInt32]) -> Int {
    var longest = 0
    for start in text.indices {
      for hit in settling.starting(at: start, in: text, until: text.count)
      where hit.values.contains(.publicity) {
        longest = max(longest, hit.end - start)
      }
    }
    return longest
  }

  /// Whether it ends with somebody who can be praised.
  func isRecipient(_ text: [UInt32]) -> Bool { recipients.ending(at: text.count, in: text).isEmpty == false }

  /// Whether it ends with a person or a body that sits in a room (书记, 居委会).
  func isOccupant(_ text: [UInt32]) -> Bool { occupants.ending(at: text.count, in: text).isEmpty == false }

  /// The length of the longest head of a body or mechanism that the characters end with; 0 without one.
  func headLength(of text: [UInt32]) -> Int {
    tails.ending(at: text.count, in: text).last { hit in
      hit.values.contains { SignHeads.ofNames.contains($0) }
    }.map { text.count - $0.start } ?? 0
  }

  /// Whether the characters praise somebody: a word of merit, and who deserves it at the end.
  func isPraised(_ text: [UInt32]) -> Bool {
    guard let last = recipients.ending(at: text.count, in: text).last else { return false }
    let before = Array(text[..<last.start])
    if merits.firstOccurrence(in: before) != nil { return true }
    guard last.values.contains(true) else { return false }
    if text.starts(with: SignHeads.nation), text.starts(with: SignHeads.party) == false { return true }
    return praises.firstOccurrence(in: before) != nil
  }

  /// Whether it is a plaque that remembers something, which has no title.
  func isHeritage(_ text: [UInt32]) -> Bool { heritage.ending(at: text.count, in: text).isEmpty == false }

  /// Whether the characters are a head and nothing else: a plain room or window.
  func isWhole(_ text: [UInt32]) -> Bool {
    guard let hit = tails.ending(at: text.count, in: text).last, hit.start == 0 else { return false }
    return hit.values.contains { $0 == .doorPlate || $0 == .windowPlate || $0 == .deskPlate }
  }

  /// The class of a word that settles it wherever it stands.
  func settled(by text: [UInt32]) -> SignClass? {
    var found: SignClass?
    for start in text.indices {
      for hit in settling.starting(at: start, in: text, until: text.count) {
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

  /// A word with `#` once for every numeral.
  private static func spelledOut(_ text: [UInt32]) -> [[UInt32]] {
    guard let place = text.firstIndex(of: numeral) else { return [text] }
    return numerals.map { Array(text[..<place]) + [$0] + text[(place + 1)...] }
  }

  private static let nation = "中国".values
  private static let party = "中国共产".values
  private static let rest: UInt32 = 0x2026  // …
  private static let numeral: UInt32 = 0x23  // #
  private static let numerals = "0123456789一二三四五六七八九十".values
  /// Classes whose signs have names of their own.
  private static let ofNames: Set<SignClass> = [.organisation, .mechanism, .doorPlate, .honour]
  private static let placeLike: Set<String> = [
    "村", "社区", "乡村", "单位", "家庭", "庭院", "小区", "居住区", "街区", "村庄", "乡镇", "镇", "村镇", "村居",
    "园区", "校园", "楼院", "院落", "大院",
  ]
}
