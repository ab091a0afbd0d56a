/// FNV-1a of 64 bits (Fowler, Noll, Vo): the same text gives the same number in every run and on every machine.
///
/// For derived ids only; where forgery matters the Store uses SHA-256.
package struct StableHash: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package mutating func add(_ text: String) {
    for byte in text.utf8 {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }

  /// The first `digits` hexadecimal digits of the hash of a text.
  package static func hex(_ text: String, digits: Int = 8) -> String {
    var hash = StableHash()
    hash.add(text)
    let full = String(hash.value, radix: 16)
    return String((String(repeating: "0", count: 16 - full.count) + full).prefix(digits))
  }
}
