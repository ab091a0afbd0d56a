import Vocabulary

/// Tells the class of a sign from what its text says, from the names found and from what the surveyor called it.
struct SignClassifier: Sendable {
  /// What a class was told from.
  enum Ground: Sendable { case text, name, kind, none }

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
    _ text: FoldedText, _ reading: NameReading, classOfName: (Int) -> SignClass,
    in context: SignReader.Context
  ) -> Verdict {
    let hint = context.kind.flatMap(SignClassifier.hint)
    let settled = heads.settled(by: text.joined)
    if text.hasScanWord || settled == .qrPlacard { return Verdict(signClass: .qrPlacard, ground: .text) }
    if settled == .certificateNotice { return Verdict(signClass: .certificateNotice, ground: .text) }
    if Floors.count(in: text) >= 2 { return Verdict(signClass: .guide, ground: .text) }
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
    _ text: FoldedText, _ reading: NameReading, _ classOfName: (Int) -> SignClass, hint: SignClass?,
    in context: SignReader.Context
  ) -> Verdict {
    let named = reading.found.map { classOfName($0.name) }
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
    _ text: FoldedText, _ reading: NameReading, _ classOfName: (Int) -> SignClass, hint: SignClass?,
    settled: SignClass?, in context: SignReader.Context
  ) -> Verdict {
    let tails = reading.unknown.map { heads.tail(of: $0.characters) } + [heads.tail(of: text.unbracketed)]
    func says(_ signClass: SignClass) -> Bool { tails.contains { $0.contains(signClass) } }
    if let hint,
      hint == .honour || hint == .guide || hint == .windowPlate || hint == .deskPlate
        || SignClassifier.nameless.contains(hint)
    {
      return Verdict(signClass: hint, ground: .kind)
    }
    if says(.regulationPanel) { return Verdict(signClass: .regulationPanel, ground: .text) }
    if says(.notice) { return Verdict(signClass: .notice, ground: .text) }
    let targetsGuide = reading.found.contains { heads.tail(of: $0.characters).contains(.guide) }
    if text.hasArrow || text.hasDirection || says(.guide) || (targetsGuide && hint == nil) {
      return Verdict(signClass: .guide, ground: .text)
    }
    if let hint { return Verdict(signClass: hint, ground: .kind) }
    let isPlaque = context.kind == .plaque || context.kind == .mechanismPlate || context.kind == .emblem
    if says(.commercial), isPlaque == false { return Verdict(signClass: .commercial, ground: .text) }
    if let first = reading.found.first { return Verdict(signClass: classOfName(first.name), ground: .name) }
    if settled == .publicity { return Verdict(signClass: .publicity, ground: .text) }
    if reading.unknown.isEmpty { return placeOnly(text) }
    if says(.honour) || heads.hasAward(text.joined) { return Verdict(signClass: .honour, ground: .text) }
    if says(.windowPlate) { return Verdict(signClass: .windowPlate, ground: .text) }
    if says(.doorPlate) || (reading.surroundings.hasNumber && context.position == .roomDoor) {
      let isLong = reading.unknown.contains { $0.characters.count >= SignClassifier.longRoomName }
      let isMechanism = says(.mechanism) && (isLong || isPlaque || context.position.isOutside == true)
      return Verdict(signClass: isMechanism || isPlaque ? .mechanism : .doorPlate, ground: .text)
    }
    if let near = reading.unknown.compactMap(\.near).first {
      return Verdict(signClass: classOfName(near), ground: .name)
    }
    if says(.mechanism) { return Verdict(signClass: .mechanism, ground: .text) }
    if says(.organisation) { return Verdict(signClass: .organisation, ground: .text) }
    if says(.deskPlate) { return Verdict(signClass: .deskPlate, ground: .text) }
    switch context.position {
    case .roomDoor: return Verdict(signClass: .doorPlate, ground: .none)
    case .window: return Verdict(signClass: .windowPlate, ground: .none)
    case .desk: return Verdict(signClass: .deskPlate, ground: .none)
    default: return Verdict(signClass: isPlaque ? .mechanism : .notice, ground: .none)
    }
  }

  /// Nothing but a place: a place-name sign, or an honour that is read like a village's name (中国幸福村).
  private func placeOnly(_ text: FoldedText) -> Verdict {
    if text.joined.starts(with: "中国".values) || heads.tail(of: text.joined).contains(.honour) {
      return Verdict(signClass: .honour, ground: .none)
    }
    return Verdict(signClass: .guide, ground: .none)
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

  /// Offices with names as long as this are mechanisms (道路交通安全管理办公室), not rooms.
  private static let longRoomName = 8
}
