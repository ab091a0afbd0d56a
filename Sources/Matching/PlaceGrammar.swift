import Standards

/// Reads a run of characters as surroundings of a name, whole or not at all.
///
/// The grammar is a chain of tokens: year, edition, level of government, places in falling rank, an owning body,
/// room numbers and words that change nothing. It is small enough that trying every cut is cheap.
struct PlaceGrammar: Sendable {
  private let suffixes: Phrases<Surroundings.Rank>
  private let regions: Phrases<Surroundings.Rank>
  private let levels: Phrases<String>
  private let fillers: Phrases<Bool>
  /// Words of work that no place is called by; a stem with one of them is no place.
  private let notInPlaces: Phrases<Bool>
  /// Common words that end or begin like a place (乡村, 联盟, 市场).
  private let commonWords: Phrases<Bool>
  private let commonWordsBackward: Phrases<Bool>
  /// What a body's name ends with, before 驻 (县税务局驻…).
  private let bodies: Phrases<Bool>
  /// Words that share their first character with the place before them (村民).
  private let shared: Phrases<Bool>
  /// Names of organisations that stand before the place (中共).
  private let fronts: Phrases<Bool>

  init(data: MatchingData) {
    var suffixes = Phrases<Surroundings.Rank>(backward: true)
    var regions = Phrases<Surroundings.Rank>()
    var levels = Phrases<String>()
    for word in data.places {
      let characters = word.text.values
      switch word.kind {
      case "province": suffixes.insert(characters, .province)
      case "city": suffixes.insert(characters, .city)
      case "county": suffixes.insert(characters, .county)
      case "township": suffixes.insert(characters, .township)
      case "locality": suffixes.insert(characters, .locality)
      case "neighbourhood": suffixes.insert(characters, .neighbourhood)
      case "office": suffixes.insert(characters, .office)
      case "region": regions.insert(characters, .province)
      case "level": levels.insert(characters, PlaceGrammar.level(of: word.text))
      default: break
      }
    }
    var fillers = Phrases<Bool>()
    var bodies = Phrases<Bool>(backward: true)
    for word in data.noise {
      if word.kind == "filler" { fillers.insert(word.text.values, true) }
      if word.kind == "issuer" || word.kind == "body" { bodies.insert(word.text.values, true) }
    }
    var notInPlaces = Phrases<Bool>()
    for word in data.heads
    where word.text.unicodeScalars.count >= 2 && PlaceGrammar.kindsOfWork.contains(word.kind)
      && word.note == nil
    {
      notInPlaces.insert(word.text.values, true)
    }
    var shared = Phrases<Bool>()
    var fronts = Phrases<Bool>()
    var commonWords = Phrases<Bool>()
    var commonWordsBackward = Phrases<Bool>(backward: true)
    for word in data.places {
      switch word.kind {
      case "shared": shared.insert(word.text.values, true)
      case "front": fronts.insert(word.text.values, true)
      case "work": notInPlaces.insert(word.text.values, true)
      case "word", "ending":
        commonWords.insert(word.text.values, true)
        commonWordsBackward.insert(word.text.values, word.kind == "ending")
      default: break
      }
    }
    self.suffixes = suffixes
    self.regions = regions
    self.levels = levels
    self.fillers = fillers
    self.notInPlaces = notInPlaces
    self.commonWords = commonWords
    self.commonWordsBackward = commonWordsBackward
    self.bodies = bodies
    self.shared = shared
    self.fronts = fronts
  }

  /// Reads `text[range]` whole; nil when some of it is something else.
  func read(_ text: [UInt32], _ range: Range<Int>, home: HomePlaces) -> Surroundings? {
    if range.isEmpty { return Surroundings() }
    guard range.count <= 40 else { return nil }
    var dead = [Bool](repeating: false, count: (range.count + 1) * (PlaceGrammar.rankCount + 1))
    return chain(text, range.lowerBound, range, above: -1, home: home, dead: &dead)
  }

  /// The longest beginning of `text[range]` that reads as places; for names that the dictionary does not know.
  ///
  /// One that ends with a village or community is preferred, and a lone 村 or 乡 is left to the name (乡村振兴中队).
  func longestPrefix(_ text: [UInt32], _ range: Range<Int>, home: HomePlaces) -> (end: Int, Surroundings)? {
    var longest: (end: Int, Surroundings)?
    var end = range.upperBound - 1
    while end > range.lowerBound {
      if let around = read(text, range.lowerBound..<end, home: home), around.hasBareWord == false,
        around.isTelling || around.hasBareGrade || isEstate(around)
      {
        if around.places.last?.rank == .locality { return (end, around) }
        if longest == nil { longest = (end, around) }
      }
      end -= 1
    }
    return longest
  }

