import Pictures

/// The text of a plaque, broken and fitted to its face; nil where it could not be read.
struct PlaqueText {
  let labels: [Label]

  /// - Parameter plate: of the plaque, on the paper.
  init?(of measured: MeasuredPlaque, on plate: Box, _ typeface: Typeface) {
    let plaque = measured.plaque
    let face = plate.inset(by: 0.3)
    let colour = FacadeStyle.letters(of: plaque.material, plaque.textColour)
    let paragraphs = plaque.text.split(whereSeparator: \.isNewline).map(PlaqueText.tidied).filter {
      !$0.isEmpty
    }
    guard !paragraphs.isEmpty else { return nil }
    let fitted =
      measured.isVertical
      ? PlaqueText.columns(paragraphs, on: face, colour, typeface)
      : PlaqueText.lines(paragraphs, on: face, colour, typeface)
    guard let fitted, fitted.allSatisfy({ face.contains($0.box) }) else { return nil }
    labels = fitted
  }

  /// Blanks between single characters, as carved ones are typed (`丹 桂 社 区`), are no words.
  private static func tidied(_ line: Substring) -> String {
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.count > 2 && words.allSatisfy { $0.count == 1 }
      ? words.joined() : words.joined(separator: " ")
  }

  // MARK: Columns

  /// One column where it can be read, else the number of columns that makes the characters largest.
  private static func columns(
    _ paragraphs: [String], on face: Box, _ colour: Colour, _ typeface: Typeface
  ) -> [Label]? {
    let texts = paragraphs.map { $0.filter { $0 != " " } }
    var best: (columns: [String], size: Double)?
    for count in 1...4 {
      let columns = texts.flatMap { LineBreaking.balanced($0, lines: count, typeface) }
      let longest = columns.map(\.count).max() ?? 1
      let size = min(
        face.height * 0.95 / Typeface.columnHeight(of: longest),
        face.width * 0.98 / (Double(columns.count) * columnLeading),
        face.width * 0.72)
      if size > (best?.size ?? 0) { best = (columns, size) }
      if columns.count == 1, size >= 3.2 { break }
    }
    guard let best, best.size >= FacadeStyle.leastText else { return nil }
    let pitch = min(best.size * 1.25, face.width * 0.98 / Double(best.columns.count))
    let right = face.centre.x + pitch * Double(best.columns.count - 1) / 2
    let longest = best.columns.map(\.count).max() ?? 1
    // One column fills the plaque as it does on the wall; several begin at the same height.
    let height = Typeface.columnHeight(of: longest) * best.size
    let top = face.centre.y - height / 2
    return best.columns.enumerated().map { index, column in
      typeface.column(
        column, top: PaperPoint(right - Double(index) * pitch, top), size: best.size, colour, .plaqueText)
    }
  }

  private static let columnLeading = 1.02

  // MARK: Lines

  /// The largest characters with which all paragraphs fit, each in as many lines as it needs.
  private static func lines(
    _ paragraphs: [String], on face: Box, _ colour: Colour, _ typeface: Typeface
  ) -> [Label]? {
    let width = face.width * 0.94
    var size = min(face.height * 0.62, 8)
    while size >= FacadeStyle.leastText {
      if let lines = broken(paragraphs, width: width, height: face.height * 0.98, size: size, typeface) {
        let labels = set(lines, size: size, on: face, colour, typeface)
        // The tails of Latin letters reach below the line.
        if labels.allSatisfy({ face.contains($0.box) }) { return labels }
      }
      size = size > FacadeStyle.leastText ? max(FacadeStyle.leastText, size * 0.94) : 0
    }
    return nil
  }

  private static let leading = 1.06

  private static func broken(
    _ paragraphs: [String], width: Double, height: Double, size: Double, _ typeface: Typeface
  ) -> [String]? {
    var lines: [String] = []
    for paragraph in paragraphs {
      let natural = typeface.width(of: paragraph, size: size)
      let least = max(1, Int((natural / width).rounded(.up)))
      let fitting = (least...(least + 2)).lazy.map { LineBreaking.balanced(paragraph, lines: $0, typeface) }
        .first { $0.allSatisfy { typeface.width(of: $0, size: size) <= width } }
      guard let fitting else { return nil }
      lines += fitting
      guard (Double(lines.count - 1) * leading + 1) * size <= height else { return nil }
    }
    return lines
  }

  private static func set(
    _ lines: [String], size: Double, on face: Box, _ colour: Colour, _ typeface: Typeface
  ) -> [Label] {
    let count = Double(lines.count - 1)
    let pitch = count > 0 ? min(size * 1.25, (face.height * 0.98 - size) / count) : size
    let height = count * pitch + size
    return lines.enumerated().map { index, line in
      // An ideograph's ink is centred about 0.36 em above the base line.
      let middle = face.centre.y - height / 2 + size * 0.5 + Double(index) * pitch
      return typeface.label(
        line, at: PaperPoint(face.centre.x, middle + size * 0.36), size: size, anchor: .middle, colour,
        .plaqueText)
    }
  }
}
