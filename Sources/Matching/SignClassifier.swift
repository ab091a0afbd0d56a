import Vocabulary

/// Tells the class of a sign from what its text says, from the names found and from what the surveyor called it.
struct SignClassifier: Sendable {
  /// What a class was told from.
  enum Ground: Sendable {
    case text, name, kind
    /// Only what the text looks like: no word speaks for the class, but none speaks for a name either.
    case shape
    case none
  }

  struct Verdict: Sendable {
    var signClass: SignClass
    var ground: Ground
    /// The surveyor's kind, where it says something else than the name.
    var contradicted: SignClass?
  }

  let heads: SignHeads

  /// Classes whose signs carry no name to match.
  static let nameless: Set<SignClass> = [
    .regulationPanel, .notice, .qrPlacard, .certificateNotice, .commercial, .publicity,
  ]

  func classify(
    _ text: FoldedText, _ reading: NameReading, classOfName: [SignClass],
    in context: SignReader.Context
  ) -> Verdict {
    let hint = context.kind.flatMap(SignClassifier.hint)
    let settled = heads.settled(by: text.joined)
    if text.hasScanWord || settled == .qrPlacard { return Verdict(signClass: .qrPlacard, ground: .text) }
    if settled == .certificateNotice { return Verdict(signClass: .certificateNotice, ground: .text) }
    if Floors.count(in: text) >= 2 || (Floors.leads(text) && context.position != .roomDoor) {
      return Verdict(signClass: .guide, ground: .text)
    }
    if reading.found.isEmpty == false, unexplained(reading).isEmpty {
      return byName(text, reading, classOfName, hint: hint, in: context)
    }
    return byHeads(text, reading, classOfName, hint: hint, settled: settled, in: context)
  }

  /// Unknown segments but for words of an award.
  func unexplained(_ reading: NameReading) -> [NameReading.Unknown] {
    reading.unknown.filter { heads.isAward($0.characters) == false }
  }

  // MARK: - Names found

  private func byName(
    _ text: FoldedText, _ reading: NameReading, _ classOfName: [SignClass], hint: SignClass?,
    in context: SignReader.Context
  ) -> Verdict {
    let named = reading.found.map { classOfName[$0.name] }
    let own = plateClass(named, reading, in: context)
    if text.hasArrow || text.hasDirection || reading.surroundings.hasDistance || hint == .guide {
      return Verdict(signClass: .guide, ground: .text)
    }
    if reading.found.count == 1, let only = reading.found.first,
      heads.tail(of: only.characters).contains(.guide),
      hint == nil
    {
      return Verdict(signClass: .guide, ground: .text)
    }
    guard let hint, hint != own else { return Verdict(signClass: own, ground: .name) }
    switch hint {
    case .doorPlate, .windowPlate, .deskPlate: return Verdict(signClass: hint, ground: .kind)
    default: return Verdict(signClass: hint, ground: .kind, contradicted: own)
    }
  }

  /// The class of a plate that bears these names.
  private func plateClass(_ named: [SignClass], _ reading: NameReading, in context: SignReader.Context)
    -> SignClass
  {
    guard let first = named.first else { return .mechanism }
    let isPlaque = context.kind == .plaque || context.kind == .mechanismPlate || context.kind == .emblem
    if named.allSatisfy({ $0 == .doorPlate }) {
      return isPlaque || context.position.isOutside == true ? .mechanism : .doorPlate
    }
    if named.contains(.honour) { return .honour }
    if context.position == .roomDoor, isPlaque == false {
      // On a room's door: 计生服务室 and 101 综治中心 are the room's name; with a village before it, a body's plate.
      let isRoomName = reading.found.allSatisfy {
        heads.tail(of: $0.characters).contains(.doorPlate) && $0.surroundings.places.isEmpty
          && $0.characters.suffix(3).elementsEqual("办公室".values) == false
          && $0.characters.suffix(3).elementsEqual("工作室".values) == false
      }
      if reading.surroundings.hasNumber || isRoomName { return .doorPlate }
    }
    return first == .doorPlate ? .mechanism : first
  }

  // MARK: - Heads

  private func byHeads(
    _ text: FoldedText, _ reading: NameReading, _ classOfName: [SignClass], hint: SignClass?,
    settled: SignClass?, in context: SignReader.Context
  ) -> Verdict {
    let texts = reading.unknown.map(\.characters) + [text.unbracketed]
    // What praises stands in the name, not in the place (红旗村).
    let tails =
      reading.unknown.map { heads.tail(of: $0.characters) } + [heads.plainTail(of: text.unbracketed)]
    let strong = (texts + [text.joined]).flatMap(heads.strong)
    func says(_ signClass: SignClass) -> Bool { tails.contains { $0.contains(signClass) } }
    if let hint,
      hint == .honour || hint == .guide || hint == .windowPlate || hint == .deskPlate
        || SignClassifier.nameless.contains(hint)
    {
      return Verdict(signClass: hint, ground: .kind)
    }
    let isPlaque = context.kind == .plaque || context.kind == .mechanismPlate || context.kind == .emblem
    if isPlaque == false, let first = strong.first { return Verdict(signClass: first, ground: .text) }
    if says(.regulationPanel) { return Verdict(signClass: .regulationPanel, ground: .text) }
    if says(.notice) { return Verdict(signClass: .notice, ground: .text) }
    let targetsGuide = reading.found.contains { heads.tail(of: $0.characters).contains(.guide) }
    if text.hasArrow || text.hasDirection || says(.guide) || (targetsGuide && hint == nil) {
      return Verdict(signClass: .guide, ground: .text)
    }
    if let hint { return Verdict(signClass: hint, ground: .kind) }
    if says(.commercial), isPlaque == false { return Verdict(signClass: .commercial, ground: .text) }
    if isHonour(text, reading, says: says) { return Verdict(signClass: .honour, ground: .text) }
    if let first = reading.found.first { return Verdict(signClass: classOfName[first.name], ground: .name) }
    if isSlogan(text, reading) { return Verdict(signClass: .publicity, ground: .text) }
    if reading.unknown.isEmpty { return placeOnly(text, isPlaque: isPlaque) }
    if says(.windowPlate) { return Verdict(signClass: .windowPlate, ground: .text) }
    if says(.doorPlate) || (reading.surroundings.hasNumber && context.position == .roomDoor) {
      return Verdict(signClass: room(reading, isPlaque: isPlaque, in: context), ground: .text)
    }
    if let near = reading.unknown.compactMap({ $0.near?.name ?? $0.contested }).first {
      return Verdict(signClass: classOfName[near], ground: .name)
    }
    if says(.deskPlate), context.position != .roomDoor {
      return Verdict(signClass: .deskPlate, ground: .text)
    }
    if says(.mechanism) { return Verdict(signClass: .mechanism, ground: .text) }
    if says(.organisation) { return Verdict(signClass: .organisation, ground: .text) }
    return byShape(reading, isPlaque: isPlaque, in: context)
  }

