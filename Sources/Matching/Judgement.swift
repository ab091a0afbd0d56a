import Standards
import Vocabulary
import Wording

/// Decides what may be acted on: from the names found, what is left over, and the class.
struct Judgement {
  let names: NameReading
  let verdict: SignClassifier.Verdict
  let index: NameIndex

  func reading() -> Reading {
    if SignClassifier.nameless.contains(verdict.signClass), verdict.contradicted == nil { return nameless() }
    if verdict.signClass == .guide { return guide() }
    if names.found.isEmpty { return unknown() }
    return named()
  }

  // MARK: - Names

  private func named() -> Reading {
    let first = names.found[0]
    let known = index.names[first.name]
    if let contradicted = verdict.contradicted {
      return reading(
        .review, 0.5, MatchingText.kindAgainstName.filled(verdict.signClass.term.filled(), known.name),
        parts: SignClassifier.nameless.contains(verdict.signClass) ? [] : parts,
        as: contradicted == .honour ? .honour : nil)
    }
    if let left = names.unknown.first {
      return reading(
        .review, 0.55, MatchingText.unexplained.filled(String(values: left.characters), known.name),
        parts: parts)
    }
    let around = names.surroundings
    let isHigh = around.year != nil || around.level.map(Judgement.highLevels.contains) == true
    if verdict.signClass != .honour, verdict.signClass != .guide, isHigh {
      return reading(.review, 0.5, MatchingText.levelOnBody.filled(known.name), parts: parts)
    }
    return matched()
  }

  private func matched() -> Reading {
    let all = names.found
    let first = all[0]
    let known = index.names[first.name]
    let own = String(values: first.characters)
    var confidence = all.map { Judgement.confidence($0.how) }.min() ?? 0
    if all.count > 1 { confidence -= 0.02 }
    if names.surroundings.isGuessed { confidence -= 0.08 }
    let because: Bilingual
    if all.count > 1 {
      let list = all.map { index.names[$0.name].name }
      because = MatchingText.several.filled(
        Bilingual(zh: list.joined(separator: "、"), en: list.joined(separator: ", ")))
    } else if names.surroundings.isGuessed, let place = names.surroundings.places.last {
      because = MatchingText.guessedPlace.filled(String(values: place.characters), known.name)
    } else {
      because =
        switch first.how {
        case .ownName: MatchingText.ownName.filled(known.name)
        case .alias: MatchingText.alias.filled(own, known.name)
        case .oldName: MatchingText.oldName.filled(own, known.name)
        default: MatchingText.folded.filled(own, known.name, folds(of: first))
        }
    }
    return reading(.matched, confidence, because, parts: parts)
  }

  /// Parts in the order of the sign, unknown ones included.
  private var parts: [Reading.Part] {
    names.pieces.map { piece in
      switch piece {
      case .found(let found):
        let known = index.names[found.name]
        return Reading.Part(
          name: String(values: found.characters), canonical: known.id, canonicalName: known.name,
          how: found.how)
      case .unknown(let unknown):
        guard let near = unknown.near else {
          return Reading.Part(name: String(values: unknown.characters), how: .none)
        }
        let known = index.names[near.name]
        return Reading.Part(
          name: String(values: unknown.characters), canonical: known.id, canonicalName: known.name, how: .near
        )
      }
    }
  }

  // MARK: - No names

