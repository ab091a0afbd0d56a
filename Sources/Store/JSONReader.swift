/// Reads canonical JSON back: keys sorted, no spaces, nothing but what `JSONWriter` writes.
///
/// Whoever reads an object asks for its keys in sorted order. Anything else is a fault, and the reader of the text
/// turns to Foundation, which reads every JSON.
struct JSONReader {
  struct Fault: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  // MARK: Structure

  mutating func object<Value>(_ members: (inout JSONReader) throws -> Value) throws -> Value {
    try expect(UInt8(ascii: "{"))
    let value = try members(&self)
    try expect(UInt8(ascii: "}"))
    return value
  }

  mutating func array<Element>(_ element: (inout JSONReader) throws -> Element) throws -> [Element] {
    try expect(UInt8(ascii: "["))
    var elements: [Element] = []
    while !take(UInt8(ascii: "]")) {
      if !elements.isEmpty { try expect(UInt8(ascii: ",")) }
      elements.append(try element(&self))
    }
    return elements
  }

  mutating func dictionary() throws -> [String: String] {
    try expect(UInt8(ascii: "{"))
    var members: [String: String] = [:]
    while !take(UInt8(ascii: "}")) {
      if !members.isEmpty { try expect(UInt8(ascii: ",")) }
      let key = try text()
      try expect(UInt8(ascii: ":"))
      members[key] = try text()
    }
    return members
  }

  /// True when the next member has this key; its value is next, then.
  mutating func has(_ name: StaticString) -> Bool {
    let count = name.utf8CodeUnitCount
    var start = index
    if start < bytes.count, bytes[start] == UInt8(ascii: ",") { start += 1 }
    // A quote, the name, a quote and a colon.
    guard start + count + 3 <= bytes.count, bytes[start] == UInt8(ascii: "\"") else { return false }
    let key = name.utf8Start
    for offset in 0..<count where bytes[start + 1 + offset] != key[offset] { return false }
    guard bytes[start + count + 1] == UInt8(ascii: "\""), bytes[start + count + 2] == UInt8(ascii: ":") else {
      return false
    }
    index = start + count + 3
    return true
  }

  mutating func need(_ name: StaticString) throws {
    guard has(name) else { throw Fault() }
  }

  // MARK: Values

  mutating func text(_ name: StaticString) throws -> String? { has(name) ? try text() : nil }
  mutating func whole(_ name: StaticString) throws -> Int? { has(name) ? try whole() : nil }
  mutating func number(_ name: StaticString) throws -> Double? { has(name) ? try number() : nil }

  mutating func truth(_ name: StaticString) throws -> Bool? {
    guard has(name) else { return nil }
    if take(UInt8(ascii: "t")) {
      index += 3
      return true
    }
    try expect(UInt8(ascii: "f"))
    index += 4
    return false
  }

  mutating func text() throws -> String {
    try expect(UInt8(ascii: "\""))
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") { return try escaped(from: start) }
      index += 1
    }
    guard index < bytes.count else { throw Fault() }
    let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
    index += 1
    return text
  }

  private mutating func escaped(from start: Int) throws -> String {
    var text = Array(bytes[start..<index])
    while true {
      guard index < bytes.count else { throw Fault() }
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        text.append(byte)
        continue
      }
      guard index < bytes.count else { throw Fault() }
      let mark = bytes[index]
      index += 1
      switch mark {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text.append(mark)
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "u"):
        guard index + 4 <= bytes.count,
          let value = UInt8(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw Fault() }
        text.append(value)
        index += 4
      default: throw Fault()
      }
    }
  }

  mutating func whole() throws -> Int {
    var value = 0
    let isNegative = take(UInt8(ascii: "-"))
    let start = index
    while index < bytes.count, case let digit = bytes[index] &- UInt8(ascii: "0"), digit < 10 {
      guard index - start < 18 else { throw Fault() }
      value = value * 10 + Int(digit)
      index += 1
    }
    guard index > start else { throw Fault() }
    return isNegative ? -value : value
  }

  mutating func number() throws -> Double {
    let start = index
    while index < bytes.count, Self.isOfNumber(bytes[index]) { index += 1 }
    if index - start < 16, bytes[start..<index].allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) {
      return Double(bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }
    guard let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else { throw Fault() }
    return value
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"):
      true
    default: false
    }
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard take(byte) else { throw Fault() }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }
}