  /// A title: praised, awarded, or given to somebody at a level or in a year.
  private func isHonour(_ text: FoldedText, _ reading: NameReading, says: (SignClass) -> Bool) -> Bool {
    if says(.honour) || reading.unknown.contains(where: \.isHeritage) { return true }
    if reading.found.isEmpty, heads.hasAward(text.joined) { return true }
    let around = reading.surroundings
    if Dates.hasTerm(in: text.joined) { return false }
    guard around.year != nil || (around.level != nil && around.hasBareWord == false) else { return false }
    if reading.unknown.contains(where: { heads.isRecipient($0.characters) }) { return true }
    // A line with who gave it, and a year.
    return around.year != nil && reading.pieces.count > 1
      && reading.unknown.contains {
        heads.endsLikeIssuer($0.whole) && $0.surroundings.places.isEmpty == false
      }
  }

  private func isSlogan(_ text: FoldedText, _ reading: NameReading) -> Bool {
    let longest = heads.slogan(in: text.joined)
    if longest == 0 { return false }
    if longest >= SignClassifier.longSlogan { return true }
    return reading.unknown.allSatisfy { heads.headLength(of: $0.characters) == 0 }
  }

  /// A room's plate, or a mechanism's that is called a room (道路交通安全管理办公室).
  private func room(_ reading: NameReading, isPlaque: Bool, in context: SignReader.Context) -> SignClass {
    if isPlaque { return .mechanism }
    guard let own = reading.unknown.last?.characters else { return .doorPlate }
    let atDoor = context.position == .roomDoor
    if heads.isWhole(own) || reading.surroundings.hasNumber { return .doorPlate }
    if own.suffix(SignClassifier.office.count).elementsEqual(SignClassifier.office) {
      let stem = Array(own.dropLast(SignClassifier.office.count))
      if heads.isOccupant(stem) { return .doorPlate }
      return stem.count <= SignClassifier.shortStem && atDoor ? .doorPlate : .mechanism
    }
    if atDoor || context.position == .unknown { return .doorPlate }
    // Inside, a room that belongs to a village or community by name is a mechanism's.
    return reading.surroundings.places.isEmpty ? .doorPlate : .mechanism
  }

  /// No word speaks for a class: where it hangs, or what it looks like.
  private func byShape(_ reading: NameReading, isPlaque: Bool, in context: SignReader.Context) -> Verdict {
    let isDoubtful = reading.unknown.contains { $0.resembles != nil || $0.contested != nil }
    let ground: Ground = isDoubtful || isPlaque ? .none : .shape
    switch context.position {
    case .roomDoor: return Verdict(signClass: .doorPlate, ground: ground)
    case .window: return Verdict(signClass: .windowPlate, ground: ground)
    case .desk: return Verdict(signClass: .deskPlate, ground: ground)
    default: break
    }
    if isPlaque { return Verdict(signClass: .mechanism, ground: .none) }
    let isLong = reading.unknown.contains { $0.characters.count >= SignClassifier.longSentence }
    let isVerse =
      reading.unknown.count > 1
      && reading.unknown.allSatisfy { $0.characters.count >= SignClassifier.shortVerse }
    if isLong || isVerse { return Verdict(signClass: .publicity, ground: ground) }
    return Verdict(signClass: .notice, ground: .none)
  }

  /// Nothing but a place: a place-name sign.
  private func placeOnly(_ text: FoldedText, isPlaque: Bool) -> Verdict {
    Verdict(signClass: .guide, ground: isPlaque ? .none : .text)
  }

  private static func hint(_ kind: SignKind) -> SignClass? {
    switch kind {
    case .plaque, .emblem, .mechanismPlate, .other: nil
    case .doorPlate: .doorPlate
    case .windowPlate: .windowPlate
    case .deskPlate: .deskPlate
    case .regulationPanel: .regulationPanel
    case .honour: .honour
    case .guide: .guide
    case .notice: .notice
    case .qrPlacard: .qrPlacard
    case .certificateNotice: .certificateNotice
    case .publicity: .publicity
    }
  }

  private static let office = "办公室".values
  /// Offices with a stem as short as this are rooms (党建办公室), when they are on a door.
  private static let shortStem = 3
  /// Slogans of so many characters say so in whatever text they stand.
  private static let longSlogan = 4
  private static let longSentence = 8
  private static let shortVerse = 3
}
