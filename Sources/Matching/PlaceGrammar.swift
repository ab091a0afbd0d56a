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
  private let words: PlaceWords

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
    for word in data.noise where word.kind == "filler" { fillers.insert(word.text.values, true) }
    self.suffixes = suffixes
    self.regions = regions
    self.levels = levels
    self.fillers = fillers
    words = PlaceWords(data: data)
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

  func front(_ text: [UInt32]) -> Int { words.front(text) }

  func sharesLast(_ text: [UInt32], _ end: Int) -> Bool { words.sharesLast(text, end) }

  func hasWordOfWork(_ text: [UInt32], _ range: Range<Int>) -> Bool { words.hasWordOfWork(text, range) }

  // MARK: - The chain

  private func chain(
    _ text: [UInt32], _ start: Int, _ range: Range<Int>, above: Int, home: HomePlaces, dead: inout [Bool]
  ) -> Surroundings? {
    if start == range.upperBound { return Surroundings() }
    let memo = (start - range.lowerBound) * (PlaceGrammar.rankCount + 1) + above + 1
    if dead[memo] { return nil }
    for (end, above, token) in cachedTokens(text, start, above: above, home: home)
    where end <= range.upperBound {
      // A year without 年 stands at the end only (2014).
      if token.isBareYear, end != range.upperBound { continue }
      guard let rest = chain(text, end, range, above: above, home: home, dead: &dead) else { continue }
      var whole = token
      whole.add(rest)
      return whole
    }
    dead[memo] = true
    return nil
  }

  typealias Token = (end: Int, above: Int, Surroundings)

  /// The tokens at a place of a text, which is asked for many times with other ends.
  private func cachedTokens(_ text: [UInt32], _ start: Int, above: Int, home: HomePlaces) -> [Token] {
    let slot = start * (PlaceGrammar.rankCount + 1) + above + 1
    let line = home.cache.line(of: text, slots: (text.count + 1) * (PlaceGrammar.rankCount + 1))
    if let known = home.cache.lines[line].slots[slot] { return known }
    let found = tokens(text, start, above: above, home: home)
    home.cache.lines[line].slots[slot] = found
    return found
  }

  private func tokens(_ text: [UInt32], _ start: Int, above: Int, home: HomePlaces) -> [Token] {
    var found: [Token] = []
    let limit = text.count
    found += homes(text, start, limit, above: above, home: home, bare: false)
    if let (end, year) = Dates.year(in: text, at: start, until: limit) {
      var token = Surroundings()
      token.year = year
      found.append((end, above, token))
    }
    if let (end, year) = Dates.year(in: text, at: start, until: min(limit, start + 4)) {
      var token = Surroundings()
      token.year = year
      token.isBareYear = true
      found.append((end, above, token))
    }
    if let end = Dates.edition(in: text, at: start, until: limit), words.isBegun(text, start, end) == false {
      found.append((end, above, Surroundings()))
    }
    for (end, values) in levels.starting(at: start, in: text, until: limit).reversed() where end - start > 1 {
      guard above <= 0 else { continue }
      found.append((end, above, level(values.first, isBare: false)))
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
      if PlaceGrammar.numberEnds.contains(text[end - 1]), CharacterKinds.isDigit(text[end - 2]) {
        token.hasDistance = false
        found.append((end - 1, above, token))
      }
    }
    if start == 0 || above >= 0, let end = words.stationedBody(text, start, limit) {
      var token = Surroundings()
      token.hasOwner = true
      found.append((end, above, token))
    }
    // A level stands before all places: behind 雷州 the 市, behind 望京 the 街道 is the end of a place.
    for (end, values) in levels.starting(at: start, in: text, until: limit)
    where end - start == 1 && above < 0 && words.isCut(text, start, end) == false {
      found.append((end, above, level(values.first, isBare: true)))
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

  private func level(_ level: String?, isBare: Bool) -> Surroundings {
    var token = Surroundings()
    token.level = level
    token.hasBareWord = isBare
    return token
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
          guard falls, stem <= PlaceGrammar.longestStem, isStem(text, start..<suffixStart, of: rank),
            words.isCommon(text, start, suffixStart, end) == false, words.isBegun(text, start, end) == false,
            words.isCut(text, suffixStart, end) == false
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
    if rank == .county, text[range.upperBound] == PlaceGrammar.district,
      text[range.upperBound - 1] == PlaceGrammar.society || text[range.upperBound - 1] == PlaceGrammar.piece
    {
      return false
    }
    let isVillage = text[range.upperBound] == PlaceGrammar.village
    // 新村社区 is a community, 桂溪村村 is none.
    if rank == .locality, isVillage, text[range.upperBound - 1] == PlaceGrammar.village { return false }
    // Behind a village inside a name only a part of it is told (魏公村南区社区, not 柳湾村联合社区).
    if rank == .locality, isPartOfVillage(text, range) == false { return false }
    // Parts of a village have bodies of their own (红旗村网格…, 第一网格…).
    if rank != .locality, PlaceGrammar.parts.contains(where: { text[range.upperBound...].starts(with: $0) }) {
      guard isPartOfVillage(text, range), text[range.upperBound - 1] != PlaceGrammar.village,
        text[range.lowerBound] != PlaceGrammar.village
      else { return false }
      if rank == .neighbourhood {
        guard text[range].allSatisfy(PlaceGrammar.partCharacters.contains),
          text[range].count(where: CharacterKinds.isDigit) <= 2
        else { return false }
      }
    }
    // 第三 counts groups (第三村民小组).
    if rank == .locality, text[range.lowerBound] == PlaceGrammar.ordinal { return false }
    // 驻 before a village is a word; only a city is called so (驻马店).
    if rank == .locality, text[range.lowerBound] == PlaceGrammar.stationed { return false }
    // A place may be called by one word of work alone (中心村, 文化社区).
    return words.hasWordOfWork(text, range) == false || (rank == .locality && words.isWordOfWork(text, range))
  }

  /// Whether what follows a village in a stem tells a part of it; true without a village in it.
  private func isPartOfVillage(_ text: [UInt32], _ range: Range<Int>) -> Bool {
    for position in range {
      if PlaceGrammar.localities.contains(where: { text[position..<range.upperBound].starts(with: $0) }) {
        return false
      }
      guard range.count > 2, text[position] == PlaceGrammar.village else { continue }
      return text[(position + 1)..<range.upperBound].allSatisfy(PlaceGrammar.partCharacters.contains)
    }
    return true
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
  private static let floors = Set("楼层".values)
  private static let ordinal: UInt32 = 0x7B2C  // 第
  private static let metre: UInt32 = 0x7C73  // 米
  private static let society: UInt32 = 0x793E  // 社
  private static let piece: UInt32 = 0x7247  // 片
  private static let district: UInt32 = 0x533A  // 区
  /// What a region's name goes on with when it is written in full (湖北省, 北京市).
  private static let regionEnds = Set("省市".values)
  /// Characters that make a common word with 村: 农村, 乡村, 本村.
  private static let noVillage = Set("农乡本全我各驻新".values)
  private static let stationed: UInt32 = 0x9A7B  // 驻
  private static let localities = ["社区", "嘎查"].map(\.values)
  /// What parts of a village or an estate are told by.
  private static let partCharacters = Set(
    "东西南北中上下前后内外左右里一二三四五六七八九十第甲乙丙丁0123456789区街路巷苑园庄口桥头新老大小院楼坊门站河家湾".values)
  private static let village: UInt32 = 0x6751  // 村
  private static let parts = ["网格", "片区"].map(\.values)
  private static let numberEnds = Set("室楼号层米".values)
  private static func isGrade(_ word: [UInt32]) -> Bool {
    word.last == grade || word.first == this
  }

  private static let grade: UInt32 = 0x7EA7  // 级
  private static let this: UInt32 = 0x672C  // 本
  /// A village or community that is not named: 村法律顾问工作室.
  private static let bare: [[UInt32]] = ["村级", "本村", "本社区", "社区级", "村居", "村", "社区"].map(\.values)
  private static let estates = ["苑", "小区", "花园", "公寓", "新村"].map(\.values)
  private static let owners: [[UInt32]] = ["居民委员会", "村民委员会", "居委会", "村委会"].map(\.values)
}
