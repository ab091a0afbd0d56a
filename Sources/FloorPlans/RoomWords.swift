import Pictures
import Vocabulary
import Wording

/// What is written into a room, from most to least.
struct RoomWords {
  var name: String
  /// Number and area.
  var facts: String
  var lines: [String]
  var accented: Set<String> = []

  init(_ room: FloorSheet.RoomShape, arrows: [FloorSheet.Arrow], isAreaUnknown: Bool, language: Language) {
    name = room.name
    let area =
      room.area.flatMap { isAreaUnknown ? nil : SheetText.area.filled(tenths($0.squareMetres)) }
      ?? SheetText.unknownArea.filled()
    facts = [room.number, area.text(in: language)].compactMap { $0 }.joined(separator: " · ")
    lines = room.lines
    for arrow in arrows where arrow.from == nil || arrow.to == nil {
      let words: SheetText? =
        if arrow.from == room.id { .movesOut } else if arrow.to == room.id { .movesIn } else { nil }
      guard let words else { continue }
      let line = words.filled(arrow.label).text(in: language)
      lines.append(line)
      accented.insert(line)
    }
  }

  /// Of a space that the table does not know: the corridor, or the frame of an empty floor.
  init(placeholderIn sheet: FloorSheet) {
    name = (sheet.rooms.isEmpty ? SheetText.noRooms : .corridor).text(in: sheet.language)
    facts = ""
    lines = []
  }

  enum Detail: Int, CaseIterable { case all, nameAndFacts, nameOnly }

  /// The block with the name at a size, in so many lines; nil where the name does not break so often.
  func block(
    _ detail: Detail, nameLines: Int, size: Double, maxWidth: Double, _ typeface: Typeface
  ) -> TextBlock? {
    let broken = LineBreaking.balanced(name, lines: nameLines, typeface)
    guard broken.count == nameLines else { return nil }
    var block = broken.map { TextBlock.Line(text: $0, size: size, isBold: true, role: .roomName) }
    if detail != .nameOnly, !facts.isEmpty {
      let small = max(3, size * 0.66)
      for line in LineBreaking.lines(facts, width: maxWidth, size: small, typeface) {
        block.append(TextBlock.Line(text: line, size: small, colour: SheetStyle.grey, role: .roomFact))
      }
    }
    if detail == .all {
      let small = max(2.9, size * 0.58)
      for text in lines {
        for line in LineBreaking.lines(text, width: maxWidth, size: small, typeface) {
          block.append(
            TextBlock.Line(
              text: line, size: small, colour: accented.contains(text) ? SheetStyle.accent : SheetStyle.ink,
              role: .roomLine))
        }
      }
    }
    return TextBlock(block, typeface)
  }

  /// What a block of less detail leaves out.
  func rest(of detail: Detail) -> [String] {
    switch detail {
    case .all: []
    case .nameAndFacts: lines
    case .nameOnly: ([facts] + lines).filter { !$0.isEmpty }
    }
  }

  /// All of it in one text, for a note beside the plan.
  var all: [String] { ([name] + rest(of: .nameOnly)).filter { !$0.isEmpty } }
}
