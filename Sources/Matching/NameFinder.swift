import Standards
import Vocabulary

/// Finds the names of the dictionary in a folded text.
///
/// A name counts only when all that stands before it can be explained (places, year, level, number); a name inside
/// other words is another name.
struct NameFinder: Sendable {
  let index: NameIndex
  let grammar: PlaceGrammar
  let heads: SignHeads
  let words: WordStock

  /// Reads the text segment by segment, and as one name when that explains more.
  func read(_ text: FoldedText, home: HomePlaces) -> NameReading {
    let parts = readSegments(of: text, home: home)
    guard text.segments.count > 1, let found = joined(text, home: home) else { return parts }
    if parts.unknown.isEmpty, parts.found.isEmpty == false, found.surroundings.hasOwner == false {
      return parts
    }
    return NameReading(pieces: [.found(found)], surroundings: found.surroundings)
  }

  /// The text as one name: line breaks may stand in the middle of it, and brackets too (说事（谈心）室).
  private func joined(_ text: FoldedText, home: HomePlaces) -> NameReading.Found? {
    let all = heads.behindAward(text.joined)
    guard let found = name(in: all, home: home, mayGuess: false) else { return nil }
    guard found.surroundings.hasOwner else { return found }
    // A committee under another in two lines; what a list or brackets hold is two names.
    let isList = text.hasList || text.segments.contains { $0.isBracketed }
    return isList
      || found.characters.suffix(NameFinder.committee.count).elementsEqual(NameFinder.committee) == false
      ? nil : found
  }

  private func readSegments(of text: FoldedText, home: HomePlaces) -> NameReading {
    var reading = NameReading()
    var places: [Surroundings] = []
    for var segment in text.mended {
      segment.characters = heads.behindAward(segment.characters)
      // A former name is neither the sign's nor its place.
      if segment.isBracketed, heads.isFormer(segment.characters) { continue }
      if let found = name(in: segment.characters, home: home, mayGuess: true) {
        reading.pieces.append(.found(found))
        reading.surroundings.add(found.surroundings)
      } else if let around = grammar.read(segment.characters, segment.characters.indices, home: home) {
        if segment.isBracketed { reading.surroundings.add(around) } else { places.append(around) }
      } else {
        let unknown = unknown(segment, home: home)
        reading.pieces.append(.unknown(unknown))
        if segment.isBracketed == false { reading.surroundings.add(unknown.surroundings) }
      }
    }
    dropPlaceTitles(from: &reading, home: home)
    for around in places {
      if reading.found.isEmpty, let (title, rest) = title(in: around, home: home) {
        reading.pieces.insert(.unknown(title), at: 0)
        reading.surroundings.add(rest)
      } else {
        reading.surroundings.add(around)
      }
    }
    return reading
  }

  /// Takes 平安社区 for a place beside the name of a body (居监委·平安社区), and for a title only alone.
  private func dropPlaceTitles(from reading: inout NameReading, home: HomePlaces) {
    func isHonour(_ found: NameReading.Found) -> Bool { index.names[found.name].nameClass == "honour" }
    guard reading.found.contains(where: { isHonour($0) == false }) else { return }
    reading.pieces.removeAll { piece in
      guard case .found(let found) = piece, isHonour(found),
        let around = grammar.read(found.whole, found.whole.indices, home: home),
        around.places.last?.rank == .locality
      else { return false }
      reading.surroundings.add(around)
      return true
    }
  }

  // MARK: - Names

  private func name(in text: [UInt32], home: HomePlaces, mayGuess: Bool) -> NameReading.Found? {
    let exact = index.endings(of: text)
    if let found = explained(exact, in: text, home: home, mayShare: mayGuess) { return found }
    let alike = index.alikeEndings(of: text)
    if let found = explained(alike, in: text, home: home, mayShare: mayGuess) { return found }
    guard mayGuess else { return nil }
    return guessed(exact, in: text, home: home) ?? guessed(alike, in: text, home: home)
  }

  /// The longest spelling with nothing unexplained before it.
  private func explained(
    _ hits: [NameIndex.Hit], in text: [UInt32], home: HomePlaces, mayShare: Bool
  ) -> NameReading.Found? {
    var best: NameReading.Found?
    for hit in hits {
      if let known = best {
        // A place that has its own 村 or 社区 lends none to the name (红旗村社区服务站).
        if known.surroundings.places.last.map({ isWhole($0) }) == true { return known }
        // 丹桂社区居民委员会: the 社区 belongs to the place, when the name has a spelling without it.
        guard hit.form.name == known.name, hit.form.how == .ownName || known.how != .ownName,
          let shorter = explained(hit, in: text, home: home, mayShare: mayShare),
          shorter.surroundings.places.last?.rank == .locality
        else { continue }
        return shorter
      }
      best = explained(hit, in: text, home: home, mayShare: mayShare)
      guard let known = best, sharedWord(of: known) != nil else {
        if best != nil { return best }
        continue
      }
    }
    return best.map(withSharedWord)
  }