  private func unknown() -> Reading {
    guard let first = names.unknown.first else {
      return reading(.review, 0.4, MatchingText.classUnsure.filled())
    }
    let own = String(values: first.characters)
    if verdict.ground != .none, verdict.signClass == .windowPlate || verdict.signClass == .deskPlate {
      return reading(
        .unlisted, 0.9, MatchingText.nothingToMatch.filled(verdict.signClass.term.filled()), parts: parts)
    }
    if let doubt = doubt(names.unknown) { return doubt }
    if verdict.signClass == .honour, names.unknown.contains(where: \.isHeritage) {
      return reading(.unlisted, 0.85, MatchingText.nothingToMatch.filled(verdict.signClass.term.filled()))
    }
    if verdict.ground == .none {
      return reading(.review, 0.3, MatchingText.classUnsure.filled(), parts: parts)
    }
    switch verdict.signClass {
    case .doorPlate: return reading(.unlisted, 0.9, MatchingText.plainRoom.filled(own), parts: parts)
    default: return reading(.unlisted, 0.75, MatchingText.notListed.filled(own), parts: parts)
    }
  }

  /// For a person: a name that it nearly is, or may be; nil when it is surely another.
  private func doubt(_ unknown: [NameReading.Unknown]) -> Reading? {
    for one in unknown {
      let own = String(values: one.characters)
      if let near = one.near {
        return reading(
          .review, 0.6,
          MatchingText.near.filled(
            own, String(values: near.spelling), DifferenceWords.list(near.differences, in: one.characters)),
          parts: parts)
      }
      if let like = one.resembles {
        let spelling = String(values: like.spelling)
        let because =
          like.differences.isEmpty
          ? MatchingText.resembles.filled(own, spelling)
          : MatchingText.differs.filled(
            own, spelling, DifferenceWords.list(like.differences, in: one.characters))
        return reading(.review, 0.5, because, parts: parts)
      }
      if let other = one.contested {
        return reading(
          .review, 0.5, MatchingText.resembles.filled(own, index.names[other].name), parts: parts)
      }
    }
    return nil
  }

  /// The characters of a folded name that are not the dictionary's: look-alikes, traditional and variant ones.
  private func folds(of found: NameReading.Found) -> Bilingual {
    if found.differences.isEmpty == false {
      return DifferenceWords.list(found.differences, in: found.characters)
    }
    return DifferenceWords.list(names.rewritten)
  }

  private func nameless() -> Reading {
    let term = verdict.signClass.term.filled()
    switch verdict.ground {
    case .text, .name: return reading(.unlisted, 0.95, MatchingText.nothingToMatch.filled(term))
    case .shape: return reading(.unlisted, 0.6, MatchingText.nothingToMatch.filled(term))
    case .kind: return reading(.unlisted, 0.85, MatchingText.classByKind.filled(term))
    case .none: return reading(.review, 0.3, MatchingText.classUnsure.filled(), parts: parts)
    }
  }

  private func guide() -> Reading {
    let targets = names.pieces.count
    if verdict.ground == .none { return reading(.review, 0.4, MatchingText.classUnsure.filled()) }
    if names.found.count == 1, names.unknown.isEmpty {
      var result = matched()
      result.because = MatchingText.guideTo.filled(index.names[names.found[0].name].name)
      return result
    }
    if names.found.isEmpty, targets == 1, let only = names.unknown.first {
      if let doubt = doubt([only]) { return doubt }
      return reading(
        .unlisted, 0.85, MatchingText.guideTo.filled(String(values: only.characters)), parts: parts)
    }
    return reading(.unlisted, 0.85, MatchingText.guideToSeveral.filled())
  }

  // MARK: - Values

  private func reading(
    _ decision: Reading.Decision, _ confidence: Double, _ because: Bilingual, parts: [Reading.Part] = [],
    as signClass: SignClass? = nil
  ) -> Reading {
    Reading(
      signClass: signClass ?? verdict.signClass, parts: parts, decision: decision,
      confidence: (confidence * 100).rounded() / 100, because: because)
  }

  private static func confidence(_ how: Reading.How) -> Double {
    switch how {
    case .ownName: 0.98
    case .alias: 0.96
    case .oldName: 0.95
    case .folded: 0.92
    case .near: 0.6
    case .none: 0.3
    }
  }

  /// A body is of its village; a plate with one of these is likelier an honour.
  private static let highLevels: Set<String> = ["国家", "省", "市"]
}