  /// Whether the place is surely an estate (绿荷苑), though nothing stands above it.
  private func isEstate(_ around: Surroundings) -> Bool {
    guard let last = around.places.last, last.characters.count > 2 else { return false }
    return PlaceGrammar.estates.contains { last.characters.suffix($0.count).elementsEqual($0) }
  }

  /// What stands before the places of a name that nobody lists: 中共 of 中共红旗村….
  func front(_ text: [UInt32]) -> Int { fronts.starting(at: 0, in: text, until: text.count).last?.end ?? 0 }

  /// Whether the name behind a place begins with the place's last character (红旗|村民议事亭).
  func sharesLast(_ text: [UInt32], _ end: Int) -> Bool {
    guard end > 0, shared.starting(at: end - 1, in: text, until: text.count).isEmpty == false else {
      return false
    }
    return commonWords.starting(at: end, in: text, until: text.count).isEmpty
  }

  /// Whether a word of work stands in these characters, which then name no place.
  func hasWordOfWork(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    range.contains { notInPlaces.starting(at: $0, in: text, until: range.upperBound).isEmpty == false }
  }

  // MARK: - The chain

  private func chain(
    _ text: [UInt32], _ start: Int, _ range: Range<Int>, above: Int, home: HomePlaces, dead: inout [Bool]
  ) -> Surroundings? {
    if start == range.upperBound { return Surroundings() }
    let memo = (start - range.lowerBound) * (PlaceGrammar.rankCount + 1) + above + 1
    if dead[memo] { return nil }
    for (end, above, token) in tokens(text, start, range.upperBound, above: above, home: home) {
      guard let rest = chain(text, end, range, above: above, home: home, dead: &dead) else { continue }
      var whole = token
      whole.add(rest)
      return whole
    }
    dead[memo] = true
    return nil
  }

  private typealias Token = (end: Int, above: Int, Surroundings)

  private func tokens(
    _ text: [UInt32], _ start: Int, _ limit: Int, above: Int, home: HomePlaces
  ) -> [Token] {
    var found: [Token] = []
    found += homes(text, start, limit, above: above, home: home, bare: false)
    if let (end, year) = Dates.year(in: text, at: start, until: limit) {
      var token = Surroundings()
      token.year = year
      found.append((end, above, token))
    }
    if let end = Dates.edition(in: text, at: start, until: limit), isBegun(text, start, end) == false {
      found.append((end, above, Surroundings()))
    }
    for (end, values) in levels.starting(at: start, in: text, until: limit).reversed() {
      // A level stands before all places: behind 雷州 the 市, behind 望京 the 街道 is the end of a place.
      guard above <= (end - start > 1 ? 0 : -1), isCut(text, start, end, limit) == false else { continue }
      var token = Surroundings()
      token.level = values.first
      token.hasBareWord = end - start == 1
      found.append((end, above, token))
    }
    for (end, _) in regions.starting(at: start, in: text, until: limit)
    where above <= 0 && (end == limit || PlaceGrammar.regionEnds.contains(text[end]) == false) {
      var token = Surroundings()
      token.places = [Surroundings.Place(rank: .province, characters: Array(text[start..<end]))]
      found.append((end, 0, token))
    }
    found += places(text, start, limit, above: above)
    // A name without its suffix only where nothing with a suffix is read (桂花村 is no village of 桂花街道).
    found += homes(text, start, limit, above: above, home: home, bare: true)
    for (end, _) in fillers.starting(at: start, in: text, until: limit) {
      var token = Surroundings()
      token.hasFiller = true
      found.append((end, above, token))
    }
    if let end = number(text, start, limit) {
      var token = Surroundings()
      token.hasNumber = true
      token.hasDistance = text[end - 1] == PlaceGrammar.metre
      found.append((end, above, token))
    }
    if start == 0 || above >= 0, let end = stationedBody(text, start, limit) {
      var token = Surroundings()
      token.hasOwner = true
      found.append((end, above, token))
    }
    for word in PlaceGrammar.bare
    where above <= (PlaceGrammar.isGrade(word) ? Surroundings.Rank.locality : .township).rawValue
      && matches(word, text, start, limit)
    {
      var token = Surroundings()
      // 村级 says no more than that; 村 alone may be the beginning of a word.
      if PlaceGrammar.isGrade(word) { token.hasBareGrade = true } else { token.hasBareWord = true }
      found.append((start + word.count, Surroundings.Rank.locality.rawValue, token))
    }
    // What is owned follows.
    for word in PlaceGrammar.owners
    where start > 0 && start + word.count < text.count && matches(word, text, start, limit) {
      var token = Surroundings()
      token.hasOwner = true
      found.append((start + word.count, PlaceGrammar.rankCount - 1, token))
    }
    return found
  }

