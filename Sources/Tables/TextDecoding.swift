import CIconv
import Foundation

/// Tells the encoding of a text file from its bytes and gives it as UTF-8.
enum TextDecoding {
  /// UTF-8 with or without byte order mark, UTF-16 of both orders, else strict GB18030.
  ///
  /// - Throws: `TableError.undecodable` with the offset of the first byte that fits nothing.
  static func utf8(_ bytes: [UInt8], file: String) throws -> [UInt8] {
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

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
  }

  private static func gb18030(_ bytes: [UInt8], file: String) throws -> [UInt8] {
    let converter = iconv_open("UTF-8", "GB18030")
    guard converter != iconv_t(bitPattern: -1) else {
      throw TableError.undecodable(file: file, byteOffset: 0)
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No GB18030 character takes more bytes in UTF-8 than twice its own.
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let isComplete = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(converter, &from, &inputLeft, &to, &outputLeft) != -1
      }
    }
    guard isComplete, inputLeft == 0 else {
      throw TableError.undecodable(file: file, byteOffset: bytes.count - inputLeft)
    }
    return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
  }
}
