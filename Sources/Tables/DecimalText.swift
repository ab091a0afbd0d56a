import Foundation

/// Reads decimal numbers out of bytes, as exactly as `strtod` and without making a string first.
package enum DecimalText {
  /// The number that begins at `start` and the offset behind it; nil where there is none.
  ///
  /// Up to 2⁵³ and ten to the ±22nd both parts are exact, so that one division rounds once (Clinger 1990); whatever
  /// else is given to `strtod`.
  package static func number(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (value: Double, end: Int)? {
    var index = start
    var isNegative = false
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = 0
    var isFraction = false
    while index < bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        if mantissa < 1 << 56 { mantissa = mantissa * 10 + UInt64(digit) } else { digits = 100 }
        digits += 1
        if isFraction { decimals += 1 }
      } else if bytes[index] == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        break
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    var power = 0
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e"),
      let (value, end) = exponent(in: bytes, from: index + 1)
    {
      power = value
      index = end
    }
    power -= decimals
    guard digits < 100, mantissa <= 1 << 53, abs(power) <= 22 else {
      let text = String(decoding: bytes[start..<index], as: UTF8.self)
      return (strtod(text, nil), index)
    }
    let value = power < 0 ? Double(mantissa) / powers[-power] : Double(mantissa) * powers[power]
    return (isNegative ? -value : value, index)
  }

  private static func exponent(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (value: Int, end: Int)? {
    var index = start
    var isNegative = false
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    let first = index
    var value = 0
    while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
      value = min(value * 10 + Int(digit), 100_000)
      index += 1
    }
    return index > first ? (isNegative ? -value : value, index) : nil
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19,
    1e20, 1e21, 1e22,
  ]
}