  /// The context's own places that begin at `start`.
  private func homes(
    _ text: [UInt32], _ start: Int, _ limit: Int, above: Int, home: HomePlaces, bare: Bool
  ) -> [Token] {
    home.names.compactMap { name in
      guard name.isBare == bare, name.rank.rawValue >= above, matches(name.characters, text, start, limit)
      else {
        return nil
      }
      var token = Surroundings()
      token.places = [Surroundings.Place(rank: name.rank, characters: name.characters, isOwn: true)]
      return (start + name.characters.count, name.rank.rawValue, token)
    }
  }

  /// Places that begin at `start`: a stem of one to eight characters and a suffix, short ones first.
  private func places(_ text: [UInt32], _ start: Int, _ limit: Int, above: Int) -> [Token] {
    var found: [Token] = []
    var end = start + 2
    while end <= min(limit, start + PlaceGrammar.longestPlace) {
      for (suffixStart, ranks) in suffixes.ending(at: end, in: text, from: start + 1) {
        let stem = suffixStart - start
        for rank in ranks {
          let falls =
            rank.rawValue > above || (rank == .city && above == rank.rawValue)
            || (rank == .neighbourhood && above == rank.rawValue)
            || (rank == .locality && above == rank.rawValue)
          guard falls, stem <= PlaceGrammar.longestStem, isStem(text, start..<suffixStart, of: rank),
            isCommonWord(text, start, suffixStart, end) == false, isBegun(text, start, end) == false,
            isCut(text, suffixStart, end, limit) == false
          else { continue }
          var token = Surroundings()
          token.places = [Surroundings.Place(rank: rank, characters: Array(text[start..<end]))]
          // Behind an institution its village may follow (槐泗派出所酒甸村).
          let next = rank == .office ? max(above, Surroundings.Rank.township.rawValue) : rank.rawValue
          found.append((end, next, token))
        }
      }
      end += 1
    }
    return found
  }

  private func isStem(_ text: [UInt32], _ range: Range<Int>, of rank: Surroundings.Rank) -> Bool {
    guard text[range].allSatisfy({ CharacterKinds.isChinese($0) || CharacterKinds.isDigit($0) }) else {
      return false
    }
    // Ranks above a village have names of two characters at least, but for counties (歙县) and cities.
    if rank == .township || rank == .province || rank == .office, range.count < 2 { return false }
    // 社区 is no district 社, and 桂溪村村 is 桂溪村 with the 村 of a word behind it.
    if rank == .county, text[range.upperBound - 1] == PlaceGrammar.society,
      text[range.upperBound] == PlaceGrammar.district
    {
      return false
    }
    if rank == .locality,
      PlaceGrammar.localityWords.contains(where: { text[range].suffix($0.count).elementsEqual($0) })
    {
      return false
    }
    if rank == .locality, range.count == 1, PlaceGrammar.noVillage.contains(text[range.lowerBound]) {
      return false
    }
    // 第三 counts groups (第三村民小组).
    if rank == .locality, text[range.lowerBound] == PlaceGrammar.ordinal { return false }
    // 驻 before a village is a word; only a city is called so (驻马店).
    if rank == .locality, text[range.lowerBound] == PlaceGrammar.stationed { return false }
    return hasWordOfWork(text, range) == false
  }

  /// Whether the place is a common word (乡村), or ends with one that no place ends with (党建联盟 is no 盟).
  private func isCommonWord(_ text: [UInt32], _ start: Int, _ suffixStart: Int, _ end: Int) -> Bool {
    commonWordsBackward.ending(at: end, in: text, from: start).contains {
      $0.start < suffixStart
        && ($0.start == start || $0.values.contains(true)
          || PlaceGrammar.suffixCharacters.contains(text[$0.start - 1]))
    }
  }