  private func explained(
    _ hit: NameIndex.Hit, in text: [UInt32], home: HomePlaces, mayShare: Bool
  ) -> NameReading.Found? {
    if hit.form.isPlain {
      if let around = grammar.read(text, 0..<hit.start, home: home) {
        // 全国文明村 is no 文明村, whether or not the dictionary has the other.
        if around.level != nil, index.isKeptApart(hit.form, behind: text[..<hit.start]) { return nil }
        return found(hit, in: text, around: around)
      }
      // A place and a name may share a word (新庄子村民委员会, 丹桂社区服务站).
      guard mayShare,
        let word = NameFinder.localityWords.first(where: { text[hit.start...].starts(with: $0) }),
        let around = grammar.read(text, 0..<(hit.start + word.count), home: home),
        let last = around.places.last, last.rank == .locality, last.characters.count > word.count,
        last.characters.suffix(word.count).elementsEqual(word)
      else { return nil }
      return found(hit, in: text, around: around)
    }
    for slot in slots(of: hit, in: text) {
      guard var around = grammar.read(text, 0..<(slot.lowerBound - hit.form.head.count), home: home),
        let inside = grammar.read(text, slot, home: home)
      else { continue }
      around.add(inside)
      return found(hit, in: text, around: around)
    }
    return nil
  }

  /// Whether the place is written with the word for a village or community.
  private func isWhole(_ place: Surroundings.Place) -> Bool {
    NameFinder.wholeEndings.contains {
      place.characters.count > $0.count && place.characters.suffix($0.count).elementsEqual($0)
    }
  }

  /// 村 or 社区 that the name begins with.
  private func sharedWord(of found: NameReading.Found) -> [UInt32]? {
    NameFinder.localityWords.first { found.characters.starts(with: $0) }
  }

  /// The place before a name that begins with 村 or 社区 gets that word too (丹桂社区服务站 is in 丹桂社区).
  private func withSharedWord(_ found: NameReading.Found) -> NameReading.Found {
    guard let word = sharedWord(of: found), let last = found.surroundings.places.last,
      last.rank >= .locality, isWhole(last) == false
    else { return found }
    var whole = found
    whole.surroundings.places[whole.surroundings.places.count - 1].characters += word
    whole.surroundings.places[whole.surroundings.places.count - 1].rank = .locality
    return whole
  }

  /// A spelling that begins with 村 or 社区 behind a place that has lost that word (江古山村民委员会, 竹林境居委会).
  private func guessed(_ hits: [NameIndex.Hit], in text: [UInt32], home: HomePlaces) -> NameReading.Found? {
    for hit in hits where hit.start < text.count {
      let slot =
        hit.form.isPlain
        ? 0..<hit.start : slots(of: hit, in: text).first { $0.lowerBound == hit.form.head.count }
      guard let range = slot, range.isEmpty == false else { continue }
      let sharesPlace = NameFinder.placeBeginnings.contains { text[hit.start...].starts(with: $0) }
      guard sharesPlace || hit.form.isPlain == false else { continue }
      let known = grammar.longestPrefix(text, range, home: home)
      let stem = (known?.end ?? range.lowerBound)..<range.upperBound
      // Behind a village or community nothing is guessed (红山社区离退休干部支部委员会).
      if known?.1.places.contains(where: { $0.rank >= .locality }) == true { continue }
      guard (1...NameFinder.longestGuess).contains(stem.count), stem.count >= 2 || known != nil,
        text[stem].allSatisfy(CharacterKinds.isChinese), words.hasWord(text[stem]) == false,
        grammar.hasWordOfWork(text, stem) == false
      else { continue }
      var around = known?.1 ?? Surroundings()
      around.isGuessed = true
      around.places.append(Surroundings.Place(rank: .locality, characters: Array(text[stem])))
      return withSharedWord(found(hit, in: text, around: around))
    }
    return nil
  }

  /// What may stand in the slot of a form: from behind each occurrence of its head to its tail.
  private func slots(of hit: NameIndex.Hit, in text: [UInt32]) -> [Range<Int>] {
    let head = hit.form.head
    guard head.isEmpty == false, head.count < hit.start else { return [] }
    return (0..<(hit.start - head.count)).compactMap { start in
      text[start...].starts(with: head) ? (start + head.count)..<hit.start : nil
    }
  }

  private func found(_ hit: NameIndex.Hit, in text: [UInt32], around: Surroundings) -> NameReading.Found {
    let tail = Array(text[hit.start...])
    return NameReading.Found(
      name: hit.form.name, how: hit.isAlike ? .folded : hit.form.how,
      differences: hit.isAlike
        ? Difference.changes(seen: hit.form.head + tail, meant: hit.form.head + hit.form.tail) : [],
      characters: hit.form.head + tail, whole: text, surroundings: around)
  }

  // MARK: - What the dictionary does not know

