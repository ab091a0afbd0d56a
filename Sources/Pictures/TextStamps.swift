import Foundation

/// The stamps of a font, made once each: interpreting a glyph's hints costs a hundred times what laying its pixels does,
/// and libgd draws one text at a time in the whole process.
final class TextStamps: @unchecked Sendable {
  private struct Key: Hashable {
    var piece: String
    var pixels: Double
  }

  /// Bytes of stamps that are kept; a city's sheets repeat a few thousand characters in a dozen sizes.
  private static let capacity = 8 << 20

  private let path: String
  private let lock = NSLock()
  private var known: [Key: TextStamp] = [:]
  private var bytes = 0

  init(path: String) { self.path = path }

  /// nil where libgd cannot draw the piece.
  func of(_ piece: String, pixels: Double) -> TextStamp? {
    let key = Key(piece: piece, pixels: pixels)
    if let stamp = lock.withLock({ known[key] }) { return stamp }
    guard let stamp = TextStamp(piece, pixels: pixels, path: path) else { return nil }
    lock.withLock {
      if bytes > Self.capacity {
        known.removeAll(keepingCapacity: true)
        bytes = 0
      }
      if known.updateValue(stamp, forKey: key) == nil { bytes += stamp.weights.count + 100 }
    }
    return stamp
  }
}
