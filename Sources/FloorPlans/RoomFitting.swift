import Pictures

/// Words and tokens set into the free boxes of a room, and what found no place there.
struct RoomFitting: Hashable, Sendable {
  private(set) var labels: [Label] = []
  private(set) var tokens: [PlacedToken] = []
  /// Go to a note beside the plan; the room then carries the note's letter.
  private(set) var restWords: [String] = []
  private(set) var restTokens: [Token] = []
  /// False where a note exists and not even its letter fits into the room: a leader line is needed.
  private(set) var hasLetter = false

  var isComplete: Bool { restWords.isEmpty && restTokens.isEmpty }

  /// Tries from most to least: all words, grouped marks, fewer words, marks outside, words outside.
  /// - Parameter letter: of the note, should one be needed.
  init(
    _ words: RoomWords, tokens all: [Token], in boxes: [Box], radius: Double, letter: String,
    _ typeface: Typeface
  ) {
    let grouped = Token.grouped(all)
    let key = Token.letter(letter)
    let hasLines = !words.lines.isEmpty
    for (tokens, detail) in [(all, RoomWords.Detail.all), (grouped, .all)] {
      if set(words, detail, tokens, boxes, radius, typeface) { return }
    }
    var attempts: [(tokens: [Token], detail: RoomWords.Detail, rest: [Token])] = []
    if hasLines { attempts += [([key] + all, .nameAndFacts, []), ([key] + grouped, .nameAndFacts, [])] }
    attempts += [([key] + all, .nameOnly, []), ([key] + grouped, .nameOnly, [])]
    if !all.isEmpty {
      attempts += [([key], .all, all), ([key], .nameAndFacts, all), ([key], .nameOnly, all)]
    }
    for attempt in attempts where set(words, attempt.detail, attempt.tokens, boxes, radius, typeface) {
      restWords = words.rest(of: attempt.detail, key: letter)
      restTokens = Token.grouped(attempt.rest)
      hasLetter = true
      return
    }
    restWords = words.all(key: letter)
    // The marks stay where the signs are, if at least they fit.
    for tokens in [[key] + all, [key] + grouped, [key]] where setTokens(tokens, boxes, radius, typeface) {
      restTokens = tokens.count == 1 ? grouped : []
      hasLetter = true
      return
    }
    restTokens = grouped
  }

  /// How well a room is set: a large name in few lines, its marks below it rather than beside it.
  /// - Parameter nameSize: mm of paper; a line of the name outweighs 0.45 mm, marks beside it 0.75 mm.
  static func score(nameSize: Double, nameLines: Int, isBeside: Bool) -> Double {
    nameSize * 2 - Double(nameLines) * 0.9 - (isBeside ? besidePenalty : 0)
  }

  private static let besidePenalty = 1.5
  /// Between words and the marks below them, and beside them; mm.
  static let gapBelow = 1.8
  static let gapBeside = 3.0

  /// A setting that fits is kept if it rates best.
  private mutating func set(
    _ words: RoomWords, _ detail: RoomWords.Detail, _ tokens: [Token], _ boxes: [Box], _ radius: Double,
    _ typeface: Typeface
  ) -> Bool {
    var best: (score: Double, block: TextBlock, blockTop: PaperPoint, flow: TokenFlow?, corner: PaperPoint)?
    for box in boxes {
      for size in SheetStyle.nameSizes {
        for count in 1...4 {
          let score = RoomFitting.score(nameSize: size, nameLines: count, isBeside: false)
          guard score > best?.score ?? -.infinity,
            let block = words.block(detail, nameLines: count, size: size, in: box, typeface)
          else { continue }
          if tokens.isEmpty {
            let top = PaperPoint(box.centre.x, box.centre.y - block.height / 2)
            if score > best?.score ?? -.infinity { best = (score, block, top, nil, top) }
            continue
          }
          let gap = RoomFitting.gapBelow
          if let flow = TokenFlow(tokens, maxWidth: box.width, radius: radius, typeface),
            block.height + gap + flow.height <= box.height, score > best?.score ?? -.infinity
          {
            let top = box.centre.y - (block.height + gap + flow.height) / 2
            best = (
              score, block, PaperPoint(box.centre.x, top), flow,
              PaperPoint(box.centre.x - flow.width / 2, top + block.height + gap)
            )
          }
          let beside = box.width - block.width - RoomFitting.gapBeside
          let besideScore = RoomFitting.score(nameSize: size, nameLines: count, isBeside: true)
          if beside > 0, let flow = TokenFlow(tokens, maxWidth: beside, radius: radius, typeface),
            flow.height <= box.height, besideScore > best?.score ?? -.infinity
          {
            let left = box.centre.x - (block.width + RoomFitting.gapBeside + flow.width) / 2
            best = (
              besideScore, block, PaperPoint(left + block.width / 2, box.centre.y - block.height / 2), flow,
              PaperPoint(left + block.width + RoomFitting.gapBeside, box.centre.y - flow.height / 2)
            )
          }
        }
      }
    }
    guard let best else { return false }
    labels = best.block.labels(top: best.blockTop, typeface)
    self.tokens = best.flow?.moved(to: best.corner) ?? []
    return true
  }

  private mutating func setTokens(
    _ tokens: [Token], _ boxes: [Box], _ radius: Double, _ typeface: Typeface
  ) -> Bool {
    for box in boxes {
      guard let flow = TokenFlow(tokens, maxWidth: box.width, radius: radius, typeface),
        flow.height <= box.height
      else { continue }
      self.tokens = flow.moved(
        to: PaperPoint(box.centre.x - flow.width / 2, box.centre.y - flow.height / 2))
      return true
    }
    return false
  }

}
