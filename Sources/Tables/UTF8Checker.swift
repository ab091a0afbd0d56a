/// Checks that bytes which come in parts are well-formed UTF-8 (Unicode 16, table 3-7).
struct UTF8Checker {
  /// How many bytes of the current character are still to come, and between what the next of them lies.
  private var missing = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  /// False between the bytes of one character.
  var isComplete: Bool { missing == 0 }

  /// - Returns: false for bytes that fit nothing.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes {
      if missing > 0 {
        guard byte >= lowest, byte <= highest else { return false }
        missing -= 1
        lowest = 0x80
        highest = 0xBF
      } else if byte >= 0x80 {
        guard begin(byte) else { return false }
      }
    }
    return true
  }

  private mutating func begin(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF:
      missing = 2
      if byte == 0xE0 { lowest = 0xA0 }
      if byte == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      missing = 3
      if byte == 0xF0 { lowest = 0x90 }
      if byte == 0xF4 { highest = 0x8F }
    default: return false
    }
    return true
  }
}
