import CIconv
import Foundation

/// Tells the encoding of a text file from its bytes and gives it as UTF-8.
package enum TextDecoding {
  /// UTF-8 with or without byte order mark, UTF-16 of both orders, else strict GB18030.
  ///
  /// - Throws: `TableError.undecodable` with the offset of the first byte that fits nothing.
  package static func utf8(_ bytes: [UInt8], file: String) throws -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittleEndian: false) }
    if let isLittleEndian = looksLikeUTF16(bytes) { return utf16(bytes[...], isLittleEndian: isLittleEndian) }
    if isUTF8(bytes) { return bytes }
    return try gb18030(bytes, file: file)
  }

  /// Texts of tables are full of ASCII commas and digits: in UTF-16 every second byte of those is zero.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(400)
    guard head.count >= 4, bytes.count % 2 == 0 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let needed = head.count / 20
    if zeros.odd > needed, zeros.odd > 4 * zeros.even { return true }
    if zeros.even > needed, zeros.even > 4 * zeros.odd { return false }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The text of bytes in an encoding that iconv knows by this name; nil where a byte does not fit.
  package static func text(_ bytes: [UInt8], in encoding: String) -> String? {
    guard let converted = converted(bytes, from: encoding), converted.left == 0 else { return nil }
    return String(decoding: converted.bytes, as: UTF8.self)
  }

  package static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var checker = UTF8Checker()
    return checker.take(bytes) && checker.isComplete
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }

  private static func gb18030(_ bytes: [UInt8], file: String) throws -> [UInt8] {
    guard let converted = converted(bytes, from: "GB18030") else {
      throw TableError.undecodable(file: file, byteOffset: 0)
    }
    guard converted.left == 0 else {
      throw TableError.undecodable(file: file, byteOffset: bytes.count - converted.left)
    }
    return converted.bytes
  }

  /// UTF-8 of as many bytes as fit, and how many are left; nil for an encoding that iconv does not know.
  private static func converted(_ bytes: [UInt8], from encoding: String) -> (bytes: [UInt8], left: Int)? {
    let converter = iconv_open("UTF-8", encoding)
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No character of these encodings takes more bytes in UTF-8 than three times its own.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let isComplete = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft) != -1
      }
    }
    // A character that breaks off at the end leaves nothing of itself behind.
    let left = isComplete ? inputLeft : max(inputLeft, 1)
    return (output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }, left)
  }
}
