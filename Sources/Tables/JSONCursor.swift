import Foundation

/// Reads JSON (RFC 8259) from front to back without making values of what nobody asks for.
///
/// A plan of 200,000 features takes Foundation's decoder several seconds. Whoever reads an object is given its keys
/// one by one and either reads the value or skips it.
package struct JSONCursor {
  /// Where the text stops being JSON.
  package struct Fault: Error, Hashable, Sendable {
    package var byteOffset: Int

    package init(byteOffset: Int) { self.byteOffset = byteOffset }
  }

  /// Deeper nesting is no plan but an attack on the stack.
  private static let depthLimit = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  package private(set) var index = 0
  private var depth = 0

  /// - Parameter bytes: UTF-8; a byte order mark is skipped. They have to outlive the cursor.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next byte that is no white space; nil at the end.
  package mutating func peek() -> UInt8? {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case let byte: return byte
      }
    }
    return nil
  }

  /// Hands over the keys of an object in turn; the value is next then, and `body` has to read or skip it.
  package mutating func object(_ body: (inout JSONCursor, String) throws -> Void) throws {
    try enter(UInt8(ascii: "{"))
    if try !leaves(UInt8(ascii: "}")) {
      repeat {
        let key = try text()
        try expect(UInt8(ascii: ":"))
        try body(&self, key)
      } while try goesOn(UInt8(ascii: "}"))
    }
  }

  /// Calls `body` before every element; it has to read or skip it.
  package mutating func array(_ body: (inout JSONCursor) throws -> Void) throws {
    try enter(UInt8(ascii: "["))
    if try !leaves(UInt8(ascii: "]")) {
      repeat { try body(&self) } while try goesOn(UInt8(ascii: "]"))
    }
  }

  package mutating func value() throws -> JSONValue {
    switch peek() {
    case UInt8(ascii: "{"):
      var members: [JSONValue.Member] = []
      try object { members.append(.init(key: $1, value: try $0.value())) }
      return .table(members)
    case UInt8(ascii: "["):
      var elements: [JSONValue] = []
      try array { elements.append(try $0.value()) }
      return .list(elements)
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"):
      try literal("true")
      return .truth(true)
    case UInt8(ascii: "f"):
      try literal("false")
      return .truth(false)
    case UInt8(ascii: "n"):
      try literal("null")
      return .null
    default: return .number(try number())
    }
  }

  /// Passes over a value.
  package mutating func skip() throws {
    switch peek() {
    case UInt8(ascii: "{"): try object { cursor, _ in try cursor.skip() }
    case UInt8(ascii: "["): try array { try $0.skip() }
    default: _ = try value()
    }
  }

  package mutating func text() throws -> String {
    try expect(UInt8(ascii: "\""))
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { return try escapedText(from: start) }
      index += 1
    }
    guard index < bytes.count else { throw fault }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    index += 1
    return text
  }

  package mutating func number() throws -> Double {
    guard peek() != nil else { throw fault }
    guard let (value, end) = DecimalText.number(in: bytes, from: index) else { throw fault }
    index = end
    return value
  }

  private var fault: Fault { Fault(byteOffset: index) }

  private mutating func escapedText(from start: Int) throws -> String {
    var units = Array(String(decoding: bytes[start..<index], as: UTF8.self).utf16)
    while true {
      let plain = index
      while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
        index += 1
      }
      guard index < bytes.count else { throw fault }
      if index > plain { units += String(decoding: bytes[plain..<index], as: UTF8.self).utf16 }
      index += 1
      if bytes[index - 1] == UInt8(ascii: "\"") { return String(decoding: units, as: UTF16.self) }
      units.append(try escape())
    }
  }

  /// The unit that an escape stands for; its backslash has been read.
  private mutating func escape() throws -> UInt16 {
    guard index < bytes.count else { throw fault }
    let mark = bytes[index]
    index += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(mark)
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      guard index + 4 <= bytes.count,
        let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
      else { throw fault }
      index += 4
      return unit
    default: throw fault
    }
  }

  private mutating func enter(_ byte: UInt8) throws {
    try expect(byte)
    depth += 1
    guard depth <= Self.depthLimit else { throw fault }
  }

  private mutating func leaves(_ byte: UInt8) throws -> Bool {
    guard peek() == byte else { return false }
    index += 1
    depth -= 1
    return true
  }

  /// True after a comma, false after the end.
  private mutating func goesOn(_ end: UInt8) throws -> Bool {
    if try leaves(end) { return false }
    try expect(UInt8(ascii: ","))
    return true
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard peek() == byte else { throw fault }
    index += 1
  }

  private mutating func literal(_ word: StaticString) throws {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { throw fault }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { throw fault }
    index += count
  }
}
