/// What can be told of a cell from its bytes, so that most cells need no look at their characters.
///
/// Every answer is on the safe side: false means that the slow functions (`PlainText`, `trimmed`) have to look.
enum PlainBytes {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Printable ASCII without spaces.
  static func isASCII(_ bytes: Bytes) -> Bool {
    for byte in bytes where byte < 0x21 || byte > 0x7E { return false }
    return true
  }

  /// Printable ASCII and Chinese characters, without spaces: folding and trimming change nothing.
  static func isWord(_ bytes: Bytes) -> Bool {
    for byte in bytes {
      // Leading bytes E4 to E9 are U+4000 to U+9FFF; the bytes behind them are below C0.
      if byte > 0x7E ? (byte >= 0xC0 && !(0xE4...0xE9).contains(byte)) : byte < 0x21 { return false }
    }
    return true
  }

  /// Neither end is white space nor anything that could belong to it.
  static func isTrimmed(_ bytes: Bytes) -> Bool {
    guard let first = bytes.first else { return false }
    guard (0x21...0x7E).contains(first) || isSafe(bytes, at: 0) else { return false }
    var last = bytes.count - 1
    if (0x21...0x7E).contains(bytes[last]) { return true }
    while last > 0, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    return isSafe(bytes, at: last)
  }

  /// A Chinese character or one of the common signs of Chinese punctuation stands here.
  private static func isSafe(_ bytes: Bytes, at index: Int) -> Bool {
    switch bytes[index] {
    case 0xE4...0xE9: true
    // 、。《》「」【】, not the ideographic space.
    case 0xE3: index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0x81...0x91).contains(bytes[index + 2])
    // Full-width forms.
    case 0xEF: index + 2 < bytes.count && (bytes[index + 1] == 0xBC || bytes[index + 1] == 0xBD)
    default: false
    }
  }

  /// Whether 计 stands in it, with which words for totals end.
  static func hasTotal(_ bytes: Bytes) -> Bool {
    guard bytes.count >= 3 else { return false }
    for index in 0..<(bytes.count - 2)
    where bytes[index] == 0xE8 && bytes[index + 1] == 0xAE && bytes[index + 2] == 0xA1 {
      return true
    }
    return false
  }
}
