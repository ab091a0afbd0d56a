import Pictures

/// What found no place in its room; the room carries the letter, which is its number where it has one.
struct KeyedNote: Hashable, Sendable {
  var letter: String
  var words: [String]
  var tokens: [Token]
  /// The middle of a room that is too small even for the letter: a line leads there from the letter beside it.
  var leader: PaperPoint?

  /// A, B … Z, AA, AB …
  static func letter(_ index: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let last = String(alphabet[index % 26])
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}

/// The notes set in columns above the plan.
struct NoteBand: Hashable, Sendable {
  private(set) var labels: [Label] = []
  private(set) var tokens: [PlacedToken] = []
  /// Notes that the band has no room for.
  private(set) var rest: [KeyedNote] = []
  private(set) var height = 0.0

  private static let size = 3.2
  private static let radius = 3.2

  /// - Parameter box: where the band may be; it takes what it needs from the top.
  init(_ notes: [KeyedNote], in box: Box, _ typeface: Typeface) {
    guard !notes.isEmpty else { return }
    let columns = min(3, max(1, notes.count / 2))
    let gutter = 6.0
    let width = (box.width - gutter * Double(columns - 1)) / Double(columns)
    let perColumn = (notes.count + columns - 1) / columns
    var column = 0
    var inColumn = 0
    var y = box.y0
    for (index, note) in notes.enumerated() {
      var bottom: Double?
      if inColumn < perColumn || column + 1 == columns {
        let corner = PaperPoint(box.x0 + Double(column) * (width + gutter), y)
        bottom = set(note, at: corner, width: width, limit: box.y1, typeface)
      }
      if bottom == nil, column + 1 < columns {
        column += 1
        inColumn = 0
        let corner = PaperPoint(box.x0 + Double(column) * (width + gutter), box.y0)
        bottom = set(note, at: corner, width: width, limit: box.y1, typeface)
      }
      guard let bottom else {
        rest = Array(notes[index...])
        break
      }
      y = bottom + 1.8
      inColumn += 1
      height = max(height, y - box.y0)
    }
  }

  /// The lower edge of the note; nil where it would pass the limit.
  private mutating func set(
    _ note: KeyedNote, at corner: PaperPoint, width: Double, limit: Double, _ typeface: Typeface
  ) -> Double? {
    let key = Token.letter(note.letter)
    let keyWidth = key.width(radius: NoteBand.radius, typeface)
    let left = corner.x + keyWidth + 2
    let text = note.words.joined(separator: "  ")
    let lines = LineBreaking.lines(text, width: width - keyWidth - 2, size: NoteBand.size, typeface)
    guard
      let flow = TokenFlow(
        note.tokens, maxWidth: width - keyWidth - 2, radius: NoteBand.radius, isCentred: false, typeface)
    else { return nil }
    let lineHeight = NoteBand.size * 1.35
    // The first line is level with the letter.
    let textHeight =
      lines.isEmpty ? 0 : Double(lines.count) * lineHeight + (2 * NoteBand.radius - lineHeight) / 2
    let flowTop = corner.y + textHeight + (lines.isEmpty || flow.placed.isEmpty ? 0 : 1)
    let bottom = max(flowTop + flow.height, corner.y + 2 * NoteBand.radius)
    guard bottom <= limit else { return nil }
    tokens.append(
      PlacedToken(
        token: key, centre: PaperPoint(corner.x + keyWidth / 2, corner.y + NoteBand.radius),
        radius: NoteBand.radius, width: keyWidth))
    for (index, line) in lines.enumerated() {
      labels.append(
        typeface.label(
          line,
          at: PaperPoint(
            left, corner.y + NoteBand.radius + NoteBand.size * 0.36 + Double(index) * lineHeight),
          size: NoteBand.size, SheetStyle.ink, .note))
    }
    tokens += flow.moved(to: PaperPoint(left, flowTop))
    return bottom
  }
}