  private func unknown(_ segment: FoldedText.Segment, home: HomePlaces) -> NameReading.Unknown {
    let text = segment.characters
    let front = grammar.front(text)
    let prefix = grammar.longestPrefix(text, front..<text.count, home: home)
    let behind = prefix?.end ?? front
    let own = Array(text[..<front] + text[(grammar.sharesLast(text, behind) ? behind - 1 : behind)...])
    let around = prefix?.1 ?? Surroundings()
    if heads.isWhole(own) {
      return NameReading.Unknown(
        characters: own, whole: text, surroundings: around, isBracketed: segment.isBracketed)
    }
    // The place may end with the 村 or 社区 that belongs to the name, so shorter cuts are tried too.
    var near: NameIndex.Near?
    var cut = prefix?.end ?? 0
    while near == nil, cut >= 0 {
      if cut == 0 || cut == prefix?.end || grammar.read(text, 0..<cut, home: home) != nil {
        near = index.near(text[cut...], isDamage: isDamage)
      }
      cut -= 1
    }
    let contested = near.flatMap { $0.isContested ? $0.name : nil }
    return NameReading.Unknown(
      characters: near.map { _ in Array(text[(cut + 1)...]) } ?? own, whole: text, surroundings: around,
      near: near.flatMap { $0.isContested ? nil : $0 },
      resembles: near == nil ? resembled(own, in: text) : nil, contested: contested,
      isBracketed: segment.isBracketed, isHeritage: heads.isHeritage(own))
  }

  /// A name that the text may be, though some of it cannot be explained.
  ///
  /// Known words before a known name make another name (流动党员服务站); unknown characters may be a place.
  private func resembled(_ own: [UInt32], in text: [UInt32]) -> NameReading.Resemblance? {
    for hit in index.endings(of: text) {
      if hit.form.isPlain {
        guard hit.form.length >= NameFinder.shortestResembling else { break }
        let start = max(hit.start, text.count - own.count)
        let rest = text[(text.count - own.count)..<start]
        guard rest.isEmpty == false, rest.count <= NameFinder.longestRest, words.hasWord(rest) == false,
          grammar.hasWordOfWork(text, rest.indices.startIndex..<rest.indices.endIndex) == false,
          rest.allSatisfy(CharacterKinds.isChinese)
        else { continue }
        return NameReading.Resemblance(name: hit.form.name, spelling: hit.form.tail, differences: [])
      }
      // Front and end must not overlap (共青团总支 is not 共青团…团总支).
      if hit.start >= hit.form.head.count, text.starts(with: hit.form.head),
        words.hasWord(text[hit.form.head.count..<hit.start]) == false
      {
        return NameReading.Resemblance(name: hit.form.name, spelling: hit.form.tail, differences: [])
      }
    }
    guard let form = index.resembling(own, isWellMade: words.knows) else { return nil }
    return NameReading.Resemblance(
      name: form.name, spelling: form.tail, differences: Difference.changes(seen: own, meant: form.tail))
  }

  /// Whether a difference looks like damage to the known spelling; well-made characters are another name.
  private func isDamage(_ difference: Difference, seen: [UInt32], meant: [UInt32]) -> Bool {
    // A head that is broken is damage (人民调解委会, 党群服务中).
    if heads.headLength(of: seen) < 2, heads.headLength(of: meant) >= 2 { return true }
    func isKnown(_ first: Int, _ second: Int) -> Bool {
      guard first >= 0, second < seen.count else { return true }
      return words.knows(seen[first], seen[second])
    }
    switch difference {
    case .changed(let at, let character, let right):
      if CharacterKinds.isChinese(character) == false || index.looksAlike(character, right) { return true }
      // Another word at the beginning is another line of work (林长制, 河长制).
      if at == 0 { return false }
      return isKnown(at - 1, at) == false && isKnown(at, at + 1) == false
    case .missing(let at, _): return at > 0 && isKnown(at - 1, at) == false
    case .added(let at, let character):
      if at > 0, seen[at - 1] == character { return true }
      return at > 0 && isKnown(at - 1, at) == false && isKnown(at, at + 1) == false
    case .swapped: return true
    }
  }

  // MARK: - Titles that read like places

  /// A last place that is rather a title or a facility (书香社区, 中国幸福村, 文化广场), and what stands around it.
  private func title(in around: Surroundings, home: HomePlaces) -> (NameReading.Unknown, Surroundings)? {
    guard let last = around.places.last, last.isOwn == false, home.isHome(last.characters) == false else {
      return nil
    }
    let classes = heads.tail(of: last.characters)
    let isFacility =
      last.rank > .locality && around.places.count > 1 && classes.isEmpty == false
      && around.places[around.places.count - 2].rank == .locality
    guard classes.contains(.honour) || isFacility || last.characters.starts(with: NameFinder.nation) else {
      return nil
    }
    var rest = around
    rest.places.removeLast()
    let unknown = NameReading.Unknown(
      characters: last.characters, whole: last.characters, surroundings: rest, isBracketed: false,
      isHeritage: heads.isHeritage(last.characters))
    return (unknown, rest)
  }

  private static let placeBeginnings = ["村", "社区", "居民", "居委", "居务"].map(\.values)
  private static let wholeEndings = ["社区", "村", "嘎查"].map(\.values)
  private static let localityWords = ["社区", "村"].map(\.values)
  private static let committee = "委员会".values
  private static let nation = "中国".values
  private static let longestGuess = 5
  private static let longestRest = 6
  private static let shortestResembling = 4
}
