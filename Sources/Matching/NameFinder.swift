import Standards

/// Finds the names of the dictionary in a folded text.
///
/// A name counts only when all that stands before it can be explained (places, year, level, number); a name inside
/// other words is another name.
struct NameFinder: Sendable {
  let index: NameIndex
  let grammar: PlaceGrammar
  let heads: SignHeads

  /// Reads the text as one name first, then segment by segment.
  func read(_ text: FoldedText, home: HomePlaces) -> NameReading {
    if text.segments.count > 1 {
      // Line breaks may stand in the middle of a name, and brackets too: 说事（谈心）室.
      if let found = name(in: heads.behindAward(text.joined), home: home, mayGuess: false) {
        return NameReading(pieces: [.found(found)], surroundings: found.surroundings)
      }
    }
    var reading = NameReading()
    for var segment in text.segments {
      segment.characters = heads.behindAward(segment.characters)
      // A former name is neither the sign's nor its place.
      if segment.isBracketed, heads.isFormer(segment.characters) { continue }
      if let found = name(in: segment.characters, home: home, mayGuess: true) {
        reading.pieces.append(.found(found))
        reading.surroundings.add(found.surroundings)
      } else if let around = grammar.read(segment.characters, segment.characters.indices, home: home) {
        reading.surroundings.add(around)
      } else {
        let unknown = unknown(segment, home: home)
        reading.pieces.append(.unknown(unknown))
        if segment.isBracketed == false { reading.surroundings.add(unknown.surroundings) }
      }
    }
    return reading
  }

  // MARK: - Names

  private func name(in text: [UInt32], home: HomePlaces, mayGuess: Bool) -> NameReading.Found? {
    let exact = index.endings(of: text)
    if let found = explained(exact, in: text, home: home) { return found }
    let alike = index.alikeEndings(of: text)
    if let found = explained(alike, in: text, home: home) { return found }
    guard mayGuess else { return nil }
    return guessed(exact, in: text, home: home) ?? guessed(alike, in: text, home: home)
  }

  /// The longest spelling with nothing unexplained before it.
  private func explained(_ hits: [NameIndex.Hit], in text: [UInt32], home: HomePlaces) -> NameReading.Found? {
    var best: NameReading.Found?
    for hit in hits {
      if let known = best {
        // 丹桂社区居民委员会: the 社区 belongs to the place, when the name has a spelling without it.
        guard hit.form.name == known.name, hit.form.how == .ownName || known.how != .ownName,
          let shorter = explained(hit, in: text, home: home),
          shorter.surroundings.places.last?.rank == .locality
        else { continue }
        return shorter
      }
      best = explained(hit, in: text, home: home)
      guard let known = best, sharedWord(of: known) != nil else {
        if best != nil { return best }
        continue
      }
    }
    return best.map(withSharedWord)
  }

  private func explained(_ hit: NameIndex.Hit, in text: [UInt32], home: HomePlaces) -> NameReading.Found? {
    if hit.form.isPlain {
      guard let around = grammar.read(text, 0..<hit.start, home: home) else { return nil }
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

  /// 村 or 社区 that the name begins with.
  private func sharedWord(of found: NameReading.Found) -> [UInt32]? {
    NameFinder.localityWords.first { found.characters.starts(with: $0) }
  }

  /// The place before a name that begins with 村 or 社区 gets that word too (丹桂社区服务站 is in 丹桂社区).
  private func withSharedWord(_ found: NameReading.Found) -> NameReading.Found {
    guard let word = sharedWord(of: found), let last = found.surroundings.places.last,
      last.rank >= .locality, last.characters.suffix(word.count).elementsEqual(word) == false
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
        text[stem].allSatisfy(CharacterKinds.isChinese), grammar.hasWordOfWork(text, stem) == false
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
    NameReading.Found(
      name: hit.form.name, how: hit.isAlike ? .folded : hit.form.how,
      characters: hit.form.head + Array(text[hit.start...]), surroundings: around)
  }

  // MARK: - What the dictionary does not know

  private func unknown(_ segment: FoldedText.Segment, home: HomePlaces) -> NameReading.Unknown {
    let text = segment.characters
    let prefix = grammar.longestPrefix(text, text.indices, home: home)
    let own = Array(text[(prefix?.end ?? 0)...])
    // The place may end with the 村 or 社区 that belongs to the name, so shorter cuts are tried too.
    var near: NameIndex.Near?
    var cut = prefix?.end ?? 0
    while near == nil, cut >= 0 {
      if cut == 0 || grammar.read(text, 0..<cut, home: home) != nil { near = index.near(text[cut...]) }
      cut -= 1
    }
    if heads.isWhole(own) {
      return NameReading.Unknown(
        characters: own, whole: text, surroundings: prefix?.1 ?? Surroundings(),
        isBracketed: segment.isBracketed)
    }
    let ending = index.endings(of: text).first {
      $0.form.isPlain ? $0.form.length >= NameFinder.shortestResembling : text.starts(with: $0.form.head)
    }
    let contested = near.flatMap { $0.isContested ? $0.name : nil }
    return NameReading.Unknown(
      characters: own, whole: text, surroundings: prefix?.1 ?? Surroundings(),
      near: near.flatMap { $0.isContested ? nil : $0.name },
      resembles: contested ?? ending?.form.name ?? index.resembling(own)?.name,
      isBracketed: segment.isBracketed)
  }

  private static let placeBeginnings = ["村", "社区", "居民", "居委", "居务"].map(\.values)
  private static let localityWords = ["社区", "村"].map(\.values)
  private static let longestGuess = 5
  private static let shortestResembling = 4
}
