import Foundation
import Standards

/// Makes equal what reads the same: width, spaces, quotes, ornaments, traditional and variant characters.
///
/// Look-alikes are not folded here: they are a second look at a name that was not found (see `NameIndex`).
struct Folding: Sendable {
  private enum Noise: Sendable { case ornament, arrow, direction, scan }

  private let traditional: TraditionalCharacters
  private let variants: [UInt32: UInt32]
  private let noise: Phrases<Noise>

  init(data: MatchingData) throws(MatchingError) {
    traditional = try TraditionalCharacters()
    var variants: [UInt32: UInt32] = [:]
    for pair in data.variants {
      guard let seen = pair.seen.values.first, let meant = pair.meant.values.first else { continue }
      variants[seen] = meant
    }
    self.variants = variants
    var noise = Phrases<Noise>()
    for word in data.noise {
      let kind: Noise? =
        switch word.kind {
        case "ornament": .ornament
        case "arrow": .arrow
        case "distance": .direction
        case "scan": .scan
        default: nil
        }
      if let kind { noise.insert(word.text.values, kind) }
    }
    self.noise = noise
  }

  /// Folds and cuts a text.
  func fold(_ text: String) -> FoldedText {
    let (characters, written) = characters(of: text)
    let isSpaced = Folding.isSpacedOut(characters)
    var folded = FoldedText(segments: [], joined: [], unbracketed: [], isRewritten: written != nil)
    if let written, written.count == characters.count {
      for (seen, meant) in zip(written, characters) where seen != meant {
        let pair = FoldedText.Rewritten(seen: seen, meant: meant)
        if folded.rewritten.contains(pair) == false { folded.rewritten.append(pair) }
      }
    }
    var current = FoldedText.Segment(characters: [])
    var depth = 0
    func close() {
      let characters = Folding.withoutForeign(current.characters)
      if characters.isEmpty == false {
        current.characters = characters
        folded.segments.append(current)
      }
      current = FoldedText.Segment(characters: [], isBracketed: depth > 0)
    }
    var position = 0
    while position < characters.count {
      let value = characters[position]
      if let hit = noise.starting(at: position, in: characters, until: characters.count).last,
        let kind = hit.values.first
      {
        switch kind {
        case .ornament: close()
        case .arrow:
          folded.hasArrow = true
          close()
        case .direction:
          // A direction at the end of a longer word is a part of it (大楼上楼…); alone it cuts.
          folded.hasDirection = true
          close()
        case .scan:
          folded.hasScanWord = true
          current.characters += characters[position..<hit.end]
        }
        position = hit.end
        continue
      }
      switch value {
      case Folding.space, Folding.lineBreak: if isSpaced == false { close() }
      case Folding.middleDot: close()
      case _ where Folding.listMarks.contains(value):
        folded.hasList = true
        close()
      case _ where Folding.stops.contains(value): close()
      case _ where Folding.openings.contains(value):
        close()
        depth += 1
        current.isBracketed = true
      case _ where Folding.closings.contains(value):
        depth = max(0, depth - 1)
        close()
        current.isBracketed = depth > 0
      default: current.characters.append(value)
      }
      position += 1
    }
    close()
    // Lines in another language, when there is Chinese beside them.
    if folded.segments.contains(where: { $0.characters.contains(where: CharacterKinds.isChinese) }) {
      folded.segments.removeAll { $0.characters.allSatisfy(CharacterKinds.isLetter) }
    }
    folded.joined = folded.segments.flatMap(\.characters)
    folded.unbracketed = folded.segments.filter { $0.isBracketed == false }.flatMap(\.characters)
    return folded
  }

  /// The characters of a name or a place: folded, without any separator.
  func key(_ text: String) -> [UInt32] {
    characters(of: text).folded.filter { value in
      value != Folding.space && value != Folding.lineBreak && value != Folding.middleDot
        && Folding.listMarks.contains(value) == false && Folding.stops.contains(value) == false
        && Folding.openings.contains(value) == false && Folding.closings.contains(value) == false
    }
  }

  // MARK: - Characters