  /// Whether a common word begins where the token does and goes on behind it (第一|书记, 一村|一品).
  private func isBegun(_ text: [UInt32], _ start: Int, _ end: Int) -> Bool {
    commonWords.starting(at: start, in: text, until: text.count).contains { $0.end > end }
  }

  /// Whether a common word begins with the last character and goes on behind it (森林乡|村, 市|场).
  private func isCut(_ text: [UInt32], _ suffixStart: Int, _ end: Int, _ limit: Int) -> Bool {
    guard end - suffixStart == 1 else { return false }
    return commonWords.starting(at: suffixStart, in: text, until: text.count).contains { $0.end > end }
  }

  /// A body that has sent somebody, up to 驻 (县税务局驻红旗村工作队).
  private func stationedBody(_ text: [UInt32], _ start: Int, _ limit: Int) -> Int? {
    var end = start + 2
    while end <= limit, end < text.count, end - start <= PlaceGrammar.longestBody {
      if text[end] == PlaceGrammar.stationed {
        return bodies.ending(at: end, in: text, from: start).isEmpty ? nil : end
      }
      end += 1
    }
    return nil
  }

  /// A room number, a floor, a number of a brand: 201, B101, 2F, 1890, 二楼.
  private func number(_ text: [UInt32], _ start: Int, _ limit: Int) -> Int? {
    if CharacterKinds.isNumeral(text[start]), CharacterKinds.isDigit(text[start]) == false {
      var end = start
      while end < limit, CharacterKinds.isNumeral(text[end]) { end += 1 }
      guard end < limit, PlaceGrammar.floors.contains(text[end]) else { return nil }
      return end + 1
    }
    var end = start
    var digits = 0
    while end < limit, CharacterKinds.isDigit(text[end]) || CharacterKinds.isLetter(text[end]) {
      if CharacterKinds.isDigit(text[end]) { digits += 1 }
      end += 1
    }
    guard digits > 0, end - start <= 5 else { return nil }
    if end < limit, PlaceGrammar.numberEnds.contains(text[end]) { end += 1 }
    return end
  }

  private func matches(_ word: [UInt32], _ text: [UInt32], _ start: Int, _ limit: Int) -> Bool {
    guard start + word.count <= limit, word.isEmpty == false else { return false }
    for offset in word.indices where text[start + offset] != word[offset] { return false }
    return true
  }

  /// 国家, 省, 市, 县 or 乡镇 for a word of places.csv.
  private static func level(of word: String) -> String {
    switch word.first {
    case "全" where word.hasPrefix("全国"), "国": "国家"
    case "全": level(of: String(word.dropFirst()))
    case "省": "省"
    case "市", "州", "地": "市"
    case "区", "县": "县"
    default: "乡镇"
    }
  }

  private static let rankCount = Surroundings.Rank.allCases.count
  private static let longestStem = 8
  private static let longestPlace = 14
  private static let longestBody = 16
  private static let floors = Set("楼层".values)
  private static let ordinal: UInt32 = 0x7B2C  // 第
  private static let metre: UInt32 = 0x7C73  // 米
  private static let society: UInt32 = 0x793E  // 社
  /// Behind one of these another place begins (塘头下村|农村产权…).
  private static let suffixCharacters = Set("村区镇乡县市".values)
  private static let district: UInt32 = 0x533A  // 区
  /// What a region's name goes on with when it is written in full (湖北省, 北京市).
  private static let regionEnds = Set("省市".values)
  /// Characters that make a common word with 村: 农村, 乡村, 本村.
  private static let noVillage = Set("农乡本全我各驻新".values)
  private static let stationed: UInt32 = 0x9A7B  // 驻
  private static let localityWords = ["村", "社区"].map(\.values)
  private static let numberEnds = Set("室楼号层米".values)
  private static func isGrade(_ word: [UInt32]) -> Bool {
    word.last == "级".values.first || word.first == "本".values.first
  }

  /// A village or community that is not named: 村法律顾问工作室.
  private static let bare: [[UInt32]] = ["村级", "本村", "本社区", "社区级", "村居", "村", "社区"].map(\.values)
  private static let estates = ["苑", "小区", "花园", "公寓", "新村"].map(\.values)
  private static let owners: [[UInt32]] = ["居民委员会", "村民委员会", "居委会", "村委会"].map(\.values)
  /// Kinds of heads.csv whose words no place is called by, but for those with a note.
  private static let kindsOfWork: Set<String> = [
    "organisation", "mechanism", "door_plate", "window_plate", "desk_plate", "regulation_panel", "notice",
  ]
}
