import CGD
import Foundation

/// The measures of a font's characters, in ems; measured once each.
final class GlyphMetrics: @unchecked Sendable {
  struct Glyph: Hashable {
    var advance: Double
    /// Ink above and below the base line; 0 where there is none.
    var ascent: Double
    var descent: Double
  }

  private let path: String
  private let lock = NSLock()
  private var known: [Unicode.Scalar: Glyph] = [:]

  init(path: String) { self.path = path }

  func of(_ scalar: Unicode.Scalar) -> Glyph {
    lock.lock()
    defer { lock.unlock() }
    if let glyph = known[scalar] { return glyph }
    let glyph = measured(scalar)
    known[scalar] = glyph
    return glyph
  }

  /// libgd tells the ink of a text; how much further eleven of a character reach than one gives its advance.
  private func measured(_ scalar: Unicode.Scalar) -> Glyph {
    let em = 1000.0
    let character = String(scalar)
    guard let one = GDText.bounds(of: character, pixels: em, path: path),
      let eleven = GDText.bounds(of: String(repeating: character, count: 11), pixels: em, path: path)
    else { return Glyph(advance: 1, ascent: 0.8, descent: 0.1) }
    return Glyph(
      advance: Double((eleven.right - eleven.left) - (one.right - one.left)) / 10 / em,
      ascent: max(0, Double(-one.top) / em), descent: max(0, Double(one.bottom) / em))
  }
}
