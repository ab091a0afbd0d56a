/// Numbers byte strings in the order in which they were first seen, so that what repeats is looked up once.
///
/// A dictionary of `String` would have to make a string of every cell before it could look for it.
package struct ByteTable {
  private var slots: [Int32]
  private var ends: [Int] = [0]
  private var hashes: [UInt64] = []
  private var bytes: [UInt8] = []

  package init() { slots = [Int32](repeating: -1, count: 64) }

  package var count: Int { hashes.count }

  /// The number of a byte string; nil for one that was not seen.
  package func number(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: text, hash: Self.hash(text))]
    return number < 0 ? nil : Int(number)
  }

  /// Adds a byte string that is not in the table.
  package mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    if count * 2 >= slots.count { grow() }
    let hash = Self.hash(text)
    slots[slot(of: text, hash: hash)] = Int32(count)
    hashes.append(hash)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }

  private func slot(of text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, text) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == text.count else { return false }
    return bytes.withUnsafeBufferPointer { own in
      for offset in text.indices where own[start + offset] != text[offset] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(text.count)
    guard let base = UnsafeRawPointer(text.baseAddress) else { return hash }
    var offset = 0
    while offset + 8 <= text.count {
      hash = mix(hash, base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < text.count {
      rest = rest << 8 | UInt64(text[offset])
      offset += 1
    }
    return mix(hash, rest)
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