  /// The characters, and those that stood there before traditional and variant ones were made others, if any were.
  private func characters(of text: String) -> (folded: [UInt32], written: [UInt32]?) {
    var result: [UInt32] = []
    result.reserveCapacity(text.utf8.count / 2)
    var isPlain = true
    for scalar in text.unicodeScalars
    where CharacterKinds.isCommonChinese(scalar.value) == false {
      if scalar.value >= 0x80, Folding.wellKnown[scalar.value] == nil {
        isPlain = false
        break
      }
    }
    let normal = isPlain ? text : text.precomposedStringWithCompatibilityMapping
    for scalar in normal.unicodeScalars {
      let value = scalar.value
      if CharacterKinds.isCommonChinese(value) {
        result.append(value)
      } else if let known = Folding.wellKnown[value] {
        if let known { append(known, to: &result) }
      } else if scalar.properties.isWhitespace {
        append(
          value == 0x0A || value == 0x0D || value == 0x2028 ? Folding.lineBreak : Folding.space, to: &result)
      } else if scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .nonspacingMark
      {
        continue
      } else {
        append(value, to: &result)
      }
    }
    while let last = result.last, last == Folding.space || last == Folding.lineBreak { result.removeLast() }
    let written = result
    result = traditional.simplified(result)
    for index in result.indices {
      if let meant = variants[result[index]] { result[index] = meant }
    }
    return (result, result == written ? nil : written)
  }

  private func append(_ value: UInt32, to result: inout [UInt32]) {
    if value == Folding.space,
      result.isEmpty || result.last == Folding.space || result.last == Folding.lineBreak
    {
      return
    }
    if value == Folding.lineBreak {
      if result.isEmpty || result.last == Folding.lineBreak { return }
      if result.last == Folding.space { result.removeLast() }
    }
    result.append(value)
  }

  /// Characters with spaces between all of them: one word, not many.
  private static func isSpacedOut(_ characters: [UInt32]) -> Bool {
    let words = characters.split(whereSeparator: { $0 == space || $0 == lineBreak })
    guard words.count >= 3 else { return false }
    return words.allSatisfy { $0.count == 1 }
  }

  /// Without words in Latin letters and in scripts of minorities, when there is Chinese beside them.
  private static func withoutForeign(_ characters: [UInt32]) -> [UInt32] {
    guard characters.contains(where: { CharacterKinds.isChinese($0) == false }) else { return characters }
    var kept: [UInt32] = []
    var position = 0
    while position < characters.count {
      let value = characters[position]
      if CharacterKinds.isLetter(value) {
        var end = position
        while end < characters.count, CharacterKinds.isLetter(characters[end]) { end += 1 }
        // Short runs are codes (AB岗, APP, 2F); long ones are another language.
        if end - position <= 3 { kept += characters[position..<end] }
        position = end
      } else {
        if CharacterKinds.isChinese(value) || CharacterKinds.isDigit(value) { kept.append(value) }
        position += 1
      }
    }
    return kept
  }

  private static let space: UInt32 = 0x20
  private static let lineBreak: UInt32 = 0x0A
  private static let middleDot: UInt32 = 0xB7
  private static let listMarks = Set("、；;/|,，&".values)
  private static let stops = Set("。:：!！?？".values)
  private static let openings = Set("（([【〔[".values)
  private static let closings = Set("）)]】〕]".values)

  /// What becomes of common characters that are not Chinese: another character, or nothing (nil inside).
  private static let wellKnown: [UInt32: UInt32?] = {
    var table: [UInt32: UInt32?] = [:]
    for value in "“”‘’\"'「」『』《》〈〉〝〞＂＇`".values { table.updateValue(nil, forKey: value) }
    for value in "·•・‧∙●⋅･".values { table[value] = middleDot }
    for value in "\u{3000}\u{00A0}\u{2002}\u{2003}\t".values { table[value] = space }
    for value in "\n\r\u{2028}\u{2029}".values { table[value] = lineBreak }
    for (seen, meant) in zip("（）：；，！？／｜＆".values, "():;,!?/|&".values) { table[seen] = meant }
    // Two rings that painters use for nought (二○一五年).
    for value in "○◯".values { table[value] = 0x3007 }
    for value in "、。→←↑↓".values { table[value] = value }
    // Figures and letters of full width.
    for offset in UInt32(0)..<10 { table[0xFF10 + offset] = 0x30 + offset }
    for offset in UInt32(0)..<26 {
      table[0xFF21 + offset] = 0x41 + offset
      table[0xFF41 + offset] = 0x61 + offset
    }
    return table
  }()
}
