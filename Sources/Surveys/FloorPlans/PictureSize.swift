import Foundation
import Vocabulary

/// Width and height of a PNG or JPEG picture, read from its head.
struct PictureSize {
  let width: Int
  let height: Int

  var text: String { "\(width) × \(height)" }

  /// A pixel on the edge still counts.
  func holds(_ point: Point) -> Bool {
    (0...Double(width)).contains(point.x) && (0...Double(height)).contains(point.y)
  }

  /// - Returns: nil for any other file.
  init?(_ data: Data) {
    let bytes = [UInt8](data.prefix(1 << 20))
    guard let size = Self.png(bytes) ?? Self.jpeg(bytes), size.0 > 0, size.1 > 0 else { return nil }
    (width, height) = size
  }

  /// Signature, then the IHDR chunk: width and height as four bytes each (PNG, 11.2.1).
  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    return (number(bytes[16..<20]), number(bytes[20..<24]))
  }

  /// The start-of-frame segment holds height and width (ITU T.81, B.2.2).
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    while index + 9 < bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (number(bytes[index + 7..<index + 9]), number(bytes[index + 5..<index + 7]))
      }
      index += 2 + max(2, number(bytes[index + 2..<index + 4]))
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
