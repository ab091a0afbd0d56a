import Foundation
import Tables

/// Reads the pairs of a text DXF: a group code on one line, its value on the next.
struct DXFCursor {
  struct Pair {
    var code: Int
    /// Where the value stands among the bytes, without spaces around it.
    var value: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// 1-based number of the last line read.
  private(set) var line = 0
  /// True when the pairs broke off before the end of the bytes.
  private(set) var isDamaged = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// - Returns: nil at the end, and where the lines are no pairs.
  mutating func next() -> Pair? {
    guard var code = nextLine() else { return nil }
    // Empty lines at the end of a file are no pair.
    while code.isEmpty {
      guard let next = nextLine() else { return nil }
      code = next
    }
    guard let number = whole(code), let value = nextLine() else {
      isDamaged = true
      return nil
    }
    return Pair(code: number, value: value)
  }

  func number(_ value: Range<Int>) -> Double {
    DecimalText.number(in: UnsafeBufferPointer(rebasing: bytes[..<value.upperBound]), from: value.lowerBound)?
      .value
      ?? .nan
  }

  func whole(_ value: Range<Int>) -> Int? {
    var index = value.lowerBound
    let isNegative = index < value.upperBound && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    guard index < value.upperBound, value.upperBound - index < 10 else { return nil }
    var number = 0
    while index < value.upperBound {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -number : number
  }

  func text(_ value: Range<Int>) -> String { String(decoding: bytes[value], as: UTF8.self) }

  func raw(_ value: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[value]) }

  /// Spaces before a code and the carriage return behind a line belong to neither.
  private mutating func nextLine() -> Range<Int>? {
    guard index < bytes.count, let base = bytes.baseAddress else { return nil }
    line += 1
    var start = index
    var end = bytes.count
    if let feed = memchr(base + index, 0x0A, bytes.count - index) {
      end = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(feed))
    }
    index = end + 1
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }
}
