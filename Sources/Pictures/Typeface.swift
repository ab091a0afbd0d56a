import CGD
import Foundation

/// A font that drawings are measured and drawn with.
package final class Typeface: Sendable {
  /// Families that are known to work with libgd (first face simplified Chinese, full Latin), the best first.
  package static let families = [
    "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "LXGW WenKai", "Source Han Sans CN", "Noto Sans SC",
    "Hiragino Sans GB",
  ]

  let file: FontFile
  let stamps: TextStamps
  private let metrics: GlyphMetrics

  private init(_ file: FontFile) {
    self.file = file
    stamps = TextStamps(path: file.path)
    metrics = GlyphMetrics(path: file.path)
  }

  /// The font at a path, or the first of the families that is installed.
  /// - Throws: `PictureError.missingFont`, `.unusableFont`.
  package static func find(path: String? = nil, families: [String] = Typeface.families) throws -> Typeface {
    if let path {
      guard let file = FontFile(path: path) else { throw PictureError.unusableFont(file: path) }
      return Typeface(file)
    }
    guard let file = FontFile.installed(of: families) else {
      throw PictureError.missingFont(families: families)
    }
    return Typeface(file)
  }

  /// The family's own name, such as WenQuanYi Micro Hei.
  package var family: String { file.family }
  /// Where its file lies.
  package var path: String { file.path }

  /// Width of a text in millimetres at an em size in millimetres.
  package func width(of text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + metrics.of($1).advance } * size
  }

  /// The first character of a text that the font lacks.
  package func missingCharacter(in text: String) -> Character? {
    text.first { character in !character.unicodeScalars.allSatisfy { file.has($0) } }
  }

  /// A text set on a base line; `at` is its left end, its middle or its right end.
  package func label(
    _ text: String, at point: PaperPoint, size: Double, anchor: Label.Anchor = .start, bold: Bool = false,
    _ colour: Colour, _ role: Role
  ) -> Label {
    var width = 0.0
    var top = 0.0
    var bottom = 0.0
    for scalar in text.unicodeScalars {
      let glyph = metrics.of(scalar)
      width += glyph.advance * size
      top = max(top, glyph.ascent * size)
      bottom = max(bottom, glyph.descent * size)
    }
    let x =
      switch anchor {
      case .start: point.x
      case .middle: point.x - width / 2
      case .end: point.x - width
      }
    return Label(
      text: text, origin: PaperPoint(x, point.y), size: size, width: width,
      box: Box(x0: x, y0: point.y - top, x1: x + width, y1: point.y + bottom),
      anchor: anchor, isBold: bold, colour: colour, role: role)
  }

  /// Height of a column of so many characters, in sizes.
  package static func columnHeight(of count: Int) -> Double {
    count > 0 ? Double(count - 1) * Label.columnPitch + 1 : 0
  }

  /// A text set as a column, one character below the other; `top` is the middle of its upper edge.
  package func column(
    _ text: String, top: PaperPoint, size: Double, _ colour: Colour, _ role: Role
  ) -> Label {
    let widest = text.map { width(of: String($0), size: size) }.max() ?? 0
    let height = Typeface.columnHeight(of: text.count) * size
    return Label(
      // An ideograph reaches from about 0.86 em above the base line to 0.14 em below it.
      text: text, origin: PaperPoint(top.x, top.y + size * 0.86), size: size, width: widest,
      box: Box(x: top.x - widest / 2, y: top.y, width: widest, height: height), anchor: .middle,
      isBold: false, colour: colour, role: role, isColumn: true)
  }
}
