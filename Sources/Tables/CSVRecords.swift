/// Reads comma-separated values as a stream of records (RFC 4180, and what spreadsheet programs make of it).
package enum CSVRecords {
  /// Hands over one record after the other; a blank line is a record of one empty field.
  ///
  /// Fields are separated by commas, tabs or semicolons, whichever the first lines use. A quoted field may hold line
  /// breaks and doubled quotes; a quote inside an unquoted field is an ordinary character.
  ///
  /// - Throws: `TableError.undecodable`; what `body` throws.
  package static func forEach(in bytes: [UInt8], file: String, _ body: ([String]) throws -> Void) throws {
    let text = try TextDecoding.utf8(bytes, file: file)
    let delimiter = delimiter(of: text)
    var parser = Parser(delimiter: delimiter)
    try text.withUnsafeBufferPointer { try parser.run($0, body) }
  }

  /// The most frequent candidate outside quotes in the first ten lines; a comma when there is none.
  static func delimiter(of text: some Sequence<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var lines = 0
    var isQuoted = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\n") where !isQuoted: lines += 1
      case UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"):
        if !isQuoted { counts[byte, default: 0] += 1 }
      default: break
      }
      if lines == 10 { break }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
  }

  private struct Parser {
    let delimiter: UInt8
    private var record: [String] = []
    private var field: [UInt8] = []

    init(delimiter: UInt8) { self.delimiter = delimiter }

    mutating func run(_ text: UnsafeBufferPointer<UInt8>, _ body: ([String]) throws -> Void) throws {
      var index = 0
      let end = text.count
      while index < end {
        if text[index] == UInt8(ascii: "\"") {
          index = quoted(text, from: index + 1)
          // What follows the closing quote before the next delimiter belongs to the field as written.
          index = plain(text, from: index)
          record.append(String(decoding: field, as: UTF8.self))
          field.removeAll(keepingCapacity: true)
        } else {
          let start = index
          index = next(text, from: index)
          record.append(String(decoding: text[start..<index], as: UTF8.self))
        }
        guard index < end else { break }
        if text[index] == delimiter {
          index += 1
          // A delimiter at the very end opens one more empty field.
          if index == end { record.append("") }
          continue
        }
        index +=
          text[index] == UInt8(ascii: "\r") && index + 1 < end && text[index + 1] == UInt8(ascii: "\n")
          ? 2 : 1
        try body(record)
        record.removeAll(keepingCapacity: true)
      }
      if !record.isEmpty { try body(record) }
    }

    /// Reads to the closing quote into `field`; gives the place after it, or the end.
    private mutating func quoted(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var index = start
      while index < text.count {
        if text[index] == UInt8(ascii: "\"") {
          guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "\"") else { return index + 1 }
          index += 1
        }
        field.append(text[index])
        index += 1
      }
      return index
    }

    private mutating func plain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      let index = next(text, from: start)
      field.append(contentsOf: text[start..<index])
      return index
    }

    /// The next delimiter or line break.
    private func next(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
      var index = start
      while index < text.count, text[index] != delimiter, text[index] != UInt8(ascii: "\n"),
        text[index] != UInt8(ascii: "\r")
      {
        index += 1
      }
      return index
    }
  }
}
