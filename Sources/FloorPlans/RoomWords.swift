import Pictures
import Vocabulary
import Wording

/// What is written into a room, from most to least.
struct RoomWords {
  var name: String
  /// Number and area.
  var facts: [String]
  var lines: [String]
  private var accented: Set<String> = []
  /// The name in one to four lines.
  private let broken: [[String]]

  init(
    _ room: FloorSheet.RoomShape, arrows: [FloorSheet.Arrow], isAreaUnknown: Bool, language: Language,
    _ typeface: Typeface
  ) {
    name = room.name
    let area =
      room.area.flatMap { isAreaUnknown ? nil : SheetText.area.filled(tenths($0.squareMetres)) }
      ?? SheetText.unknownArea.filled()
    facts = [room.number, area.text(in: language)].compactMap { $0 }
    lines = room.lines
    for arrow in arrows where arrow.from == nil || arrow.to == nil {
      let words: SheetText? =
        if arrow.from == room.id { .movesOut } else if arrow.to == room.id { .movesIn } else { nil }
      guard let words else { continue }
      let line = words.filled(arrow.label).text(in: language)
      lines.append(line)
      accented.insert(line)
    }
    broken = RoomWords.breaks(of: name, typeface)
  }

  /// Of a space that the table does not know: the corridor, or the frame of an empty floor.
  init(placeholderIn sheet: FloorSheet, _ typeface: Typeface) {
    name = (sheet.rooms.isEmpty ? SheetText.noRooms : .corridor).text(in: sheet.language)
    facts = []
    lines = []
    broken = RoomWords.breaks(of: name, typeface)
  }

  private static func breaks(of name: String, _ typeface: Typeface) -> [[String]] {
    (1...4).map { LineBreaking.balanced(name, lines: $0, typeface) }
  }

  enum Detail: Int, CaseIterable { case all, nameAndFacts, nameOnly }

  /// The block with the name at a size, in so many lines; nil where the name does not break so often or is too wide.
  func block(
    _ detail: Detail, nameLines: Int, size: Double, in box: Box, _ typeface: Typeface
  ) -> TextBlock? {
    let broken = broken[nameLines - 1]
    var block = broken.map { TextBlock.Line(text: $0, size: size, isBold: true, role: .roomName) }
    guard broken.count == nameLines, TextBlock(block, typeface).fits(box) else { return nil }
    if detail != .nameOnly {
      let small = max(3, size * 0.66)
      let inOne = facts.joined(separator: " · ")
      let isNarrow = typeface.width(of: inOne, size: small) > box.width
      for line in isNarrow ? facts : [inOne] where !line.isEmpty {
        block.append(TextBlock.Line(text: line, size: small, colour: SheetStyle.fact, role: .roomFact))
      }
    }
    if detail == .all {
      let small = max(2.9, size * 0.58)
      for text in lines {
        for line in LineBreaking.lines(text, width: box.width, size: small, typeface) {
          block.append(
            TextBlock.Line(
              text: line, size: small, colour: accented.contains(text) ? SheetStyle.accent : SheetStyle.ink,
              role: .roomLine))
        }
      }
    }
    let whole = TextBlock(block, typeface)
    return whole.fits(box) ? whole : nil
  }

  /// What a block of less detail leaves out; the number is not repeated in a note that is called by it.
  func rest(of detail: Detail, key: String) -> [String] {
    switch detail {
    case .all: []
    case .nameAndFacts: lines
    case .nameOnly: facts.filter { $0 != key } + lines
    }
  }

  /// All of it in one text, for a note beside the plan.
  func all(key: String) -> [String] { [name] + rest(of: .nameOnly, key: key) }
}
