/// Writes canonical JSON straight into bytes, as `CanonicalJSON` does by way of Foundation, several times as fast.
///
/// Whoever writes an object gives its keys in sorted order.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// False when something was written that JSON has no form for.
  private(set) var isFaithful = true
  private var needsComma = false

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  // MARK: Structure

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements {
      comma()
      body(&self, element)
      needsComma = true
    }
    close(UInt8(ascii: "]"))
  }

  mutating func array(_ texts: [String]) { array(texts) { $0.value($1) } }

  /// Members by key, sorted as Foundation does: by bytes.
  mutating func dictionary<Value>(_ members: [(String, Value)], _ body: (inout JSONWriter, Value) -> Void) {
    open(UInt8(ascii: "{"))
    for (key, member) in members.sorted(by: { Self.precedes($0.0, $1.0) }) {
      comma()
      value(key)
      bytes.append(UInt8(ascii: ":"))
      body(&self, member)
      needsComma = true
    }
    close(UInt8(ascii: "}"))
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    // Texts in one normal form compare alike by bytes and as Swift compares them, which is quicker; ids are ASCII.
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  // MARK: Members

  /// Writes the key of a member; its value follows.
  mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    // The value comes without a comma, the next member with one.
    needsComma = true
  }

  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  mutating func member(_ name: StaticString, _ number: Double?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  mutating func member(_ name: StaticString, _ truth: Bool?) {
    guard let truth else { return }
    key(name)
    raw(truth ? "true" : "false")
  }

  // MARK: Values

  mutating func value(_ number: Int) {
    guard number >= 0 else {
      bytes.append(contentsOf: String(number).utf8)
      return
    }
    if number < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
      return
    }
    let start = bytes.count
    var rest = number
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    bytes[start...].reverse()
  }

  mutating func value(_ number: Double) {
    if number == number.rounded(), abs(number) < 1e15, !(number == 0 && number.sign == .minus) {
      value(Int(number))
      return
    }
    guard number.isFinite else {
      isFaithful = false
      return
    }
    var text = number.description
    if text.hasSuffix(".0") { text.removeLast(2) }
    bytes.append(contentsOf: text.utf8)
  }

  mutating func value(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      start = index + 1
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      default:
        raw("u00")
        bytes.append(UInt8(ascii: "0") + byte >> 4)
        let low = byte & 15
        bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }
}
