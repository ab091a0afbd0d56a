package import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a large CSV file record by record without having it in memory; fields are bytes, not strings.
///
/// Takes only what it surely reads as `CSVRecords` does: UTF-8, with or without a mark. Whoever asks turns to
/// `TableFile` for all else.
package struct CSVStream {
  /// One record; its fields are gone when the next one is read.
  package struct Record {
    /// 1-based, blank lines counted.
    package let number: Int
    package let fields: UnsafeBufferPointer<UnsafeBufferPointer<UInt8>>
  }

  private static let blockSize = 1 << 20

  private let descriptor: CInt
  private var buffer: UnsafeMutableBufferPointer<UInt8>
  /// Quoted fields without their quotes.
  private var unquoted: UnsafeMutableBufferPointer<UInt8>
  private var unquotedCount = 0
  private var fields: [UnsafeBufferPointer<UInt8>] = []
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  private var number = 0
  private var checker = UTF8Checker()
  private var delimiter = UInt8(ascii: ",")

  /// Hands over one record after the other.
  ///
  /// - Parameter body: gives false to stop.
  /// - Returns: false when the file cannot be read this way, or `body` stopped.
  package static func forEach(in url: URL, _ body: (Record) throws -> Bool) throws -> Bool {
    let descriptor = open(url.path(percentEncoded: false), O_RDONLY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var stream = CSVStream(descriptor)
    defer { stream.free() }
    guard stream.fill(), stream.begin() else { return false }
    while true {
      switch stream.next() {
      case .record:
        let goesOn = try stream.fields.withUnsafeBufferPointer {
          try body(Record(number: stream.number, fields: $0))
        }
        if !goesOn { return false }
      case .end: return true
      case .fault: return false
      }
    }
  }

  private init(_ descriptor: CInt) {
    self.descriptor = descriptor
    buffer = .allocate(capacity: Self.blockSize)
    unquoted = .allocate(capacity: Self.blockSize)
  }

  private func free() {
    buffer.deallocate()
    unquoted.deallocate()
  }

  /// Looks at the first block: encoding and delimiter, by the same rules as for files that are read whole.
  private mutating func begin() -> Bool {
    let head = UnsafeBufferPointer(rebasing: buffer[..<end])
    // A workbook, an older one, or UTF-16.
    if head.starts(with: [0x50, 0x4B]) || head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return false }
    if head.prefix(400).contains(0) { return false }
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    let sample = UnsafeBufferPointer(rebasing: head[start...])
    if !isAtEnd, sample.count(where: { $0 == UInt8(ascii: "\n") }) < 1000 { return false }
    delimiter = CSVRecords.delimiter(of: sample)
    return true
  }

  /// Brings more of the file in, behind what is not read yet; false for bytes that are no UTF-8.
  private mutating func fill() -> Bool {
    if start > 0, let base = buffer.baseAddress {
      base.update(from: base + start, count: end - start)
      end -= start
      start = 0
    }
    if end == buffer.count {
      let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: buffer.count * 2)
      _ = larger.update(fromContentsOf: buffer[..<end])
      buffer.deallocate()
      buffer = larger
      unquoted.deallocate()
      unquoted = .allocate(capacity: larger.count)
    }
    while end < buffer.count, let base = buffer.baseAddress {
      let count = read(descriptor, base + end, buffer.count - end)
      guard count >= 0 else { return false }
      if count == 0 {
        isAtEnd = true
        break
      }
      guard checker.take(UnsafeBufferPointer(rebasing: buffer[end..<end + count])) else { return false }
      end += count
    }
    return !isAtEnd || checker.isComplete
  }

  private enum Step { case record, end, fault }

  /// Reads the next record into `fields`.
  private mutating func next() -> Step {
    while true {
      if let isRecord = parse() {
        if isRecord { number += 1 }
        return isRecord ? .record : .end
      }
      // The record goes on behind the buffer.
      guard fill() else { return .fault }
    }
  }

  /// True for a record, false at the end of the file, nil when the buffer ends before the record does.
  private mutating func parse() -> Bool? {
    fields.removeAll(keepingCapacity: true)
    unquotedCount = 0
    var index = start
    guard let text = buffer.baseAddress else { return false }
    while index < end {
      if text[index] == UInt8(ascii: "\"") {
        let from = unquotedCount
        guard let after = quoted(text, from: index + 1) else { return nil }
        index = after
        fields.append(UnsafeBufferPointer(rebasing: unquoted[from..<unquotedCount]))
      } else {
        let from = index
        index = plain(text, from: index)
        fields.append(UnsafeBufferPointer(start: text + from, count: index - from))
      }
      guard index < end else {
        if isAtEnd { break }
        return nil
      }
      if text[index] == delimiter {
        index += 1
        if index == end {
          guard isAtEnd else { return nil }
          fields.append(UnsafeBufferPointer(start: nil, count: 0))
        }
        continue
      }
      if text[index] == UInt8(ascii: "\r") {
        if index + 1 == end, !isAtEnd { return nil }
        if index + 1 < end, text[index + 1] == UInt8(ascii: "\n") { index += 1 }
      }
      start = index + 1
      return true
    }
    guard isAtEnd else { return nil }
    start = end
    return !fields.isEmpty
  }

  private func plain(_ text: UnsafeMutablePointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < end, text[index] != delimiter, text[index] != UInt8(ascii: "\n"),
      text[index] != UInt8(ascii: "\r")
    {
      index += 1
    }
    return index
  }

  /// The place behind a quoted field, whose bytes go to `unquoted`; nil when the buffer ends before.
  private mutating func quoted(_ text: UnsafeMutablePointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < end {
      if text[index] == UInt8(ascii: "\"") {
        if index + 1 == end, !isAtEnd { return nil }
        guard index + 1 < end, text[index + 1] == UInt8(ascii: "\"") else {
          // What follows the closing quote before the next delimiter belongs to the field as written.
          let stop = plain(text, from: index + 1)
          for place in (index + 1)..<stop { keep(text[place]) }
          return stop
        }
        index += 1
      }
      keep(text[index])
      index += 1
    }
    return isAtEnd ? index : nil
  }

  private mutating func keep(_ byte: UInt8) {
    unquoted[unquotedCount] = byte
    unquotedCount += 1
  }
}
